// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that something was declared to a third party in time, or takes the note back.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/declaration.h"

namespace relance {

struct DeclarationRequest {
  DeclarationKind kind{DeclarationKind::insurance};
  std::string item{};        // number; empty: everything of the customer
  std::optional<Date> on{};  // none: today
  std::string reference{};   // the insurer's or the administrator's
};

/// Of the customer named, payer or not. It leaves the deadline wall. Refused: unknownCustomer; unknownItem; ambiguousItem;
/// dateInTheFuture.
Outcome<DeclarationId> declare(LedgerSession& session, std::string_view customerCode, const DeclarationRequest& request,
                               const PerformOptions& options = {});

/// Back on the wall. Refused: unknownCustomer; nothingToEnd (no such declaration of the customer stands).
Outcome<Done> withdrawDeclaration(LedgerSession& session, std::string_view customerCode, DeclarationId declaration,
                                  const PerformOptions& options = {});

}  // namespace relance
