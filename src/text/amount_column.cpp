// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/amount_column.h"

#include "text/blank.h"
#include "text/decimal_shape.h"

namespace relance {

void AmountColumn::add(std::string_view utf8) {
  if (trimmed(utf8).empty()) return;
  const auto withComma = readDecimal(utf8, ',');
  const auto withDot = readDecimal(utf8, '.');
  if (!withComma && !withDot) {
    ++m_unreadable;
  } else if (!withDot) {
    ++m_onlyWithComma;
  } else if (!withComma) {
    ++m_onlyWithDot;
  } else if (*withComma != *withDot) {
    ++m_undecided;
  }
}

DecimalVerdict AmountColumn::verdict() const {
  if (m_onlyWithComma > 0 && m_onlyWithDot > 0) return DecimalVerdict::mixed;
  if (m_onlyWithComma > 0) return DecimalVerdict::comma;
  if (m_onlyWithDot > 0) return DecimalVerdict::dot;
  return m_undecided > 0 ? DecimalVerdict::ambiguous : DecimalVerdict::either;
}

}  // namespace relance
