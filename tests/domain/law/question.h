// SPDX-License-Identifier: GPL-3.0-or-later
// Interest questions for tests, on the shipped rates.
#pragma once

#include "domain/day.h"
#include "domain/law/interest.h"
#include "domain/law/shipped_rates.h"

namespace relance {

inline const RateBook& shippedBook() {
  static const RateBook book = shippedRates();
  return book;
}

inline InterestQuestion question(std::string_view country, DebtorKind debtor, std::int64_t principalMinor, std::string_view due,
                                 std::string_view until) {
  InterestQuestion asked;
  asked.country = country;
  asked.debtor = debtor;
  asked.principalMinor = principalMinor;
  asked.due = day(due);
  asked.until = day(until);
  return asked;
}

inline Outcome<InterestStatement> answer(const InterestQuestion& asked) {
  return interestStatement(asked, shippedBook(), WorkingCalendar{asked.country, "", {}});
}

inline std::vector<std::int64_t> amounts(const InterestStatement& statement) {
  std::vector<std::int64_t> list;
  for (const InterestSegment& segment : statement.segments) list.push_back(segment.interestMinor);
  return list;
}

}  // namespace relance
