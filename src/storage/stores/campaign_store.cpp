// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/campaign_store.h"

namespace relance {
namespace {

const std::string selectCampaign =
    "SELECT id, name, predicate, channel, template_key, from_on, until_on, ended_on, person_id FROM campaign ";

}  // namespace

CampaignId CampaignStore::insert(const Campaign& c) {
  const CampaignId id{
      m_database
          .statement("INSERT INTO campaign (name, predicate, channel, template_key, from_on, until_on, ended_on, person_id)"
                     " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
          .insert(c.name, c.predicate, c.channel, orNull(c.textKey), c.days.from, c.days.until, c.days.ended, orNull(c.owner))};
  for (const CustomerId customer : c.customers) {
    m_database.statement("INSERT INTO campaign_customer (campaign_id, customer_id) VALUES ($1, $2)").run(id, customer);
  }
  return id;
}

void CampaignStore::end(CampaignId id, Date day) {
  m_database.statement("UPDATE campaign SET ended_on = $1 WHERE id = $2").run(day, id);
}

std::vector<Campaign> CampaignStore::fetchAll(Statement& rows) {
  std::vector<Campaign> campaigns;
  while (rows.next()) {
    Campaign& c = campaigns.emplace_back();
    rows.read(c.id, c.name, c.predicate, c.channel, c.textKey, c.days.from, c.days.until, c.days.ended, c.owner);
    c.days.campaign = c.id;
    auto members = m_database.statement("SELECT customer_id FROM campaign_customer WHERE campaign_id = $1 ORDER BY customer_id");
    members.query(c.id);
    while (members.next()) c.customers.push_back({members.number(0)});
  }
  return campaigns;
}

std::optional<Campaign> CampaignStore::find(CampaignId id) {
  static const std::string sql = selectCampaign + "WHERE id = $1";
  auto rows = m_database.statement(sql);
  auto found = fetchAll(rows.query(id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Campaign> CampaignStore::all() {
  static const std::string sql = selectCampaign + "ORDER BY from_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

}  // namespace relance
