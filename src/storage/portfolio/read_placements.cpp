// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over, and the campaigns that run, as of a day.
#include <unordered_map>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {

void readPlacements(PortfolioParts& parts) {
  std::unordered_map<std::int64_t, std::size_t> placeOf;
  auto& placements = parts.builder.placements;
  auto row = parts.database.statement(
      "SELECT customer_id, id, partner_id, whole, currency, mandate_on, claimed_minor, returned_on FROM placement "
      "WHERE mandate_on <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Placement placement;
    row.read(placement.customer, placement.id, placement.partner, placement.isWhole, placement.currency, placement.mandate,
             placement.claimedMinor, placement.returned);
    if (placement.returned && *placement.returned > parts.day) placement.returned.reset();
    placeOf.emplace(placement.id.value, placements.size());
    placements.emplace_back(parts.customer(placement.customer.value), std::move(placement));
  }
  if (placements.empty()) return;
  auto item = parts.database.statement(
      "SELECT i.placement_id, i.item_id FROM placement AS p "
      "JOIN placement_item AS i ON i.placement_id = p.id WHERE p.mandate_on <= $1" +
      parts.whose("p.customer_id", 2) + " ORDER BY i.placement_id, i.item_id");
  parts.ask(item, parts.day);
  while (item.next()) placements[placeOf.at(item.number(0))].second.items.push_back({item.number(1)});
}

void readCampaigns(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT m.customer_id, c.id, c.from_on, c.until_on, c.ended_on FROM campaign_customer AS m "
      "JOIN campaign AS c ON c.id = m.campaign_id WHERE c.from_on <= $1" +
      parts.whose("m.customer_id", 2) + " ORDER BY c.id");
  parts.ask(row, parts.day);
  while (row.next()) {
    CustomerId customer;
    CampaignDays days;
    row.read(customer, days.campaign, days.from, days.until, days.ended);
    if (days.ended && *days.ended > parts.day) days.ended.reset();
    parts.builder.campaigns.emplace_back(parts.customer(customer.value), days);
  }
}

}  // namespace relance
