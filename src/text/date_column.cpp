// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_column.h"

#include <algorithm>

#include "text/blank.h"

namespace relance {
namespace {

constexpr std::array orders{DateOrder::dmy, DateOrder::mdy, DateOrder::ymd};

using Readings = std::array<std::optional<Date>, 3>;

Readings readingsOf(std::string_view utf8) {
  Readings readings;
  std::ranges::transform(orders, readings.begin(), [&](DateOrder order) { return parseDate(utf8, order); });
  auto& [dmy, mdy, ymd] = readings;
  // Read alike by all orders, the year stands first in four digits or the month by name.
  const bool isYearFirstInTwoDigits = ymd && (dmy != ymd || mdy != ymd);
  if (isYearFirstInTwoDigits && (dmy || mdy) && utf8.find('-') == std::string_view::npos) ymd.reset();
  return readings;
}

}  // namespace

void DateColumn::add(std::string_view utf8) {
  if (trimmed(utf8).empty()) return;
  const Readings readings = readingsOf(utf8);
  const auto count = std::ranges::count_if(readings, [](const auto& date) { return date.has_value(); });
  if (count == 0) {
    ++m_unreadable;
    return;
  }
  if (count == 1) ++m_deciding;
  for (std::size_t i = 0; i < 3; ++i) m_fits[i] = m_fits[i] && readings[i];
  m_differs[0] = m_differs[0] || readings[0] != readings[1];
  m_differs[1] = m_differs[1] || readings[0] != readings[2];
  m_differs[2] = m_differs[2] || readings[1] != readings[2];
}

DateVerdict DateColumn::verdict() const {
  if (!m_fits[0] && !m_fits[1] && !m_fits[2]) return DateVerdict::mixed;
  const bool isAmbiguous = (m_fits[0] && m_fits[1] && m_differs[0]) || (m_fits[0] && m_fits[2] && m_differs[1]) ||
                           (m_fits[1] && m_fits[2] && m_differs[2]);
  return isAmbiguous ? DateVerdict::ambiguous : DateVerdict::decided;
}

std::optional<DateOrder> DateColumn::order() const {
  if (verdict() != DateVerdict::decided) return std::nullopt;
  return fitting().front();
}

std::vector<DateOrder> DateColumn::fitting() const {
  std::vector<DateOrder> result;
  for (std::size_t i = 0; i < 3; ++i) {
    if (m_fits[i]) result.push_back(orders[i]);
  }
  return result;
}

}  // namespace relance
