// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/deadline_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct DeadlineWords {
  Q_DECLARE_TR_FUNCTIONS(Deadline)
};

}  // namespace

QString deadlineKindWord(DeadlineKind kind) {
  switch (kind) {
    case DeadlineKind::prescription:
      return DeadlineWords::tr("Last day to claim in court");
    case DeadlineKind::insurance:
      return DeadlineWords::tr("Tell the credit insurer");
    case DeadlineKind::claimDeclaration:
      return DeadlineWords::tr("Declare the claim in the proceedings");
    case DeadlineKind::goodsClaim:
      return DeadlineWords::tr("Claim the goods back");
    case DeadlineKind::demand:
      return DeadlineWords::tr("Formal demand runs out");
    case DeadlineKind::dispute:
      return DeadlineWords::tr("Dispute to be answered");
    case DeadlineKind::commitment:
      return DeadlineWords::tr("Our word");
    case DeadlineKind::promise:
      return DeadlineWords::tr("Promise");
    case DeadlineKind::instalment:
      return DeadlineWords::tr("Instalment of a plan");
    case DeadlineKind::announced:
      return DeadlineWords::tr("Announced payment");
    case DeadlineKind::placementReview:
      return DeadlineWords::tr("Review of a mandate");
    case DeadlineKind::holdEnd:
      return DeadlineWords::tr("Hold ends");
    case DeadlineKind::snoozeEnd:
      return DeadlineWords::tr("Back after being put off");
  }
  return {};
}

QString declarationKindWord(DeclarationKind kind) {
  switch (kind) {
    case DeclarationKind::insurance:
      return DeadlineWords::tr("Told to the credit insurer");
    case DeclarationKind::insolvency:
      return DeadlineWords::tr("Claim declared in the proceedings");
    case DeclarationKind::goods:
      return DeadlineWords::tr("Goods claimed back");
  }
  return {};
}

}  // namespace relance
