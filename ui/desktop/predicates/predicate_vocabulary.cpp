// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/predicate_vocabulary.h"

#include <QCoreApplication>
#include <array>
#include <charconv>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/format.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/customer.h"
#include "text/amount.h"
#include "text/decimal_shape.h"
#include "text/fold.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PredicateEditor)
};

constexpr std::array whoFields{Field::kind,     Field::tags,       Field::country,    Field::means,
                               Field::channels, Field::payerClass, Field::isArchived, Field::code};
constexpr std::array amountFields{Field::overdue,     Field::chaseable, Field::open,
                                  Field::largestItem, Field::yearSales, Field::oldestDaysLate};
constexpr std::array behaviourFields{Field::weightedDelay, Field::shareLate,    Field::brokenPromises,
                                     Field::isNew,         Field::paidInvoices, Field::customerMonths};
constexpr std::array stateFields{Field::inDispute, Field::inPromise, Field::onHold, Field::insolvent};
constexpr std::array<std::span<const Field>, 4> groups{whoFields, amountFields, behaviourFields, stateFields};

constexpr std::array textOps{Op::is, Op::isNot, Op::contains, Op::startsWith};
constexpr std::array numberOps{Op::greaterOrEqual, Op::greater, Op::lessOrEqual, Op::less, Op::between, Op::is, Op::isNot};
constexpr std::array flagOps{Op::is};

constexpr std::size_t mostDigits = 9;

/// Whole hundredths: basis points of a percentage.
std::optional<std::int64_t> hundredthsIn(const QString& text, char decimalSign) {
  const auto shape = readDecimal(toStd(text), decimalSign);
  if (!shape || !shape->mark.empty() || shape->whole.size() + shape->fraction.size() == 0) return std::nullopt;
  if (shape->whole.size() > mostDigits || shape->fraction.size() > 2) return std::nullopt;
  std::string digits = shape->whole + shape->fraction;
  digits.append(2 - shape->fraction.size(), '0');
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return shape->isNegative ? -number : number;
}

std::optional<std::int64_t> wholeIn(const QString& text, char decimalSign) {
  const auto hundredths = hundredthsIn(text, decimalSign);
  if (!hundredths || *hundredths % 100 != 0) return std::nullopt;
  return *hundredths / 100;
}

Understood<PredicateValue> readNumber(Field field, const QString& text, const PredicateVocabulary& vocabulary) {
  std::optional<std::int64_t> number;
  QString wrong = Words::tr("Not a whole number");
  const char sign = decimalSignOf(vocabulary.language);
  if (isAmountField(field)) {
    const AmountResult read = parseTypedAmount(toStd(text), vocabulary.base, vocabulary.language);
    if (const auto* money = std::get_if<Money>(&read)) number = money->minor;
    wrong = Words::tr("Not an amount");
  } else if (field == Field::shareLate) {
    QString share = text;
    number = hundredthsIn(share.remove(u'%').trimmed(), sign);
    wrong = Words::tr("Not a percentage");
  } else {
    number = wholeIn(text, sign);
  }
  if (!number) return {std::nullopt, wrong};
  return {PredicateValue(*number), valueWord(field, *number, vocabulary.base, vocabulary.language)};
}

QList<PredicateValue> listed(const std::set<std::string>& texts) {
  QList<PredicateValue> values;
  for (const std::string& text : texts) values << SoughtText(FoldedText{text});
  return values;
}

template <class Names>
QList<PredicateValue> named(const Names& names) {
  QList<PredicateValue> values;
  for (const std::string_view name : names) values << SoughtText(fold(name), std::string(name));
  return values;
}

}  // namespace

PredicateVocabulary vocabularyOf(const DeskState& state) {
  PredicateVocabulary vocabulary{state.policy.settings.base, state.language, {}, {}};
  for (const PortfolioCustomer& customer : state.portfolio.customers) {
    if (!customer.country.empty()) vocabulary.countries.insert(fold(customer.country).bytes);
    for (const FoldedText& tag : customer.tags) vocabulary.tags.insert(tag.bytes);
  }
  return vocabulary;
}

std::span<const std::span<const Field>> fieldGroups() { return groups; }

std::span<const Op> operatorsFor(Field field) {
  switch (typeOf(field)) {
    case FieldType::text:
    case FieldType::texts:
      return textOps;
    case FieldType::number:
      return numberOps;
    case FieldType::flag:
      return flagOps;
  }
  return {};
}

QList<PredicateValue> choicesFor(Field field, const PredicateVocabulary& vocabulary) {
  if (typeOf(field) == FieldType::flag) return {true, false};
  if (field == Field::tags) return listed(vocabulary.tags);
  if (field == Field::country) return listed(vocabulary.countries);
  if (field == Field::kind) {
    return named(std::array{kindName(CustomerKind::business), kindName(CustomerKind::soleTrader),
                            kindName(CustomerKind::consumer), kindName(CustomerKind::publicBody)});
  }
  if (field == Field::means) {
    return named(std::array{meansName(MeansOfPayment::transfer), meansName(MeansOfPayment::directDebit),
                            meansName(MeansOfPayment::bill), meansName(MeansOfPayment::cheque), meansName(MeansOfPayment::card)});
  }
  if (field == Field::payerClass) {
    return named(std::array{payerClassName(PayerClass::a), payerClassName(PayerClass::b), payerClassName(PayerClass::c),
                            payerClassName(PayerClass::d), payerClassName(PayerClass::unknown)});
  }
  if (field == Field::channels) {
    return named(std::array{channelName(Channel::email), channelName(Channel::sms), channelName(Channel::call),
                            channelName(Channel::letter), channelName(Channel::registered), channelName(Channel::visit)});
  }
  return {};
}

bool isTyped(Field field) {
  return typeOf(field) == FieldType::number || field == Field::tags || field == Field::country || field == Field::code;
}

int mostValues(Field field, Op op) {
  if (typeOf(field) == FieldType::flag) return 1;
  if (op == Op::between) return 2;
  const bool isBound = op == Op::less || op == Op::lessOrEqual || op == Op::greater || op == Op::greaterOrEqual;
  return isBound ? 1 : 0;
}

Understood<PredicateValue> readTypedValue(Field field, const QString& text, const PredicateVocabulary& vocabulary) {
  if (typeOf(field) == FieldType::number) return readNumber(field, text.trimmed(), vocabulary);
  SoughtText sought(fold(toStd(text)), toStd(text.simplified()));
  if (sought.folded.bytes.empty()) return {std::nullopt, Words::tr("Nothing to compare with")};
  const QString word = valueWord(field, sought, vocabulary.base, vocabulary.language);
  return {PredicateValue(std::move(sought)), word};
}

}  // namespace relance
