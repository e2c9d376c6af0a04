// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns as rows, with the customers that are in them.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/campaign.h"
#include "storage/database.h"

namespace relance {

class CampaignStore {
 public:
  explicit CampaignStore(Database& database) : m_database(database) {}

  /// The id of `campaign` is not looked at; its customers are stored too.
  CampaignId insert(const Campaign& campaign);
  void end(CampaignId id, Date day);
  std::optional<Campaign> find(CampaignId id);
  /// By first day, then id; ended ones too.
  std::vector<Campaign> all();

 private:
  std::vector<Campaign> fetchAll(Statement& rows);

  Database& m_database;
};

}  // namespace relance
