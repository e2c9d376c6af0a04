// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/disputes_told.h"

#include <QCoreApplication>

#include "words/dispute_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Lines {
  Q_DECLARE_TR_FUNCTIONS(DisputeLines)
};

QString endOf(const ToldDispute& told, Language language) {
  const Dispute& dispute = told.dispute;
  if (!dispute.closedAs) {
    if (!dispute.deadline) return {};
    const QString day = dateWords(*dispute.deadline, language);
    return told.isLate ? Lines::tr("late since %1").arg(day) : Lines::tr("by %1").arg(day);
  }
  const QString closed = Lines::tr("%1 on %2", "how and when a dispute ended")
                             .arg(disputeEndWord(*dispute.closedAs), dateWords(*dispute.closed, language));
  return dispute.newDue ? closed + u' ' + Lines::tr("(due %1)").arg(dateWords(*dispute.newDue, language)) : closed;
}

}  // namespace

QString disputeLine(const ToldDispute& told, Language language) {
  const Dispute& dispute = told.dispute;
  QString amount = Lines::tr("all of it");
  if (dispute.amountMinor) amount = amountWords({*dispute.amountMinor, told.contested.currency}, language);
  QStringList parts{QStringLiteral("#%1").arg(dispute.id.value),
                    toQt(told.customerCode) + u' ' + toQt(told.customerName),
                    toQt(told.itemNumber),
                    amount,
                    causeName(told.cause, language),
                    disputeFaultWord(dispute.fault),
                    told.owner.empty() ? causeOwnerWord(told.cause.owner) : toQt(told.owner),
                    endOf(told, language)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QStringList disputeLines(const std::vector<ToldDispute>& disputes, Language language) {
  QStringList lines;
  for (const ToldDispute& told : disputes) lines << disputeLine(told, language);
  return lines;
}

}  // namespace relance
