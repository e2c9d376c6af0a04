// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/placements/place_items.h"

#include <algorithm>
#include <cassert>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "actions/placements/placing.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/placement_store.h"
#include "text/amount_text.h"

namespace relance {
namespace {

/// What the customer owes in the currency and no other mandate claims; without one, in the first in which anything is open.
std::vector<ItemId> openDebitsOf(Database& database, CustomerId customer, std::optional<Currency>& currency, Date today) {
  std::vector<ItemId> debits;
  for (const Item& item : ItemStore(database).openOfCustomer(customer)) {
    if (item.side != Side::debit || item.kind == ItemKind::refund) continue;
    if (!currency) currency = item.amount.currency;
    if (item.amount.currency == *currency && !isUnderMandate(database, item, today)) debits.push_back(item.id);
  }
  return debits;
}

Outcome<Placement> drafted(Change& change, std::string_view customerCode, CustomerId payer, const PlacementRequest& request) {
  Database& database = change.database();
  const auto partner = partnerNamed(database, request.partner);
  if (!partner) return partner.refusal();
  if (request.review && *request.review < change.today()) {
    return Refusal{RefusalReason::dateInThePast, {isoText(*request.review)}};
  }
  if (request.costMinor < 0) return Refusal{RefusalReason::amountNeeded, {"notNegative"}};
  Placement placement;
  placement.partner = *partner;
  placement.costMinor = request.costMinor;
  placement.review = request.review;
  std::optional<Currency> currency = request.currency;
  if (request.items.empty()) {
    placement.customer = *CustomerStore(database).idOfCode(customerCode);
    placement.isWhole = true;
    placement.items = openDebitsOf(database, placement.customer, currency, change.today());
  } else {
    placement.customer = payer;
    AccountItems account(database, payer);
    const auto first = account.named(request.items.front(), Side::debit);
    if (!first) return first.refusal();
    if (!currency) currency = first->front().amount.currency;
    const auto items = account.debitsNamed(request.items, *currency);
    if (!items) return items.refusal();
    for (const Item& item : *items) placement.items.push_back(item.id);
  }
  placement.currency = currency.value_or(chasingSettings(database).base);
  return placement;
}

bool isPlacedWhole(Database& database, CustomerId customer, Date today) {
  return std::ranges::any_of(PlacementStore(database).ofCustomer(customer),
                             [&](const Placement& placement) { return placement.isWhole && placement.isRunningOn(today); });
}

/// Of a mandate of everything what is invoiced later is claimed too: nobody knows how much may be recovered.
std::optional<Refusal> amountFault(const Placement& placement, const PlacementNews& news, std::string_view customerCode) {
  for (const auto& amount : {news.recoveredMinor, news.feeMinor, news.costMinor}) {
    if (amount && *amount < 0) return Refusal{RefusalReason::amountNeeded, {"notNegative"}};
  }
  if (placement.isWhole || news.recoveredMinor.value_or(0) <= placement.claimedMinor) return std::nullopt;
  const auto decimals = [&](std::int64_t minor) { return decimalText({minor, placement.currency}); };
  return Refusal{RefusalReason::nothingToDecide,
                 {std::string(customerCode), "recoveredAboveClaim", decimals(*news.recoveredMinor),
                  decimals(placement.claimedMinor), std::string(placement.currency.code())}};
}

Outcome<Placement> changed(LedgerSession& session, EventKind kind, std::string_view customerCode, PlacementId id,
                           const PlacementNews& news, const PerformOptions& options, std::optional<PlacementOutcome> outcome) {
  const auto work = [&](Change& change) -> Outcome<Placement> {
    const auto payer = payerOfCode(change.database(), customerCode);
    if (!payer) return payer.refusal();
    PlacementStore store(change.database());
    auto found = id ? store.find(id) : std::nullopt;
    if (!found || payerOf(change.database(), found->customer) != *payer) {
      return Refusal{RefusalReason::unknownPlacement, {std::to_string(id.value)}};
    }
    if (outcome && !found->isRunningOn(change.today())) return Refusal{RefusalReason::nothingToEnd, {std::to_string(id.value)}};
    if (auto refusal = amountFault(*found, news, customerCode)) return *refusal;
    if (news.partner) {
      const auto partner = partnerNamed(change.database(), *news.partner);
      if (!partner) return partner.refusal();
      found->partner = *partner;
    }
    found->recoveredMinor = news.recoveredMinor.value_or(found->recoveredMinor);
    found->feeMinor = news.feeMinor.value_or(found->feeMinor);
    found->costMinor = news.costMinor.value_or(found->costMinor);
    if (news.review) found->review = news.review;
    if (outcome) {
      found->outcome = outcome;
      found->returned = change.today();
    }
    store.update(*found);
    change.touch(*payer);
    change.facts().add(id).add(found->recoveredMinor).add(found->feeMinor).add(found->costMinor);
    return *found;
  };
  return session.perform(kind, work, options);
}

}  // namespace

std::vector<std::string> placedElsewhere(Database& database, const Placement& placement, Date today) {
  std::vector<std::string> numbers;
  if (!placement.isWhole) return numbers;
  for (const Placement& other : PlacementStore(database).all()) {
    if (other.id == placement.id || !other.isRunningOn(today)) continue;
    for (const ItemId id : other.items) {
      const auto item = ItemStore(database).find(id);
      if (item->customer == placement.customer && item->amount.currency == placement.currency)
        numbers.push_back(shownNumber(*item));
    }
  }
  return numbers;
}

Outcome<PlacementId> placeItems(LedgerSession& session, std::string_view customerCode, const PlacementRequest& request,
                                const PerformOptions& options) {
  return session.perform(
      EventKind::placementMade,
      [&](Change& change) -> Outcome<PlacementId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        auto placement = drafted(change, customerCode, *payer, request);
        if (!placement) return placement.refusal();
        Placement made = std::move(placement).value();
        if (isPlacedWhole(change.database(), made.customer, change.today())) {
          return Refusal{RefusalReason::alreadyPlaced, {std::string(customerCode)}};
        }
        if (!made.isWhole) {
          const std::string placed = numberPlacedAlready(change.database(), made.items, change.today());
          if (!placed.empty()) return Refusal{RefusalReason::alreadyPlaced, {placed}};
        }
        made.reason = change.write(request.reason, *payer);
        return writePlacement(change, std::move(made), *payer);
      },
      options);
}

Outcome<Placement> updatePlacement(LedgerSession& session, std::string_view customerCode, PlacementId placement,
                                   const PlacementNews& news, const PerformOptions& options) {
  return changed(session, EventKind::placementChanged, customerCode, placement, news, options, std::nullopt);
}

Outcome<Placement> returnPlacement(LedgerSession& session, std::string_view customerCode, PlacementId placement,
                                   PlacementOutcome outcome, const PlacementNews& news, const PerformOptions& options) {
  return changed(session, EventKind::placementEnded, customerCode, placement, news, options, outcome);
}

}  // namespace relance
