// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance as its page shows it: rows of customers in groups of segments, and the items behind each amount.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "desktop/desk/desk_state.h"
#include "domain/ledger/ageing.h"

namespace relance {

/// One of the amounts of a row.
struct BalancePart {
  enum class Kind { total, notDue, bucket, unapplied };
  Kind kind{Kind::total};
  std::size_t bucket{0};

  bool operator==(const BalancePart&) const = default;
};

/// Minor units as shown: what is unapplied counts negative.
std::int64_t amountOf(const AgedAmounts& amounts, BalancePart part);
/// Not due and all buckets, nothing taken off: what shares are reckoned of.
std::int64_t grossOf(const AgedAmounts& amounts);

/// A Portfolio with what is needed to group and sort its customers.
struct BalanceGround {
  Portfolio portfolio;
  std::vector<std::uint32_t> segmentOf;  // by customer: place in Policy::segments; as many as there are: none fits
  std::vector<std::uint32_t> nameRank;   // by customer
};

/// That of another day: segments as they would have been then.
BalanceGround groundOf(Portfolio portfolio, const Policy& policy, const CalendarBook& calendars, Language language);
/// By customer, from the verdicts of today.
std::vector<std::uint32_t> segmentsToday(const DeskState& state);

struct BalanceGroup {
  std::uint32_t segment{0};
  std::vector<std::uint32_t> rows;  // places in AgedBalance::rows
  AgedAmounts sums;
  std::size_t actions{0};  // to be done today
};

/// What it refers to is lent and must outlive it.
struct BalanceSheet {
  const Portfolio* portfolio{nullptr};
  std::span<const std::uint32_t> nameRank;
  bool isToday{true};
  AgeingBase base{AgeingBase::due};
  BucketLimits limits;
  AgedBalance balance;
  std::vector<BalanceGroup> groups;  // by segment, none of them empty; one alone when not grouped
  std::size_t items{0};
};

struct SheetQuestion {
  Currency currency;
  AgeingBase base{AgeingBase::due};
  bool isGrouped{true};
};

/// Throws MachineError(amountOverflow).
BalanceSheet sheetOf(const DeskState& state, const Portfolio& portfolio, std::span<const std::uint32_t> segmentOf,
                     std::span<const std::uint32_t> nameRank, const SheetQuestion& question);

/// The open items that an amount is made of, for these rows of the balance: by due date within each account. Their open amounts,
/// credits negative, add up to the amounts shown.
std::vector<ItemIndex> itemsBehind(const BalanceSheet& sheet, std::span<const std::uint32_t> rows, BalancePart part);

}  // namespace relance
