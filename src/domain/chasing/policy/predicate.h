// SPDX-License-Identifier: GPL-3.0-or-later
// One condition language for segments, steps, campaigns and list filters.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/basics/folded_text.h"
#include "domain/basics/ratio.h"

namespace relance {

/// Amounts are minor units of the creditor's currency; shareLate is in basis points, delays in days; yearSales is what was
/// invoiced in the last 12 months, paidInvoices how many invoices were ever settled,
/// customerMonths the whole months since the first
/// invoice (missing in a ledger without settled invoices, where everybody would look new).
enum class Field : std::uint8_t {
  code,
  country,
  kind,
  tags,
  payerClass,
  channels,
  means,
  open,
  overdue,
  chaseable,
  oldestDaysLate,
  largestItem,
  brokenPromises,
  weightedDelay,
  shareLate,
  isNew,
  isArchived,
  inDispute,
  inPromise,
  onHold,
  insolvent,
  yearSales,
  paidInvoices,
  customerMonths
};

enum class Op : std::uint8_t { is, isNot, contains, startsWith, less, lessOrEqual, greater, greaterOrEqual, between };

enum class FieldType : std::uint8_t { text, texts, number, flag };

std::string_view fieldName(Field field);
std::optional<Field> parseField(std::string_view name);
FieldType typeOf(Field field);
std::string_view opName(Op op);
std::optional<Op> parseOp(std::string_view name);

/// A missing value is std::monostate: it satisfies only isNot.
using FieldValue = std::variant<std::monostate, FoldedText, std::vector<FoldedText>, Ratio, bool>;

/// A text that is looked for: compared folded, shown and exported as it was written. Who reads it folds it.
struct SoughtText {
  FoldedText folded;
  std::string written;

  SoughtText(FoldedText text, std::string asWritten) : folded(std::move(text)), written(std::move(asWritten)) {}
  /// Nobody wrote it otherwise.
  SoughtText(FoldedText text) : folded(std::move(text)), written(folded.bytes) {}

  bool operator==(const SoughtText&) const = default;
};

/// Values are alternatives (OR), but for `between`, which has its two bounds.
struct Condition {
  Field field{Field::code};
  Op op{Op::is};
  std::vector<std::variant<SoughtText, std::int64_t, bool>> values;

  bool operator==(const Condition&) const = default;
};

/// All conditions (AND) or any of them (OR); never nested. No condition under `all` is always true.
struct Predicate {
  bool isAny{false};
  std::vector<Condition> conditions;

  bool operator==(const Predicate&) const = default;
};

/// Whether an operator and the values' types suit the field; says why not ("operator", "values").
std::optional<std::string_view> faultOf(const Condition& condition);

bool holds(const Condition& condition, const FieldValue& value);

/// Answers the predicate with a function Field -> FieldValue, asked only for the fields that are needed.
template <class Facts>
bool holds(const Predicate& predicate, const Facts& valueOf) {
  for (const auto& condition : predicate.conditions) {
    if (holds(condition, valueOf(condition.field)) == predicate.isAny) return predicate.isAny;
  }
  return !predicate.isAny;
}

}  // namespace relance
