// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/predicate_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "domain/ledger/channel.h"
#include "text/amount_text.h"
#include "words/channel_words.h"
#include "words/customer_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Predicate)
};

/// Names of enums are kept in small letters, as texts compare.
QString textWord(Field field, const SoughtText& text) {
  if (field == Field::kind) {
    for (const auto kind : {CustomerKind::business, CustomerKind::soleTrader, CustomerKind::consumer, CustomerKind::publicBody}) {
      if (toQt(kindName(kind)).toLower() == toQt(text.folded.bytes)) return customerKindWord(kind).toLower();
    }
  }
  if (field == Field::means) {
    for (const auto means : {MeansOfPayment::transfer, MeansOfPayment::directDebit, MeansOfPayment::bill, MeansOfPayment::cheque,
                             MeansOfPayment::card}) {
      if (toQt(meansName(means)).toLower() == toQt(text.folded.bytes)) return meansWord(means).toLower();
    }
  }
  if (field == Field::channels) {
    if (const auto channel = parseChannel(text.folded.bytes)) return channelWord(*channel).toLower();
  }
  if (field == Field::country || field == Field::payerClass || field == Field::code) return toQt(text.written).toUpper();
  return toQt(text.written);
}

QString numberWord(Field field, std::int64_t number, Currency base, Language language) {
  if (isAmountField(field)) return amountWords({number, base}, language);
  if (field == Field::shareLate) return toQt(percentText(number, language));
  return toQt(countText(number, language));
}

}  // namespace

bool isAmountField(Field field) {
  return field == Field::open || field == Field::overdue || field == Field::chaseable || field == Field::largestItem ||
         field == Field::yearSales;
}

QString valueWord(Field field, const PredicateValue& value, Currency base, Language language) {
  if (const auto* text = std::get_if<SoughtText>(&value)) return textWord(field, *text);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return numberWord(field, *number, base, language);
  return std::get<bool>(value) ? Words::tr("yes") : Words::tr("no");
}

QString fieldWord(Field field) {
  switch (field) {
    case Field::code:
      return Words::tr("code");
    case Field::country:
      return Words::tr("country");
    case Field::kind:
      return Words::tr("kind of customer");
    case Field::tags:
      return Words::tr("tags");
    case Field::payerClass:
      return Words::tr("payer class");
    case Field::channels:
      return Words::tr("channels with an address");
    case Field::means:
      return Words::tr("means of payment");
    case Field::open:
      return Words::tr("open amount");
    case Field::overdue:
      return Words::tr("overdue amount");
    case Field::chaseable:
      return Words::tr("amount to chase");
    case Field::oldestDaysLate:
      return Words::tr("days late of the oldest invoice");
    case Field::largestItem:
      return Words::tr("largest open invoice");
    case Field::brokenPromises:
      return Words::tr("promises broken in 12 months");
    case Field::weightedDelay:
      return Words::tr("weighted delay in days");
    case Field::shareLate:
      return Words::tr("share paid late");
    case Field::isNew:
      return Words::tr("new customer");
    case Field::isArchived:
      return Words::tr("archived");
    case Field::inDispute:
      return Words::tr("in dispute");
    case Field::inPromise:
      return Words::tr("under a promise");
    case Field::onHold:
      return Words::tr("on hold");
    case Field::insolvent:
      return Words::tr("insolvent");
    case Field::yearSales:
      return Words::tr("invoiced in 12 months");
    case Field::paidInvoices:
      return Words::tr("invoices ever paid");
    case Field::customerMonths:
      return Words::tr("months since the first invoice");
  }
  return {};
}

QString opWord(Op op, bool severalValues) {
  switch (op) {
    case Op::is:
      return severalValues ? Words::tr("one of") : Words::tr("is");
    case Op::isNot:
      return severalValues ? Words::tr("none of") : Words::tr("is not");
    case Op::contains:
      return Words::tr("contains");
    case Op::startsWith:
      return Words::tr("starts with");
    case Op::less:
      return Words::tr("below");
    case Op::lessOrEqual:
      return Words::tr("at most");
    case Op::greater:
      return Words::tr("above");
    case Op::greaterOrEqual:
      return Words::tr("at least");
    case Op::between:
      return Words::tr("between");
  }
  return {};
}

QString conditionPhrase(const Condition& condition, Currency base, Language language) {
  if (typeOf(condition.field) == FieldType::flag && condition.values.size() == 1) {
    const bool isWanted = std::get<bool>(condition.values.front()) == (condition.op == Op::is);
    return isWanted ? fieldWord(condition.field) : Words::tr("not %1").arg(fieldWord(condition.field));
  }
  QStringList values;
  for (const auto& value : condition.values) values << valueWord(condition.field, value, base, language);
  const QString between = condition.op == Op::between ? Words::tr(" and ", "two bounds") : QStringLiteral(", ");
  return fieldWord(condition.field) + u' ' + opWord(condition.op, values.size() > 1) + u' ' + values.join(between);
}

QString predicatePhrase(const Predicate& predicate, Currency base, Language language) {
  if (predicate.conditions.empty()) return predicate.isAny ? Words::tr("nobody") : Words::tr("everybody");
  QStringList conditions;
  for (const Condition& condition : predicate.conditions) conditions << conditionPhrase(condition, base, language);
  return conditions.join(predicate.isAny ? Words::tr(" or ") : Words::tr(" and ", "conditions"));
}

}  // namespace relance
