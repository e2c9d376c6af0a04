// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/results/call_results.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cassert>

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CallResult)
};

constexpr std::array<CallResult, 15> results{{
    {.outcome = CallOutcome::promise,
     .letter = Qt::Key_P,
     .asksDate = true,
     .needsDate = true,
     .proposedDays = 7,
     .asksAmount = true,
     .asksLateCause = true,
     .needsItems = true,
     .endsCall = false},
    {.outcome = CallOutcome::plan,
     .letter = Qt::Key_E,
     .asksDate = true,
     .needsDate = true,
     .proposedDays = 7,
     .asksAmount = true,
     .asksParts = true,
     .needsItems = true,
     .endsCall = false},
    {.outcome = CallOutcome::dispute,
     .letter = Qt::Key_L,
     .asksAmount = true,
     .asksCause = true,
     .needsItems = true,
     .endsCall = false},
    {.outcome = CallOutcome::proofRequested,
     .letter = Qt::Key_J,
     .asksDate = true,
     .proposedDays = 2,
     .asksLateCause = true,
     .needsItems = true,
     .endsCall = false},
    {.outcome = CallOutcome::transferAnnounced,
     .letter = Qt::Key_V,
     .asksDate = true,
     .takesPast = true,
     .proposedDays = 0,
     .asksAmount = true,
     .needsItems = true,
     .endsCall = false},
    {.outcome = CallOutcome::saidPaid,
     .letter = Qt::Key_D,
     .asksDate = true,
     .takesPast = true,
     .takesFuture = false,
     .needsItems = true,
     .endsCall = false},
    {.outcome = CallOutcome::callback,
     .letter = Qt::Key_R,
     .asksDate = true,
     .needsDate = true,
     .proposedDays = 1,
     .asksTime = true,
     .asksLateCause = true},
    {.outcome = CallOutcome::passedOn, .letter = Qt::Key_T, .asksContact = true},
    {.outcome = CallOutcome::noAnswer, .letter = Qt::Key_A},
    {.outcome = CallOutcome::voicemail, .letter = Qt::Key_M},
    {.outcome = CallOutcome::wrongNumber, .letter = Qt::Key_F},
    {.outcome = CallOutcome::noCommitment, .letter = Qt::Key_O, .asksLateCause = true},
    {.outcome = CallOutcome::refused, .letter = Qt::Key_X, .asksLateCause = true},
    {.outcome = CallOutcome::insolvency,
     .letter = Qt::Key_K,
     .asksDate = true,
     .takesPast = true,
     .takesFuture = false,
     .asksAdministrator = true},
    {.outcome = CallOutcome::lead, .letter = Qt::Key_N, .endsCall = false},
}};

}  // namespace

std::span<const CallResult> callResults() { return results; }

const CallResult& callResult(CallOutcome outcome) {
  const auto* found = std::ranges::find(results, outcome, &CallResult::outcome);
  assert(found != results.end());
  return *found;
}

QString resultName(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
      return Words::tr("Promise");
    case CallOutcome::plan:
      return Words::tr("Plan");
    case CallOutcome::dispute:
      return Words::tr("Dispute");
    case CallOutcome::proofRequested:
      return Words::tr("Document");
    case CallOutcome::transferAnnounced:
      return Words::tr("Transfer sent");
    case CallOutcome::saidPaid:
      return Words::tr("Paid already");
    case CallOutcome::callback:
      return Words::tr("Call back");
    case CallOutcome::passedOn:
      return Words::tr("Passed on");
    case CallOutcome::noAnswer:
      return Words::tr("No answer");
    case CallOutcome::voicemail:
      return Words::tr("Voicemail");
    case CallOutcome::wrongNumber:
      return Words::tr("Wrong number");
    case CallOutcome::noCommitment:
      return Words::tr("No commitment");
    case CallOutcome::refused:
      return Words::tr("Refusal");
    case CallOutcome::insolvency:
      return Words::tr("Insolvency");
    case CallOutcome::lead:
      return Words::tr("Project");
  }
  return {};
}

}  // namespace relance
