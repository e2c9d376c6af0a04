// SPDX-License-Identifier: GPL-3.0-or-later
// What may be chased of an account today, and what was deducted first.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/reason.h"

namespace relance {

/// In the order in which they are taken off, item by item; credits come off the sum.
enum class Deduction : std::uint8_t { insolvent, toClean, factored, handedOver, onHold, disputed, promised, announced, credits };

inline constexpr std::size_t deductionCount = 9;

/// The reason when this deduction leaves nothing to chase.
Reason reasonOf(Deduction deduction);

/// An overdue invoice above the tolerance and what the deductions leave of it (0 when less than the tolerance is left).
struct ClaimedItem {
  ItemIndex item{0};
  std::int64_t chaseable{0};
};

struct Claim {
  std::vector<ClaimedItem> items;                       // overdue, in the account's order: due date, then number
  std::int64_t overdue{0};                              // Σ open of these items
  std::array<std::int64_t, deductionCount> deducted{};  // by Deduction
  std::int64_t chaseable{0};                            // overdue − Σ deducted; may be negative
  std::int64_t openInvoices{0};                         // Σ open invoices, overdue or not
  std::int64_t credits{0};                              // Σ open credits that are netted
  std::optional<Reason> nothingToChase;                 // set when chaseable is below the tolerance
};

/// The first deduction that takes the whole item, overdue or not.
std::optional<Deduction> wholeDeduction(const AccountView& view, ItemIndex item);

/// Section 1 of docs/engine.md. The scenario's minimum is not looked at here.
Claim claimOf(const AccountView& view);

/// Netted credits that a person should allocate before anything leaves: one equals an open item or the oldest ones together,
/// or they reach 30 % of the overdue amount.
bool hasCreditsToAllocate(const AccountView& view, const Claim& claim);

}  // namespace relance
