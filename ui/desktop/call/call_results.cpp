// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_results.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cassert>

#include "words/qt_text.h"
#include "words/step_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CallResult)
};

constexpr std::array<CallResult, 11> results{{
    {.outcome = CallOutcome::promise,
     .letter = Qt::Key_P,
     .asksDate = true,
     .needsDate = true,
     .proposedDays = 7,
     .asksAmount = true,
     .endsCall = false},
    {.outcome = CallOutcome::dispute, .letter = Qt::Key_L, .asksAmount = true, .endsCall = false},
    {.outcome = CallOutcome::transferAnnounced,
     .letter = Qt::Key_V,
     .asksDate = true,
     .proposedDays = 3,
     .asksAmount = true,
     .endsCall = false},
    {.outcome = CallOutcome::saidPaid, .letter = Qt::Key_D, .endsCall = false},
    {.outcome = CallOutcome::callback,
     .letter = Qt::Key_R,
     .asksDate = true,
     .needsDate = true,
     .proposedDays = 1,
     .asksTime = true},
    {.outcome = CallOutcome::passedOn, .letter = Qt::Key_T},
    {.outcome = CallOutcome::noAnswer, .letter = Qt::Key_A},
    {.outcome = CallOutcome::voicemail, .letter = Qt::Key_M},
    {.outcome = CallOutcome::wrongNumber, .letter = Qt::Key_F},
    {.outcome = CallOutcome::noCommitment, .letter = Qt::Key_O},
    {.outcome = CallOutcome::refused, .letter = Qt::Key_X},
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
    case CallOutcome::dispute:
      return Words::tr("Dispute");
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
    case CallOutcome::plan:
    case CallOutcome::proofRequested:
    case CallOutcome::insolvency:
    case CallOutcome::lead:
      break;
  }
  return {};
}

QString effectWords(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
      return Words::tr("Kept in the file with its day and amount. The scenario goes on and does not wait for it.");
    case CallOutcome::dispute:
      return Words::tr("Kept in the file with its amount. The items are still chased.");
    case CallOutcome::transferAnnounced:
      return Words::tr("Kept in the file with its day and amount. Call again only if it does not arrive.");
    case CallOutcome::saidPaid:
      return Words::tr("Kept in the file. Ask for the transfer advice and look for the payment.");
    case CallOutcome::callback:
      return Words::tr("Nothing is asked for until then; at that time the call comes first.");
    case CallOutcome::passedOn:
      return Words::tr("Write the name in the notes. No step is done.");
    case CallOutcome::noAnswer:
      return Words::tr("A try: no contact is counted. The last try needed stands for the step.");
    case CallOutcome::voicemail:
      return Words::tr("A try that ends today’s tries. The last try needed stands for the step.");
    case CallOutcome::wrongNumber:
      return Words::tr("This number is not offered any more.");
    case CallOutcome::noCommitment:
      return Words::tr("A contact without any promise.");
    case CallOutcome::refused:
      return Words::tr("A contact. Write the exact words in the notes.");
    case CallOutcome::plan:
    case CallOutcome::proofRequested:
    case CallOutcome::insolvency:
    case CallOutcome::lead:
      break;
  }
  return {};
}

QString previewWords(const CallPreview& preview, const DeskState& state) {
  QStringList parts;
  // A try names the step it was for without standing for it.
  if (preview.isExecuted && !preview.step.empty()) {
    parts << Words::tr("Counts as: %1.").arg(stepName(preview.step, state.policy.scenario(preview.scenario), state.language));
  } else if (preview.isExecuted) {
    parts << Words::tr("Counts as a contact.");
  } else {
    parts << Words::tr("Counts as no contact.");
  }
  if (preview.next) {
    parts << Words::tr("Next: %1, %2.")
                 .arg(stepName(preview.next->ref, state.policy.scenario(preview.next->scenario), state.language),
                      dateWords(preview.next->on, state.language));
  } else {
    parts << Words::tr("Nothing follows within two months.");
  }
  return parts.join(QLatin1Char(' '));
}

}  // namespace relance
