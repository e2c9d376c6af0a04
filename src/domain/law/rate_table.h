// SPDX-License-Identifier: GPL-3.0-or-later
// Dated interest rates: each runs until the next row, and a row without a rate says that it is not known from that day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"

namespace relance {

/// How sure the figure is: high = read in an official text or table, medium = reckoned from one, low = from memory.
enum class RateConfidence : std::uint8_t { high, medium, low, unknown };

std::string_view confidenceName(RateConfidence confidence);
std::optional<RateConfidence> parseConfidence(std::string_view name);

struct RateRow {
  Date from;
  std::optional<int> basisPoints;  // hundredths of a percent a year; nothing: not known, never the row before
  std::string source;
  RateConfidence confidence{RateConfidence::unknown};

  bool operator==(const RateRow&) const = default;
};

struct RateTable {
  std::string name;
  std::vector<RateRow> rows;  // by date, each day once

  bool operator==(const RateTable&) const = default;
};

enum class RateState { found, unknown, beforeFirst };

struct RateOnDay {
  RateState state{RateState::beforeFirst};
  const RateRow* row{nullptr};  // the row in force, also when its rate is unknown; null before the first
};

/// The rate in force that day. The pointer lives as long as the table is not changed.
RateOnDay rateOn(const RateTable& table, Date day);

/// The tables that the law rooms ask for, by name.
class RateBook {
 public:
  RateBook() = default;
  explicit RateBook(std::vector<RateTable> tables) : m_tables(std::move(tables)) {}

  /// Puts the table in place of one of the same name: a ledger's own rates over the shipped ones.
  void put(RateTable table);

  /// Null when there is none of that name.
  const RateTable* find(std::string_view name) const;

  const std::vector<RateTable>& tables() const { return m_tables; }

 private:
  std::vector<RateTable> m_tables;
};

}  // namespace relance
