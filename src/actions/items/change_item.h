// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets on an invoice: sold to a factor, re-issued for another, a part of it retained.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/item.h"

namespace relance {

/// Sold to a factor: not chased; or ours again. Refused: unknownCustomer; unknownItem; ambiguousItem; nothingToDecide when it is
/// so already.
Outcome<ItemId> setFactored(LedgerSession& session, std::string_view customerCode, const std::string& item, bool isFactored,
                            const PerformOptions& options = {});

/// The invoice stands for an earlier one of the same customer: it keeps that one's level, and its clock counts from there. An
/// empty `replaced` takes the link away. Refused: unknownCustomer; unknownItem (also of another customer, or the invoice itself);
/// ambiguousItem; itemCurrencyDiffers; nothingToDecide when it would stand for itself in the end, or nothing changes.
Outcome<ItemId> setReissued(LedgerSession& session, std::string_view customerCode, const std::string& item,
                            const std::string& replaced, const PerformOptions& options = {});

struct RetentionRequest {
  std::string item{};
  Money amount;  // > 0, of the invoice's currency
  Date release;  // when it is due: a year after acceptance, as a rule
};

struct Retention {
  ItemId retention;    // the new debit, due on the release day
  std::string number;  // "F-1/R"
  ItemId credit;       // what takes it off the invoice
};

/// A part of the invoice becomes an item of its own, due when it is released; what is left stays due as it was. Both together are
/// what the invoice was. French law allows 5 % of works (law 71-584); this is not checked. Refused: unknownCustomer; unknownItem;
/// ambiguousItem; itemCurrencyDiffers; amountNeeded (not above zero); amountAboveOpen; dateTooEarly (release, tomorrow);
/// nothingToDecide when a part of it is retained already.
Outcome<Retention> retain(LedgerSession& session, std::string_view customerCode, const RetentionRequest& request,
                          const PerformOptions& options = {});

}  // namespace relance
