// SPDX-License-Identifier: GPL-3.0-or-later
// The imports by which the sample's rows came in: one when the ledger went live, then one each morning until today.
#pragma once

#include <map>

#include "actions/change.h"
#include "actions/sample/past/span.h"
#include "actions/sample/sample_account.h"

namespace relance::sample {

class ImportDiary {
 public:
  explicit ImportDiary(const Span& span) : m_span(span) {}

  void note(const SampleAccount& account);
  /// Records of the imports without the rows' ids: they tell how fresh the ledger is, and cannot be withdrawn.
  void store(Change& change) const;

 private:
  struct Rows {
    std::int64_t invoices{0};
    std::int64_t payments{0};
    Date lastPaid{};
  };

  const Span& m_span;
  std::map<Date, Rows> m_rows;
  std::int64_t m_customers{0};
};

}  // namespace relance::sample
