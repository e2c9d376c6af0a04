// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/deadline_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct DeadlineWords {
  Q_DECLARE_TR_FUNCTIONS(Deadline)
};

QString beginningWords(const Deadline& deadline, const QString& day) {
  if (!deadline.acknowledged) return DeadlineWords::tr("from %1 (due date)").arg(day);
  switch (*deadline.acknowledged) {
    case AcknowledgedBy::partPayment:
      return DeadlineWords::tr("from %1 (part payment)").arg(day);
    case AcknowledgedBy::plan:
      return DeadlineWords::tr("from %1 (plan agreed)").arg(day);
    case AcknowledgedBy::writtenPromise:
      return DeadlineWords::tr("from %1 (promise in writing)").arg(day);
  }
  return {};
}

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

QString deadlineReason(const Deadline& deadline, const std::string& text, Language language) {
  switch (deadline.kind) {
    case DeadlineKind::prescription:
      if (!deadline.from) return toQt(deadline.ground);
      return DeadlineWords::tr("%1, %2", "article, from when")
          .arg(toQt(deadline.ground), beginningWords(deadline, dateWords(*deadline.from, language)));
    case DeadlineKind::claimDeclaration:
    case DeadlineKind::goodsClaim:
      return deadline.ground.empty() ? DeadlineWords::tr("the court sets the day, this one is a guess") : toQt(deadline.ground);
    case DeadlineKind::insurance:
      return DeadlineWords::tr("the policy’s days after the due date");
    case DeadlineKind::demand:
      return DeadlineWords::tr("the days it gives, from its first presentation");
    case DeadlineKind::dispute:
      return DeadlineWords::tr("the day set for our answer");
    case DeadlineKind::commitment:
      return text.empty() ? DeadlineWords::tr("we said so") : toQt(text);
    case DeadlineKind::promise:
      return DeadlineWords::tr("the customer’s word");
    case DeadlineKind::instalment:
      return DeadlineWords::tr("the plan agreed");
    case DeadlineKind::announced:
      return DeadlineWords::tr("said to be on its way");
    case DeadlineKind::placementReview:
      return DeadlineWords::tr("ask the partner how it stands");
    case DeadlineKind::holdEnd:
    case DeadlineKind::snoozeEnd:
      return DeadlineWords::tr("chased again from that day");
  }
  return {};
}

}  // namespace relance
