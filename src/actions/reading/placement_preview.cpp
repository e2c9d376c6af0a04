// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/placement_preview.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "actions/chasing/ledger_policy.h"
#include "actions/cleaning/cleaning_rules.h"
#include "domain/basics/money.h"
#include "domain/law/limits.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/placement_store.h"

namespace relance {
namespace {

/// Those who work there before the others, known values before unknown ones, great before small.
bool comesBefore(const PartnerOffer& a, const PartnerOffer& b) {
  const auto rank = [](const PartnerOffer& one) {
    return std::tuple(!one.worksThere, !one.value.has_value(), one.value ? -one.value->expectedMinor : 0);
  };
  return rank(a) < rank(b);
}

bool worksIn(const Partner& partner, const std::string& country) {
  return partner.countries.empty() || std::ranges::find(partner.countries, country) != partner.countries.end();
}

}  // namespace

PlacementPreview previewPlacement(Database& database, std::span<const ItemId> items, std::int64_t costMinor, Date today) {
  assert(!items.empty());
  ItemStore store(database);
  PlacementPreview preview;
  std::optional<Item> first;
  for (const ItemId id : items) {
    const auto item = store.find(id);
    if (!item) continue;
    preview.claimedMinor = addMinor(preview.claimedMinor, store.unallocatedMinor(id));
    if (!first || item->due < first->due) first = item;
  }
  if (!first) return preview;
  const Customer debtor = *CustomerStore(database).find(first->customer);
  preview.currency = first->amount.currency;
  preview.daysLate = std::max(0, daysBetween(first->due, today));
  const auto partners = PartnerStore(database).all();
  const DebtorKind kind = debtorKindOf(debtor.kind);
  const auto lastDay = lastDayToClaim(debtor.country, debtor.region, kind, first->due);
  preview.routes = routeValues({.country = debtor.country,
                                .debtor = kind,
                                .openMinor = preview.claimedMinor,
                                .currency = preview.currency,
                                .daysLate = preview.daysLate,
                                .isClaimable = !lastDay || *lastDay >= today},
                               cleaningSettings(database), chasingSettings(database), partners);
  for (const Partner& partner : partners) {
    if (partner.archived) continue;
    preview.partners.push_back(
        {partner, worksIn(partner, debtor.country), mandateValue(partner, preview.claimedMinor, costMinor)});
  }
  std::ranges::stable_sort(preview.partners, comesBefore);
  return preview;
}

}  // namespace relance
