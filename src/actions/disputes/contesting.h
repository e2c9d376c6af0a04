// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a customer contests, inside a change: of its own, or of the call in which he said it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "actions/change.h"
#include "domain/basics/calendar.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/dispute.h"
#include "domain/ledger/item.h"

namespace relance {

struct DisputeTerms {
  std::optional<std::int64_t> amountMinor{};  // > 0; none: all of the item, whatever is open of it
  std::string cause{};                        // key of the list of disputes; empty: unspecified
  std::optional<DisputeFault> fault{};        // none: as the cause says
  PersonId owner{};                           // none: whose role the cause names: who records it, else the first
  std::optional<Date> deadline{};             // none: the cause's working days from today, by the creditor's calendar
  std::string note{};
};

/// Opened today on one debit of the payer's account. Refused: cannotBeDisputed for a credit, or when nothing is open of it;
/// amountAboveOpen; unknownCause; dateInThePast for a deadline before today.
Outcome<Dispute> contest(Change& change, const CalendarBook& calendars, CustomerId payer, const Item& item,
                         const DisputeTerms& terms, ContactEventId contact = {});

/// One dispute for each item; an amount lies on them from the oldest due date on, and those that it does not reach get none.
/// All of one currency. Refused as contest().
Outcome<std::vector<DisputeId>> contestAll(Change& change, const CalendarBook& calendars, CustomerId payer,
                                           std::span<const ItemId> items, const DisputeTerms& terms, ContactEventId contact);

}  // namespace relance
