// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/predicate_memory.h"

#include "desktop/predicates/predicate_vocabulary.h"
#include "desktop/shared/format.h"
#include "text/fold.h"

namespace relance {
namespace {

const QString anyKey = QStringLiteral("any");
const QString conditionsKey = QStringLiteral("conditions");
const QString fieldKey = QStringLiteral("field");
const QString operatorKey = QStringLiteral("op");
const QString textsKey = QStringLiteral("texts");
const QString numbersKey = QStringLiteral("numbers");
const QString flagsKey = QStringLiteral("flags");

/// The values of one condition are of one type.
QVariantMap memoryOf(const Condition& condition) {
  QVariantList texts;
  QVariantList numbers;
  QVariantList flags;
  for (const PredicateValue& value : condition.values) {
    if (const auto* text = std::get_if<SoughtText>(&value)) texts << toQt(text->written);
    if (const auto* number = std::get_if<std::int64_t>(&value)) numbers << QString::number(*number);
    if (const auto* flag = std::get_if<bool>(&value)) flags << *flag;
  }
  return {{fieldKey, toQt(fieldName(condition.field))},
          {operatorKey, toQt(opName(condition.op))},
          {textsKey, texts},
          {numbersKey, numbers},
          {flagsKey, flags}};
}

std::optional<Condition> recalledCondition(const QVariantMap& memory) {
  const auto field = parseField(toStd(memory.value(fieldKey).toString()));
  const auto op = parseOp(toStd(memory.value(operatorKey).toString()));
  if (!field || !op) return std::nullopt;
  Condition condition{*field, *op, {}};
  for (const QVariant& text : memory.value(textsKey).toList()) {
    const std::string written = toStd(text.toString());
    condition.values.emplace_back(SoughtText(fold(written), written));
  }
  for (const QVariant& number : memory.value(numbersKey).toList()) {
    condition.values.emplace_back(static_cast<std::int64_t>(number.toLongLong()));
  }
  for (const QVariant& flag : memory.value(flagsKey).toList()) condition.values.emplace_back(flag.toBool());
  return condition;
}

}  // namespace

QVariantMap memoryOf(const Predicate& predicate) {
  QVariantList conditions;
  for (const Condition& condition : predicate.conditions) conditions << memoryOf(condition);
  return {{anyKey, predicate.isAny}, {conditionsKey, conditions}};
}

std::optional<Predicate> recalledPredicate(const QVariantMap& memory) {
  if (!memory.contains(conditionsKey)) return std::nullopt;
  Predicate predicate{memory.value(anyKey).toBool(), {}};
  for (const QVariant& one : memory.value(conditionsKey).toList()) {
    const auto condition = recalledCondition(one.toMap());
    if (!condition) return std::nullopt;
    predicate.conditions.push_back(*condition);
  }
  return predicate;
}

}  // namespace relance
