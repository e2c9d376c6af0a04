// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/rate_table.h"

#include <algorithm>
#include <iterator>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> confidences{"high", "medium", "low", "unknown"};

}  // namespace

std::string_view confidenceName(RateConfidence confidence) { return nameIn(confidences, confidence); }
std::optional<RateConfidence> parseConfidence(std::string_view name) { return valueIn<RateConfidence>(confidences, name); }

RateOnDay rateOn(const RateTable& table, Date day) {
  const auto next = std::ranges::upper_bound(table.rows, day, {}, &RateRow::from);
  if (next == table.rows.begin()) return {};
  const RateRow& row = *std::prev(next);
  return {row.basisPoints ? RateState::found : RateState::unknown, &row};
}

void RateBook::put(RateTable table) {
  const auto old = std::ranges::find(m_tables, table.name, &RateTable::name);
  if (old == m_tables.end()) {
    m_tables.push_back(std::move(table));
  } else {
    *old = std::move(table);
  }
}

const RateTable* RateBook::find(std::string_view name) const {
  const auto found = std::ranges::find(m_tables, name, &RateTable::name);
  return found == m_tables.end() ? nullptr : &*found;
}

}  // namespace relance
