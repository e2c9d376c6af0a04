// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes known of a contact afterwards: it does not count, it went or did not, or its letter was presented.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/contact_event.h"

namespace relance {

/// It stops counting today, and gives its items their former level back; its task frees its place. Refused: unknownCustomer;
/// unknownContact (id) for none of this account; nothingToEnd when it is cancelled already.
Outcome<Done> cancelContact(LedgerSession& session, std::string_view customerCode, ContactEventId contact,
                            const PerformOptions& options = {});

/// A doubtful one went, and counts as of its own day; or it did not, and its task may come back. Refused: unknownCustomer;
/// unknownContact (id) for none of this account; nothingToEnd when it is in no doubt, or cancelled.
Outcome<Done> settleContact(LedgerSession& session, std::string_view customerCode, ContactEventId contact, bool hasGone,
                            const PerformOptions& options = {});

/// First presentation of a registered letter, today or before; unclaimed stays valid. Refused: unknownCustomer; unknownContact
/// (id) for none of this account or no registered letter; dateInTheFuture; dateTooEarly (before it was sent).
Outcome<Done> setPresented(LedgerSession& session, std::string_view customerCode, ContactEventId contact, Date day,
                           const std::string& registeredNumber = {}, const PerformOptions& options = {});

struct PresentationReport {
  ContactEventId letter{};         // none: the one registered letter whose presentation is not known yet
  std::optional<Date> on{};        // none: today
  std::string registeredNumber{};  // empty: as it is known
  std::string note{};              // such as that it was not claimed; kept in the client file
};

/// The same, of a letter that need not be named. Refused as setPresented; unknownContact ("", "registered") when no letter waits,
/// and ("3, 8", "severalRegistered") when several do.
Outcome<ContactEvent> recordPresentation(LedgerSession& session, std::string_view customerCode, const PresentationReport& report,
                                         const PerformOptions& options = {});

}  // namespace relance
