// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/predicate.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <type_traits>

#include "domain/basics/enum_names.h"
#include "domain/chasing/policy/condition_fits.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 24> fieldNames{
    "code",           "country",       "kind",      "tags",      "payerClass",     "channels",
    "means",          "open",          "overdue",   "chaseable", "oldestDaysLate", "largestItem",
    "brokenPromises", "weightedDelay", "shareLate", "isNew",     "archived",       "inDispute",
    "inPromise",      "onHold",        "insolvent", "yearSales", "paidInvoices",   "customerMonths"};
constexpr std::array<std::string_view, 9> opNames{"is", "isNot", "contains", "startsWith", "<", "<=", ">", ">=", "between"};

bool textFits(Op op, const FoldedText& text, const FoldedText& wanted) {
  switch (op) {
    case Op::is:
    case Op::isNot:
      return text == wanted;
    case Op::contains:
      return text.bytes.find(wanted.bytes) != std::string::npos;
    case Op::startsWith:
      return text.bytes.starts_with(wanted.bytes);
    case Op::less:
    case Op::lessOrEqual:
    case Op::greater:
    case Op::greaterOrEqual:
    case Op::between:
      break;
  }
  return false;
}

bool numberFits(Op op, const Ratio& value, std::int64_t wanted) {
  const int order = compare(value, wanted);
  switch (op) {
    case Op::is:
    case Op::isNot:
      return order == 0;
    case Op::less:
      return order < 0;
    case Op::lessOrEqual:
      return order <= 0;
    case Op::greater:
      return order > 0;
    case Op::greaterOrEqual:
      return order >= 0;
    case Op::contains:
    case Op::startsWith:
    case Op::between:
      break;
  }
  return false;
}

/// One of the values fits; isNot is answered by the caller.
template <class Wanted, class Fits>
bool anyFits(const Condition& condition, Fits&& fits) {
  return std::ranges::any_of(condition.values, [&](const auto& wanted) { return fits(std::get<Wanted>(wanted)); });
}

bool anyFits(const Condition& condition, const FoldedText& text) {
  return anyFits<SoughtText>(condition, [&](const SoughtText& wanted) { return textFits(condition.op, text, wanted.folded); });
}

bool anyFits(const Condition& condition, const std::vector<FoldedText>& texts) {
  return std::ranges::any_of(texts, [&](const FoldedText& text) { return anyFits(condition, text); });
}

bool anyFits(const Condition& condition, const Ratio& number) {
  if (condition.op == Op::between) {
    return numberFits(Op::greaterOrEqual, number, std::get<std::int64_t>(condition.values.at(0))) &&
           numberFits(Op::lessOrEqual, number, std::get<std::int64_t>(condition.values.at(1)));
  }
  return anyFits<std::int64_t>(condition, [&](std::int64_t wanted) { return numberFits(condition.op, number, wanted); });
}

bool anyFits(const Condition& condition, bool flag) {
  return anyFits<bool>(condition, [&](bool wanted) { return flag == wanted; });
}

}  // namespace

std::string_view fieldName(Field field) { return nameIn(fieldNames, field); }
std::optional<Field> parseField(std::string_view name) { return valueIn<Field>(fieldNames, name); }
std::string_view opName(Op op) { return nameIn(opNames, op); }
std::optional<Op> parseOp(std::string_view name) { return valueIn<Op>(opNames, name); }

FieldType typeOf(Field field) {
  switch (field) {
    case Field::code:
    case Field::country:
    case Field::kind:
    case Field::payerClass:
    case Field::means:
      return FieldType::text;
    case Field::tags:
    case Field::channels:
      return FieldType::texts;
    case Field::open:
    case Field::overdue:
    case Field::chaseable:
    case Field::oldestDaysLate:
    case Field::largestItem:
    case Field::brokenPromises:
    case Field::weightedDelay:
    case Field::shareLate:
    case Field::yearSales:
    case Field::paidInvoices:
    case Field::customerMonths:
      return FieldType::number;
    case Field::isNew:
    case Field::isArchived:
    case Field::inDispute:
    case Field::inPromise:
    case Field::onHold:
    case Field::insolvent:
      return FieldType::flag;
  }
  assert(false);
}

std::optional<std::string_view> faultOf(const Condition& condition) {
  const FieldType type = typeOf(condition.field);
  const bool isText = type == FieldType::text || type == FieldType::texts;
  const bool isEquality = condition.op == Op::is || condition.op == Op::isNot;
  const bool isTextOp = condition.op == Op::contains || condition.op == Op::startsWith;
  if (isText ? !(isEquality || isTextOp) : (type == FieldType::flag ? !isEquality : isTextOp)) return "operator";
  if (condition.op == Op::between ? condition.values.size() != 2 : condition.values.empty()) return "values";
  const std::size_t wanted = isText ? 0 : (type == FieldType::number ? 1 : 2);
  if (!std::ranges::all_of(condition.values, [&](const auto& value) { return value.index() == wanted; })) return "values";
  return std::nullopt;
}

bool holds(const Condition& condition, const FieldValue& value) {
  assert(!faultOf(condition));
  const bool fits = std::visit(
      [&](const auto& known) {
        if constexpr (std::is_same_v<std::decay_t<decltype(known)>, std::monostate>) {
          return false;
        } else {
          return anyFits(condition, known);
        }
      },
      value);
  return fits != (condition.op == Op::isNot);
}

bool holdsOf(const Condition& condition, const FoldedText& text) {
  return anyFits(condition, text) != (condition.op == Op::isNot);
}

bool holdsOf(const Condition& condition, const std::vector<FoldedText>& texts) {
  return anyFits(condition, texts) != (condition.op == Op::isNot);
}

bool holdsOf(const Condition& condition, const Ratio& number) {
  return anyFits(condition, number) != (condition.op == Op::isNot);
}

bool holdsOf(const Condition& condition, bool flag) { return anyFits(condition, flag) != (condition.op == Op::isNot); }

}  // namespace relance
