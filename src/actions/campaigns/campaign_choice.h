// SPDX-License-Identifier: GPL-3.0-or-later
// Who would be in a campaign, and who would be left out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "actions/chasing/ledger_policy.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/reason.h"
#include "domain/ledger/ids.h"

namespace relance {

/// By a predicate, else by name.
struct CampaignChoice {
  std::string predicate{};           // JSON, as of a segment; empty: the codes count
  std::vector<std::string> codes{};  // of customers; who is chased through a payer stands for him
};

struct CampaignMember {
  CustomerId customer;  // a paying account
  std::string code;
  std::string name;
  std::int64_t overdueMinor{0};  // all currencies with a known rate, in the base currency
};

struct LeftOut {
  CampaignMember member;
  Reason reason;  // what stops everything, another campaign, or NothingOverdue: named, and never owed or contacted
};

struct ChosenCustomers {
  std::vector<CampaignMember> members;  // by code
  std::vector<LeftOut> leftOut;
};

/// Today, of all with anything open or ever contacted. Refused: badPolicy (the predicate: where, what); unknownCustomer.
Outcome<ChosenCustomers> chooseForCampaign(Database& database, const ChasingRules& rules, const CampaignChoice& choice,
                                           Date today);

}  // namespace relance
