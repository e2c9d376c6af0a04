// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/answers.h"

#include <fmt/format.h>

#include <array>

#include "actions/sample/past/span.h"

namespace relance::sample {
namespace {

constexpr std::array<CallOutcome, 12> outcomes{
    CallOutcome::noAnswer,       CallOutcome::voicemail,    CallOutcome::promise,  CallOutcome::transferAnnounced,
    CallOutcome::proofRequested, CallOutcome::noCommitment, CallOutcome::callback, CallOutcome::passedOn,
    CallOutcome::saidPaid,       CallOutcome::dispute,      CallOutcome::refused,  CallOutcome::lead};

/// Per cent of the calls, in the order of `outcomes`.
std::array<int, 12> chancesOf(Habit habit) {
  switch (habit) {
    case Habit::prompt:
    case Habit::fewDaysLate:
      return {20, 13, 18, 18, 11, 4, 5, 4, 4, 1, 0, 2};
    case Habit::late:
    case Habit::whenReminded:
      return {22, 15, 22, 9, 8, 9, 6, 4, 3, 2, 0, 0};
    case Habit::deteriorating:
      return {23, 17, 22, 7, 5, 14, 6, 5, 1, 0, 0, 0};
    case Habit::inTrouble:
      return {24, 18, 24, 2, 2, 20, 5, 4, 0, 0, 1, 0};
    case Habit::disputing:
      return {18, 12, 8, 3, 7, 6, 6, 2, 2, 35, 1, 0};
    case Habit::unwilling:
      return {34, 22, 8, 4, 4, 12, 3, 5, 2, 0, 6, 0};
  }
  return {};
}

/// Per cent of the promises that are kept.
int kept(Habit habit) {
  switch (habit) {
    case Habit::prompt:
    case Habit::fewDaysLate:
      return 92;
    case Habit::late:
    case Habit::whenReminded:
    case Habit::disputing:
      return 78;
    case Habit::deteriorating:
      return 55;
    case Habit::inTrouble:
      return 30;
    case Habit::unwilling:
      return 6;
  }
  return 0;
}

/// Per cent of the messages that are followed by a payment.
int heeded(Habit habit) {
  switch (habit) {
    case Habit::prompt:
    case Habit::fewDaysLate:
      return 55;
    case Habit::whenReminded:
      return 38;
    case Habit::late:
      return 24;
    case Habit::deteriorating:
      return 16;
    case Habit::inTrouble:
      return 5;
    case Habit::disputing:
      return 20;
    case Habit::unwilling:
      return 2;
  }
  return 0;
}

}  // namespace

CallAnswer answerCall(const SampleCustomer& customer, Date day, Dice& dice) {
  CallAnswer answer;
  answer.outcome = outcomes[dice.weighted(chancesOf(customer.habit))];
  const auto in = [&](int first, int last) { return nextBankDay(plusDays(day, dice.between(first, last))); };
  const bool isKept = dice.percent(kept(customer.habit));
  switch (answer.outcome) {
    case CallOutcome::promise:
    case CallOutcome::lead:
      answer.agreedOn = in(3, 12);
      if (customer.habit == Habit::inTrouble) answer.paidPart = dice.between(25, 60);
      break;
    case CallOutcome::transferAnnounced:
      answer.agreedOn = previousBankDay(plusDays(day, -1));
      if (isKept) answer.paysOn = in(1, 3);
      break;
    case CallOutcome::saidPaid:
      if (isKept) answer.paysOn = in(1, 5);
      break;
    case CallOutcome::proofRequested:
      if (isKept) answer.paysOn = in(5, 14);
      break;
    case CallOutcome::callback:
      answer.agreedOn = in(1, 6);
      answer.agreedAt = fmt::format("{:02}:{:02}", dice.between(9, 16), 15 * dice.between(0, 3));
      break;
    case CallOutcome::dispute:
      answer.isDisputed = true;
      break;
    case CallOutcome::noAnswer:
    case CallOutcome::voicemail:
    case CallOutcome::noCommitment:
    case CallOutcome::passedOn:
    case CallOutcome::wrongNumber:
    case CallOutcome::refused:
    case CallOutcome::plan:
    case CallOutcome::insolvency:
      break;
  }
  const bool isPromise = answer.outcome == CallOutcome::promise || answer.outcome == CallOutcome::lead;
  if (isPromise && isKept) answer.paysOn = answer.agreedOn;
  if (answer.outcome == CallOutcome::lead) answer.paysOn = answer.agreedOn;
  return answer;
}

std::optional<Date> answerText(const SampleCustomer& customer, bool isFormal, Date day, Dice& dice) {
  const int chance = isFormal ? heeded(customer.habit) + 35 : heeded(customer.habit);
  if (!dice.percent(chance)) return std::nullopt;
  return nextBankDay(plusDays(day, isFormal ? dice.between(5, 12) : dice.between(1, 6)));
}

}  // namespace relance::sample
