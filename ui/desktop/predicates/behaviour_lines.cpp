// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/behaviour_lines.h"

#include <QCoreApplication>
#include <array>

#include "domain/basics/ratio_sum.h"
#include "text/amount_text.h"
#include "text/number_text.h"
#include "words/agreement_words.h"
#include "words/behaviour_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PayerBehaviour)
};

constexpr std::array allFields{BehaviourField::weightedDelay,  BehaviourField::trend,        BehaviourField::shareLate,
                               BehaviourField::brokenPromises, BehaviourField::keptPromises, BehaviourField::isNew,
                               BehaviourField::customerMonths, BehaviourField::paidInvoices};

QString daysText(const std::optional<Ratio>& days, Language language) {
  if (!days) return Words::tr("not known");
  return Words::tr("%1 d", "days").arg(toQt(hundredthsText(hundredthsOf(*days), language)));
}

QString valueText(const PayerBehaviour& behaviour, BehaviourField field, Language language) {
  switch (field) {
    case BehaviourField::weightedDelay:
      return daysText(behaviour.whole.days(), language);
    case BehaviourField::trend:
      return daysText(trendOf(behaviour.recent, behaviour.earlier), language);
    case BehaviourField::shareLate: {
      const auto share = behaviour.whole.share();
      if (!share) return Words::tr("not known");
      return toQt(percentText(divideHalfUp(share->numerator, share->denominator), language));
    }
    case BehaviourField::brokenPromises:
      return QString::number(behaviour.broken.size());
    case BehaviourField::keptPromises:
      return Words::tr("%1 of %2").arg(behaviour.promisesKept).arg(behaviour.promisesJudged);
    case BehaviourField::isNew:
      return behaviour.isNew ? Words::tr("yes") : Words::tr("no");
    case BehaviourField::customerMonths:
      return behaviour.customerMonths ? QString::number(*behaviour.customerMonths) : Words::tr("not known");
    case BehaviourField::paidInvoices:
      return QString::number(behaviour.paidInvoices);
  }
  return {};
}

}  // namespace

QList<BehaviourLine> behaviourLines(const PayerBehaviour& behaviour, Language language) {
  QList<BehaviourLine> lines;
  for (const BehaviourField field : allFields) {
    lines << BehaviourLine{behaviourWord(field), valueText(behaviour, field, language), behaviourFormula(field)};
  }
  return lines;
}

QStringList delayTitles() {
  return {Words::tr("Invoice"), Words::tr("Due"), Words::tr("Days"), Words::tr("Ours"), Words::tr("Amount")};
}

QList<QStringList> delayRows(const PayerBehaviour& behaviour, Language language) {
  QList<QStringList> rows;
  for (const DelayedInvoice& one : behaviour.invoices) {
    const Money amount{one.amountMinor, one.currency};
    const bool isBase = one.currency == behaviour.base;
    rows << QStringList{toQt(one.number), dateWords(one.due, language), QString::number(one.delay),
                        one.ourDays == 0 ? QStringLiteral("–") : QString::number(one.ourDays),
                        isBase ? toQt(amountText(amount, language)) : amountWords(amount, language)};
  }
  return rows;
}

QStringList delayTotals(const PayerBehaviour& behaviour, Language language) {
  QStringList lines;
  for (const DelayTotal& total : behaviour.totals) {
    const QString amount = amountWords({total.amountMinor, total.currency}, language);
    lines << Words::tr("Late: %1 of %2; amount: %3").arg(total.late).arg(total.invoices).arg(amount);
    if (!total.isWeighed) lines.last() += Words::tr(", without a rate not weighed");
  }
  return lines;
}

QStringList brokenLines(const PayerBehaviour& behaviour, Language language) {
  QStringList lines;
  for (const BrokenAgreement& one : behaviour.broken) {
    lines << Words::tr("%1 for %2, broken on %3")
                 .arg(agreementKindWord(one.kind), dateWords(one.due, language), dateWords(one.brokenOn, language));
  }
  return lines;
}

}  // namespace relance
