// SPDX-License-Identifier: GPL-3.0-or-later
// When the debtor of an item owned to the debt, as far as the ledger knows, and the last day to claim it that follows.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/chasing/account/account_view.h"
#include "domain/law/limits.h"

namespace relance {

/// Days of the payments that settle part of an open item, ascending.
using PartPayments = std::map<ItemId, std::vector<Date>>;

/// By day: part payments, plans on it (broken ones too), promises that came in writing; for invoices that it replaces too. Not
/// what was taken back by a person, nor what was only said on the telephone, which nobody could prove.
std::vector<Acknowledgement> acknowledgementsOf(const AccountView& view, ItemIndex item, const PartPayments& payments);

/// By the law of who was invoiced, from the original due date or the last acknowledgement. None where no rule is kept.
std::optional<ClaimLimit> claimLimitOf(const AccountView& view, ItemIndex item, const PartPayments& payments);

}  // namespace relance
