// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance: what is open, by how late it is, with unapplied credits in a column of their own.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/day_number.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// Lateness counts from the due date or from the issue date.
enum class AgeingBase : std::uint8_t { due, issue };

/// Upper limits in days of all buckets but the last, rising. Default: 1-30, 31-60, 61-90, over 90.
struct BucketLimits {
  std::vector<int> days{30, 60, 90};

  std::size_t bucketCount() const { return days.size() + 1; }
  /// Bucket of an item this many days late; −1: not due (0 days late is not late).
  int bucketOf(int daysLate) const {
    if (daysLate <= 0) return -1;
    int bucket = 0;
    for (const int limit : days) bucket += daysLate > limit ? 1 : 0;
    return bucket;
  }
};

/// Minor units. Invariant: total = notDue + Σ buckets − unapplied.
struct AgedAmounts {
  std::int64_t notDue{0};
  std::vector<std::int64_t> buckets;
  std::int64_t unapplied{0};  // ≥ 0: open payments and credit notes
  std::int64_t total{0};

  /// Throws MachineError(amountOverflow) instead of wrapping.
  void add(const AgedAmounts& other);
  bool addsUp() const;
};

struct AgedRow {
  CustomerIndex customer{noCustomer};  // the invoiced customer
  AgedAmounts amounts;
};

/// `rows` have anything open, by customer; `total` is their sum; `ledgerBalance` is Σ debits − Σ credits summed on its own.
struct AgedBalance {
  Currency currency;
  std::vector<AgedRow> rows;
  AgedAmounts total;
  std::int64_t ledgerBalance{0};
  std::vector<Currency> otherCurrencies;  // open too, not in these rows

  bool isSound() const { return total.addsUp() && total.total == ledgerBalance; }
};

/// On the Portfolio's own day. Items not yet issued are not in the Portfolio.
AgedBalance ageBalance(const Portfolio& portfolio, Currency currency, AgeingBase base, const BucketLimits& limits);

/// Currencies with anything open, by code.
std::vector<Currency> openCurrencies(const Portfolio& portfolio);

}  // namespace relance
