// SPDX-License-Identifier: GPL-3.0-or-later
// The policy: which customers are chased by which scenario, and the house's limits.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/ratio.h"
#include "domain/chasing/policy/predicate.h"
#include "domain/chasing/policy/ranking_weights.h"
#include "domain/chasing/policy/scenario.h"

namespace relance {

struct Segment {
  std::string key;
  std::vector<std::pair<std::string, std::string>> names;  // language, name
  Predicate when;
  std::string scenario;  // key; empty: verdict only, nothing is proposed
  bool isEnabled{true};

  bool operator==(const Segment&) const = default;
};

/// Limits of contact and of smallness; each is a setting of the ledger.
struct ChasingSettings {
  Currency base;                                                    // the creditor's
  std::string country{"FR"};                                        // the creditor's, for what counts working days of the house
  std::string region;                                               //
  int quietDays{5};                                                 // between two contacts of an account
  int cap{2};                                                       // contacts with a customer in 7 days
  int promiseDays{2};                                               // working days that a promised payment takes to arrive
  int chequeDays{5};                                                // the same by cheque
  int announcedDays{3};                                             // working days of silence after an announced payment
  std::int64_t batchMinor{8000};                                    // decisions below wait for the monthly batch, base currency
  std::map<Currency, std::int64_t> toleranceMinor;                  // below: settled; default one unit
  std::map<Currency, std::pair<std::int64_t, std::int64_t>> rates;  // units of base for one unit: 9/10
  RankingWeights ranking;

  std::int64_t toleranceOf(Currency currency) const;
  /// Minor units of the base currency, exact; none when no rate is known.
  std::optional<Ratio> inBase(std::int64_t minor, Currency currency) const {
    return currency == base ? std::optional{Ratio::whole(minor)} : byRate(minor, currency);
  }

 private:
  std::optional<Ratio> byRate(std::int64_t minor, Currency currency) const;
};

struct Policy {
  std::vector<Segment> segments;              // first match wins
  std::map<std::string, Scenario> scenarios;  // versions in force
  ChasingSettings settings;

  const Scenario* scenario(const std::string& key) const;
};

}  // namespace relance
