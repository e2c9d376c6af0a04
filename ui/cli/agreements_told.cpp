// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/agreements_told.h"

#include <QCoreApplication>

#include "domain/ledger/plan_rhythm.h"
#include "words/agreement_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Lines {
  Q_DECLARE_TR_FUNCTIONS(AgreementLines)
};

}  // namespace

QStringList agreementLines(const std::vector<ToldAgreement>& agreements, Language language) {
  QStringList lines;
  for (const ToldAgreement& told : agreements) {
    const Agreement& agreement = told.agreement;
    const QString amount = amountWords({sumOf(agreement.dues), agreement.currency}, language);
    QStringList parts{QStringLiteral("#%1").arg(agreement.id.value),
                      Lines::tr("%1 of %2", "a promise of an amount").arg(agreementKindWord(agreement.kind), amount),
                      agreementStatusWord(told.status), dateWords(told.due, language)};
    for (const std::string& number : told.itemNumbers) parts << toQt(number);
    parts.removeAll(QString());
    lines << parts.join(QStringLiteral(" · "));
  }
  return lines;
}

QString weakLine(const PromiseRecord& record) {
  if (!record.isWeak()) return {};
  return Lines::tr("Weak: %1 of %2 promises kept in 12 months, %3 made before on the same item.")
      .arg(record.kept)
      .arg(record.judged)
      .arg(record.onSameItems);
}

QStringList dueLines(const std::vector<Instalment>& dues, Currency currency, Language language) {
  QStringList lines;
  for (const Instalment& due : dues) {
    lines << QStringLiteral("  %1: %2").arg(dateWords(due.due, language), amountWords({due.amountMinor, currency}, language));
  }
  return lines;
}

}  // namespace relance
