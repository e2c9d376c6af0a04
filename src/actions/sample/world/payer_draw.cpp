// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/payer_draw.h"

#include <array>
#include <utility>

namespace relance::sample {
namespace {

/// Share of the items, and the typical amounts in whole units that go with it.
void drawSize(SampleCustomer& customer, Date today, Dice& dice) {
  struct Size {
    int weight;
    int fromUnits;
    int toUnits;
  };
  constexpr std::array<int, 5> chances{36, 36, 19, 7, 2};
  constexpr std::array<Size, 5> sizes{{{2, 90, 1'400}, {5, 250, 2'600}, {10, 400, 4'200}, {22, 700, 5'200}, {36, 5'000, 22'000}}};
  std::size_t drawn = dice.weighted(chances);
  const CustomerKind kind = customer.record.kind;
  if (kind == CustomerKind::consumer) drawn = 0;
  if (kind == CustomerKind::soleTrader) drawn = std::min<std::size_t>(drawn, 1);
  const bool isKeyAccount = drawn == 4 && kind == CustomerKind::business;
  if (drawn == 4 && !isKeyAccount) drawn = 3;
  customer.weight = sizes[drawn].weight;
  customer.typicalMinor = std::int64_t{100} * dice.between(sizes[drawn].fromUnits, sizes[drawn].toUnits);
  if (kind == CustomerKind::consumer) customer.typicalMinor = std::int64_t{100} * dice.between(45, 420);
  if (isKeyAccount) {
    customer.record.tags.emplace_back("key account");
    customer.runs.push_back({dice.percent(50) ? 10 : 15, std::nullopt});
    if (dice.percent(60)) customer.runs.push_back({dice.percent(50) ? 25 : 31, std::nullopt});
  }
  if (!isKeyAccount && kind != CustomerKind::publicBody && dice.percent(6)) {
    customer.firstInvoice = plusDays(today, -dice.between(35, 165));
    customer.weight = 3;
  }
}

Habit drawHabit(CustomerKind kind, bool isKeyAccount, Dice& dice) {
  constexpr std::array<Habit, 8> habits{Habit::prompt,        Habit::fewDaysLate, Habit::late,      Habit::whenReminded,
                                        Habit::deteriorating, Habit::inTrouble,   Habit::disputing, Habit::unwilling};
  constexpr std::array<int, 8> business{28, 21, 24, 12, 5, 4, 4, 2};
  constexpr std::array<int, 8> consumer{45, 22, 8, 16, 0, 4, 2, 3};
  constexpr std::array<int, 8> authority{30, 20, 40, 8, 0, 0, 2, 0};
  constexpr std::array<int, 8> key{38, 27, 20, 7, 2, 0, 6, 0};
  if (isKeyAccount) return habits[dice.weighted(key)];
  if (kind == CustomerKind::consumer) return habits[dice.weighted(consumer)];
  if (kind == CustomerKind::publicBody) return habits[dice.weighted(authority)];
  return habits[dice.weighted(business)];
}

int drawMeanDelay(Habit habit, Dice& dice) {
  switch (habit) {
    case Habit::prompt:
      return -1;
    case Habit::fewDaysLate:
      return dice.between(3, 7);
    case Habit::late:
      return dice.percent(25) ? dice.between(32, 44) : dice.between(11, 28);
    case Habit::whenReminded:
      return dice.between(34, 60);
    case Habit::deteriorating:
      return dice.between(35, 55);
    case Habit::inTrouble:
      return dice.between(12, 30);
    case Habit::disputing:
      return dice.between(2, 10);
    case Habit::unwilling:
      return dice.between(15, 30);
  }
  return 0;
}

/// Per mille of the customers that may be in the situation.
constexpr std::array<std::pair<Situation, int>, 20> rare{
    {{Situation::onHold, 6},           {Situation::itemsOnHold, 6},   {Situation::snoozed, 6},
     {Situation::closed, 5},           {Situation::byHand, 5},        {Situation::archived, 4},
     {Situation::insolvent, 8},        {Situation::oldDebt, 5},       {Situation::factored, 4},
     {Situation::coveredByCredits, 7}, {Situation::creditBalance, 9}, {Situation::smallRest, 9},
     {Situation::withoutAddress, 4},   {Situation::replyToRead, 4},   {Situation::rejectedDebit, 6},
     {Situation::creditToAllocate, 5}, {Situation::demandWaiting, 4}, {Situation::callbackAgreed, 4},
     {Situation::intragroup, 3},       {Situation::assigned, 4}}};

Situation drawSituation(CustomerKind kind, Dice& dice) {
  int cases = dice.between(1, 1000);
  for (const auto& [situation, perMille] : rare) {
    cases -= perMille;
    if (cases > 0) continue;
    const bool isForBusiness = situation == Situation::insolvent || situation == Situation::factored ||
                               situation == Situation::intragroup || situation == Situation::rejectedDebit ||
                               situation == Situation::assigned || situation == Situation::demandWaiting;
    return isForBusiness && kind != CustomerKind::business ? Situation::ordinary : situation;
  }
  return Situation::ordinary;
}

}  // namespace

void drawPayer(SampleCustomer& customer, Date today, Dice& dice) {
  drawSize(customer, today, dice);
  customer.habit = drawHabit(customer.record.kind, !customer.runs.empty(), dice);
  customer.meanDelay = drawMeanDelay(customer.habit, dice);
  customer.situation = drawSituation(customer.record.kind, dice);
  if (customer.situation == Situation::demandWaiting) customer.habit = Habit::unwilling;
  if (customer.situation == Situation::intragroup) customer.record.tags.emplace_back("intragroup");
  if (customer.situation == Situation::byHand) customer.record.byHand = true;
  if (customer.situation == Situation::archived) customer.record.archived = true;
}

}  // namespace relance::sample
