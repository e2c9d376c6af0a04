// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of Chase: what the manager decides on day 28, and after a formal demand that changed nothing.
#include <algorithm>

#include "actions/sample/past/chase.h"
#include "actions/sample/past/team.h"

namespace relance::sample {
namespace {

/// Claims below this are given up rather than pursued, now and then.
constexpr std::int64_t smallClaimMinor = 90'000;

bool isAfterDemand(const Proposal& proposal) { return proposal.ref == "hand-over"; }

}  // namespace

void Chase::decide(const ChaseDay& day, const Proposal& proposal) {
  std::vector<ItemId> items;
  for (const ItemIndex item : proposal.items) items.push_back(day.idOf(item));
  std::ranges::sort(items);
  if (isAfterDemand(proposal)) return decideAfterDemand(day, items);

  auto& decisions = m_books.account().decisions;
  const bool isGranted = std::ranges::any_of(decisions, [&](const auto& earlier) {
    return earlier.fact.choice == DecisionChoice::leniency && earlier.fact.episode == proposal.episode;
  });
  const bool isGood = payer().habit != Habit::unwilling && payer().habit != Habit::inTrouble;
  Decision decision;
  decision.id = {static_cast<std::int64_t>(decisions.size()) + 1};
  decision.customer = {1};
  decision.currency = day.currencyOf(proposal);
  decision.day = day.date;
  decision.episode = proposal.episode;
  decision.person = manager;
  decision.items = items;
  decision.choice = DecisionChoice::formalDemand;
  if (isGood && !isGranted && m_dice.percent(40)) {
    decision.choice = DecisionChoice::leniency;
    decision.until = nextBankDay(plusDays(day.date, m_dice.between(10, 26)));
  } else if (day.states[proposal.account].claim.credits > 0) {
    return;
  }
  const bool isLeniency = decision.choice == DecisionChoice::leniency;
  const std::string note =
      writeNote(payer().record.language, isLeniency ? "decision.leniency" : "decision.formalDemand", {}, m_dice);
  decisions.push_back({decision, note});
  if (isLeniency) grantLeniency(decision, note);
}

/// Most who are given time use it well.
void Chase::grantLeniency(const Decision& decision, const std::string& note) {
  for (const ItemId item : decision.items) {
    Hold hold;
    hold.customer = {1};
    hold.item = item;
    hold.kind = HoldKind::leniency;
    hold.decision = decision.id;
    hold.made = decision.day;
    hold.until = decision.until;
    hold.person = manager;
    m_books.account().holds.push_back({hold, note});
  }
  if (m_dice.percent(75)) m_purse.bringForward(decision.items, plusDays(*decision.until, -m_dice.between(0, 6)));
}

void Chase::decideAfterDemand(const ChaseDay& day, const std::vector<ItemId>& items) {
  std::int64_t open = 0;
  for (const ItemId item : items) open += m_books.openOn(item, day.date);
  if (open < smallClaimMinor && m_dice.percent(60)) {
    for (const ItemId item : items) m_purse.writeOff(item, day.date, "Perte acceptée");
    return;
  }
  if (!m_dice.percent(55)) return;
  const std::string note = writeNote(payer().record.language, "hold.partner", {}, m_dice);
  for (const ItemId item : items) {
    Hold hold;
    hold.customer = {1};
    hold.item = item;
    hold.made = day.date;
    hold.until = plusDays(day.date, 90);
    hold.person = manager;
    m_books.account().holds.push_back({hold, note});
  }
}

}  // namespace relance::sample
