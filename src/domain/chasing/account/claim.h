// SPDX-License-Identifier: GPL-3.0-or-later
// What may be chased of an account today, and what was deducted first.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/account/agreement_state.h"
#include "domain/chasing/account/item_parts.h"
#include "domain/chasing/account/whole_deduction.h"
#include "domain/chasing/reason.h"

namespace relance {

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
  std::vector<AgreementState> agreements;               // of the account, oldest first
  std::vector<ItemParts> parts;                         // covered by disputes and agreements, overdue or not
};

/// Section 1 of docs/engine.md. The scenario's minimum is not looked at here.
Claim claimOf(const AccountView& view);

/// What deductions leave of an item, overdue or not; 0 when it is less than the tolerance.
std::int64_t leftOf(const AccountView& view, const Claim& claim, ItemIndex item);

/// Netted credits that a person should allocate before anything leaves: one equals an open item or the oldest ones together,
/// or they reach 30 % of the overdue amount.
bool hasCreditsToAllocate(const AccountView& view, const Claim& claim);

}  // namespace relance
