// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/outcome_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct OutcomeWords {
  Q_DECLARE_TR_FUNCTIONS(Outcome)
};

}  // namespace

QString outcomeWord(CallOutcome outcome) {
  switch (outcome) {
    case CallOutcome::promise:
      return OutcomeWords::tr("Promise");
    case CallOutcome::plan:
      return OutcomeWords::tr("Payment plan");
    case CallOutcome::dispute:
      return OutcomeWords::tr("Dispute");
    case CallOutcome::proofRequested:
      return OutcomeWords::tr("Document asked for");
    case CallOutcome::transferAnnounced:
      return OutcomeWords::tr("Transfer announced");
    case CallOutcome::saidPaid:
      return OutcomeWords::tr("Said to be paid");
    case CallOutcome::callback:
      return OutcomeWords::tr("Callback agreed");
    case CallOutcome::passedOn:
      return OutcomeWords::tr("Passed on to someone else");
    case CallOutcome::noAnswer:
      return OutcomeWords::tr("No answer");
    case CallOutcome::voicemail:
      return OutcomeWords::tr("Voicemail");
    case CallOutcome::wrongNumber:
      return OutcomeWords::tr("Wrong number");
    case CallOutcome::noCommitment:
      return OutcomeWords::tr("No commitment");
    case CallOutcome::refused:
      return OutcomeWords::tr("Refusal to pay");
    case CallOutcome::insolvency:
      return OutcomeWords::tr("Insolvency proceedings");
    case CallOutcome::lead:
      return OutcomeWords::tr("New project");
  }
  return {};
}

QString resultWord(ContactResult result) {
  switch (result) {
    case ContactResult::done:
      return OutcomeWords::tr("done");
    case ContactResult::noAnswer:
      return OutcomeWords::tr("no answer");
    case ContactResult::voicemail:
      return OutcomeWords::tr("voicemail");
    case ContactResult::failed:
      return OutcomeWords::tr("failed");
    case ContactResult::doubtful:
      return OutcomeWords::tr("doubtful");
  }
  return {};
}

QString contactKindWord(ContactEventKind kind) {
  switch (kind) {
    case ContactEventKind::step:
      return OutcomeWords::tr("Step of the scenario");
    case ContactEventKind::preDue:
      return OutcomeWords::tr("Before the due date");
    case ContactEventKind::thankYou:
      return OutcomeWords::tr("Thank-you");
    case ContactEventKind::callback:
      return OutcomeWords::tr("Callback");
    case ContactEventKind::rejectCall:
      return OutcomeWords::tr("Rejected payment");
    case ContactEventKind::promiseCall:
      return OutcomeWords::tr("Broken promise");
    case ContactEventKind::manual:
      return OutcomeWords::tr("Made by hand");
    case ContactEventKind::campaign:
      return OutcomeWords::tr("Campaign");
    case ContactEventKind::recap:
      return OutcomeWords::tr("Recap of a call");
    case ContactEventKind::answer:
      return OutcomeWords::tr("Answer to the customer");
    case ContactEventKind::incoming:
      return OutcomeWords::tr("From the customer");
  }
  return {};
}

}  // namespace relance
