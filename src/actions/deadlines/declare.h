// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that something was declared to a third party in time, or takes the note back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/chasing/deadlines/deadline.h"
#include "domain/ledger/declaration.h"

namespace relance {

struct DeclarationRequest {
  DeclarationKind kind{DeclarationKind::insurance};
  std::vector<std::string> items{};  // numbers, or "#12"; none: everything of the customer
  std::optional<Date> on{};          // none: today
  std::string reference{};           // the insurer's or the administrator's
};

/// What noting the deadline as done takes: the insurer is told of each invoice, in proceedings of all that the customer owes.
/// None where a deadline is met otherwise.
std::optional<DeclarationRequest> usualDeclaration(const Deadline& deadline);

/// Of the customer named, payer or not: one for each item, at least one. It leaves the deadline wall. Refused: unknownCustomer;
/// unknownItem; ambiguousItem; dateInTheFuture.
Outcome<std::vector<DeclarationId>> declare(LedgerSession& session, std::string_view customerCode,
                                            const DeclarationRequest& request, const PerformOptions& options = {});

/// Back on the wall. Refused: unknownCustomer; nothingToEnd (no such declaration of the customer stands).
Outcome<Done> withdrawDeclaration(LedgerSession& session, std::string_view customerCode, DeclarationId declaration,
                                  const PerformOptions& options = {});

}  // namespace relance
