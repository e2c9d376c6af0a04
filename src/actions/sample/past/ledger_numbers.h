// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of invoices, credit notes and payments that rise with their dates, although accounts are made one after the other.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "domain/basics/date.h"

namespace relance::sample {

class LedgerNumbers {
 public:
  /// `perDay`: how many documents a day is expected to have at most; more get longer numbers.
  explicit LedgerNumbers(int perDay) : m_perDay(perDay) {}

  /// "F2409-0653".
  std::string invoice(Date day) { return inMonth('F', day); }
  std::string creditNote(Date day) { return inMonth('A', day); }
  /// "VIR-240917-0012".
  std::string payment(std::string_view kind, Date day);

 private:
  std::string inMonth(char kind, Date day);

  int m_perDay;
  std::map<std::pair<char, Date>, int> m_counts;
};

}  // namespace relance::sample
