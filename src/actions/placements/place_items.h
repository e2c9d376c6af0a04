// SPDX-License-Identifier: GPL-3.0-or-later
// Hands items, or a whole customer, over to a third party, follows the mandate, and takes them back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/basics/money.h"
#include "domain/ledger/placement.h"

namespace relance {

struct PlacementRequest {
  std::string partner{};             // name; empty: not said yet
  std::vector<std::string> items{};  // numbers; empty: everything of the customer, what is invoiced later too
  std::optional<Currency> currency{};
  std::int64_t costMinor{0};     // of the mandate itself, in its currency
  std::optional<Date> review{};  // when to ask the partner again
  std::string reason{};
};

/// From today nothing of it is chased. Without items the claim is what is open of the customer in the currency, else in that of
/// the account, but for what another running mandate claims. Refused: unknownCustomer; unknownItem; itemCurrencyDiffers;
/// unknownPartner; alreadyPlaced; dateInThePast for a review before today; amountNeeded for a cost below zero.
Outcome<PlacementId> placeItems(LedgerSession& session, std::string_view customerCode, const PlacementRequest& request,
                                const PerformOptions& options = {});

/// Numbers of what other running mandates claim of the customer whom this one hands over as a whole: its claim leaves them out.
std::vector<std::string> placedElsewhere(Database& database, const Placement& placement, Date today);

/// What has become known of a mandate; what is not given stays. Amounts are sums so far.
struct PlacementNews {
  std::optional<std::string> partner{};
  std::optional<std::int64_t> recoveredMinor{};
  std::optional<std::int64_t> feeMinor{};
  std::optional<std::int64_t> costMinor{};
  std::optional<Date> review{};
};

/// Refused: unknownCustomer; unknownPlacement (none of the account has that id); unknownPartner; amountNeeded for what is below
/// zero; nothingToDecide for more recovered than the mandate claims, unless it is of everything.
Outcome<Placement> updatePlacement(LedgerSession& session, std::string_view customerCode, PlacementId placement,
                                   const PlacementNews& news, const PerformOptions& options = {});

/// From today the items are ours again, and a decision that waited is due again. Refused: as updatePlacement; nothingToEnd for
/// one that came back before.
Outcome<Placement> returnPlacement(LedgerSession& session, std::string_view customerCode, PlacementId placement,
                                   PlacementOutcome outcome, const PlacementNews& news = {}, const PerformOptions& options = {});

}  // namespace relance
