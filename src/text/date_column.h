// SPDX-License-Identifier: GPL-3.0-or-later
// The order of day, month and year in a whole column of dates, found from its texts and never guessed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/date_order.h"

namespace relance {

enum class DateVerdict {
  decided,    // one order alone reads all dates, or all that do read them alike
  ambiguous,  // several orders read all dates, and differently: whoever knows must say
  mixed,      // no single order reads them all
};

/// Finds the order of a whole column: feed it every date. Texts that are a date in no order do not take part. A two-digit year
/// is taken as standing first only beside dashes, or where nothing else reads the text: "26/11/03" is no way to write 2026.
class DateColumn {
 public:
  void add(std::string_view utf8);

  DateVerdict verdict() const;

  /// The order to read with; nothing unless decided.
  std::optional<DateOrder> order() const;

  /// The orders that read every date.
  std::vector<DateOrder> fitting() const;

  /// Dates that exactly one order reads.
  std::int64_t deciding() const { return m_deciding; }
  std::int64_t unreadable() const { return m_unreadable; }

 private:
  std::array<bool, 3> m_fits{true, true, true};
  std::array<bool, 3> m_differs{};  // dmy from mdy, dmy from ymd, mdy from ymd
  std::int64_t m_deciding{0};
  std::int64_t m_unreadable{0};
};

}  // namespace relance
