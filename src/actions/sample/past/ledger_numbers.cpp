// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/ledger_numbers.h"

#include <fmt/format.h>

namespace relance::sample {

std::string LedgerNumbers::inMonth(char kind, Date day) {
  const int count = m_counts[{kind, day}]++;
  const int month = (yearOf(day) % 100) * 100 + static_cast<int>(monthOf(day));
  const int place = (static_cast<int>(dayOf(day)) - 1) * m_perDay + count % m_perDay + 1;
  const std::string number = fmt::format("{}{:04}-{:04}", kind, month, place);
  return count < m_perDay ? number : fmt::format("{}-{}", number, count / m_perDay + 1);
}

std::string LedgerNumbers::payment(std::string_view kind, Date day) {
  const int count = ++m_counts[{kind.front(), day}];
  const int date = (yearOf(day) % 100) * 10000 + static_cast<int>(monthOf(day)) * 100 + static_cast<int>(dayOf(day));
  return fmt::format("{}-{:06}-{:04}", kind, date, count);
}

}  // namespace relance::sample
