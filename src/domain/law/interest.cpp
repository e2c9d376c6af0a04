// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/interest.h"

#include <algorithm>
#include <cassert>

#include "domain/basics/holidays/holidays.h"
#include "domain/basics/money.h"
#include "domain/law/rate_choice.h"

namespace relance {
namespace {

bool waitsForNotice(const InterestRule& rule, const InterestQuestion& question) {
  return rule.start == InterestStart::afterNotice || (rule.mayNeedNotice && !question.isDueDateAgreed);
}

// What is owed from the first interest day on. Reductions that come to more than the principal leave nothing, not a credit.
std::vector<BalanceStep> balanceSteps(const InterestQuestion& question, Date first) {
  std::vector<Reduction> known;
  std::ranges::copy_if(question.reductions, std::back_inserter(known),
                       [&question](const Reduction& reduction) { return reduction.on <= question.until; });
  std::ranges::stable_sort(known, {}, &Reduction::on);

  std::vector<BalanceStep> steps{{first, question.principalMinor}};
  const auto reduceFrom = [&steps](Date from, std::int64_t amount) {
    const std::int64_t left = std::max<std::int64_t>(0, subtractMinor(steps.back().minor, amount));
    if (steps.back().from == from) {
      steps.back().minor = left;
    } else {
      steps.push_back({from, left});
    }
  };
  for (const Reduction& reduction : known) {
    assert(reduction.amountMinor >= 0);
    if (reduction.isCorrection) reduceFrom(first, reduction.amountMinor);
  }
  for (const Reduction& reduction : known) {
    if (!reduction.isCorrection) reduceFrom(std::max(first, plusDays(reduction.on, 1)), reduction.amountMinor);
  }
  return steps;
}

bool isBelgianConsumer(const InterestQuestion& question) {
  return isoCountry(question.country) == "BE" && question.debtor == DebtorKind::consumer;
}

bool isBelowFrenchFloor(const InterestQuestion& question, const InterestStatement& statement, const RateBook& book) {
  const RateTable* floor = book.find(rate_tables::frenchContractFloor);
  if (floor == nullptr || question.country != "FR" || question.debtor != DebtorKind::business) return false;
  return std::ranges::any_of(statement.segments, [floor](const InterestSegment& segment) {
    const RateOnDay least = rateOn(*floor, segment.from);
    return least.state == RateState::found && segment.rateBasisPoints < *least.row->basisPoints;
  });
}

Refusal unknownRate(const RateChoice& choice, Date day) {
  return {RefusalReason::rateUnknown, {std::string{choice.table}, isoText(day)}};
}

// The day after which interest runs, or none when the law gives no interest (yet); says why in the notes.
std::optional<Date> dayBeforeInterest(const InterestQuestion& question, const InterestRule& rule, const WorkingCalendar& calendar,
                                      std::vector<InterestNote>& notes) {
  if (rule.table.empty() && !question.contractRate) {
    notes.push_back(InterestNote::noStatutoryInterest);
    return std::nullopt;
  }
  const Date due = rule.movesToWorkingDay ? calendar.nextWorkingDay(question.due) : question.due;
  if (due != question.due) notes.push_back(InterestNote::dueDateMoved);
  if (!waitsForNotice(rule, question)) return due;
  if (!question.noticeOn) {
    notes.push_back(InterestNote::noticeMissing);
    return std::nullopt;
  }
  return std::max(due, *question.noticeOn);
}

}  // namespace

Outcome<InterestStatement> interestStatement(const InterestQuestion& question, const RateBook& rates,
                                             const WorkingCalendar& calendar) {
  assert(question.principalMinor >= 0);
  const auto statutory = interestRule(question.country, question.debtor, question.contractOn.value_or(question.due));
  if (!statutory && !question.contractRate) {
    return Refusal{RefusalReason::countryNotCovered, {question.country, std::string{debtorKindName(question.debtor)}}};
  }
  const InterestRule rule = statutory.value_or(InterestRule{});
  InterestStatement statement;
  statement.dayCount = question.dayCount;
  const auto dayBefore = dayBeforeInterest(question, rule, calendar, statement.notes);
  if (!dayBefore) return statement;

  const Date first = plusDays(*dayBefore, 1);
  const Date dayAfter = plusDays(question.until, 1);
  if (dayAfter < first) return statement;

  RateChoice choice = question.contractRate ? contractChoice(*question.contractRate) : statutoryChoice(rule);
  std::vector<RateStep> steps = rateSteps(choice, rates, first, dayAfter);
  if (question.contractRate && isBelgianConsumer(question)) {
    // Book XIX CDE: a clause above the business rate is void as a whole.
    const RateChoice cap{rate_tables::belgianBusiness, 0, true, std::nullopt};
    const auto most = rateSteps(cap, rates, first, first).front().basisPoints;
    if (!most) return unknownRate(cap, first);
    if (steps.front().basisPoints > most) {
      statement.notes.push_back(InterestNote::contractRateVoid);
      choice = statutoryChoice(rule);
      steps = rateSteps(choice, rates, first, dayAfter);
    }
  }

  const std::vector<BalanceStep> balances = balanceSteps(question, first);
  Accrual accrual = accrue(first, question.until, balances, steps, question.dayCount);
  if (accrual.unknownFrom) return unknownRate(choice, *accrual.unknownFrom);
  statement.segments = std::move(accrual.segments);
  for (const InterestSegment& segment : statement.segments) {
    statement.totalMinor = addMinor(statement.totalMinor, segment.interestMinor);
  }
  statement.rates = ratesUsed(choice, rates, first, statement.segments);
  if (isBelowFrenchFloor(question, statement, rates)) statement.notes.push_back(InterestNote::rateBelowFloor);

  const std::int64_t balance = balanceOn(balances, dayAfter);
  const auto nextRate = rateOnDay(steps, dayAfter);
  if (balance > 0) {
    statement.perDayMinor =
        nextRate ? std::optional{interestOfOneDay(balance, *nextRate, question.dayCount, dayAfter)} : std::nullopt;
  }
  return statement;
}

}  // namespace relance
