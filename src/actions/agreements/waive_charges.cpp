// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/agreements/waive_charges.h"

#include <algorithm>

#include "actions/agreements/known_waivers.h"
#include "actions/agreements/preview_waiver.h"
#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/waiver_store.h"

namespace relance {
namespace {

Outcome<Agreement> conditionOf(Database& database, CustomerId payer, const WaiverRequest& request, std::string_view code,
                               Date today) {
  for (const ToldAgreement& told : agreementsOf(database, payer, today)) {
    if (mayCarryWaiver(told) && (!request.agreement || told.agreement.id == *request.agreement)) return told.agreement;
  }
  if (request.agreement) return Refusal{RefusalReason::unknownAgreement, {std::to_string(request.agreement->value)}};
  return Refusal{RefusalReason::nothingToEnd, {std::string(code), "waive"}};
}

Outcome<std::vector<ItemId>> waivedItems(Database& database, const Agreement& agreement, const WaiverRequest& request) {
  std::vector<ItemId> ids;
  if (request.items.empty()) {
    for (const AgreedItem& item : agreement.items) ids.push_back(item.item);
  } else {
    const auto named = AccountItems(database, agreement.customer).debitsNamed(request.items, agreement.currency);
    if (!named) return named.refusal();
    for (const Item& item : *named) ids.push_back(item.id);
  }
  std::ranges::sort(ids);
  return ids;
}

}  // namespace

Outcome<WaiverId> waiveCharges(LedgerSession& session, std::string_view customerCode, const WaiverRequest& request,
                               const PerformOptions& options) {
  return session.perform(
      EventKind::commitmentMade,
      [&](Change& change) -> Outcome<WaiverId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const auto agreement = conditionOf(change.database(), *payer, request, customerCode, change.today());
        if (!agreement) return agreement.refusal();
        auto items = waivedItems(change.database(), *agreement, request);
        if (!items) return items.refusal();
        if (request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"waive"}};
        Waiver waiver;
        waiver.customer = *payer;
        waiver.agreement = agreement->id;
        waiver.costs = request.costs;
        waiver.made = change.today();
        waiver.reason = change.write(request.reason, *payer);
        waiver.person = change.person();
        waiver.items = std::move(items).value();
        const WaiverId id = WaiverStore(change.database()).insert(waiver);
        change.touch(*payer);
        change.facts().add(id).add(waiver.agreement).add(waiver.costs);
        for (const ItemId item : waiver.items) change.facts().add(item);
        return id;
      },
      options);
}

Outcome<Done> endWaiver(LedgerSession& session, std::string_view customerCode, WaiverId waiver, const PerformOptions& options) {
  return session.perform(
      EventKind::commitmentEnded,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const auto known = knownWaivers(change.database(), *payer, change.today());
        const auto found = std::ranges::find(known, waiver, [](const KnownWaiver& one) { return one.waiver.id; });
        if (found == known.end() || !isWaived(found->state)) {
          return Refusal{RefusalReason::nothingToEnd, {std::to_string(waiver.value)}};
        }
        WaiverStore(change.database()).end(waiver, change.today());
        change.touch(*payer);
        change.facts().add(waiver);
        return Done{};
      },
      options);
}

}  // namespace relance
