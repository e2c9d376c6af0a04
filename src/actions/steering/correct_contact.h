// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes known of a contact afterwards: it does not count, or its letter was presented.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"

namespace relance {

/// It stops counting today, and gives its items their former level back; its task frees its place. Refused: unknownCustomer;
/// unknownContact (id) for none of this account; nothingToEnd when it is cancelled already.
Outcome<Done> cancelContact(LedgerSession& session, std::string_view customerCode, ContactEventId contact,
                            const PerformOptions& options = {});

/// First presentation of a registered letter, today or before; unclaimed stays valid. Refused: unknownCustomer; unknownContact
/// (id) for none of this account or no registered letter; dateInTheFuture; dateTooEarly (before it was sent).
Outcome<Done> setPresented(LedgerSession& session, std::string_view customerCode, ContactEventId contact, Date day,
                           const std::string& registeredNumber = {}, const PerformOptions& options = {});

}  // namespace relance
