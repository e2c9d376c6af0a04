// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios of a ledger as people read them: what is in force, since when and by whom, and what is being drafted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/chasing/policy/scenario_finding.h"
#include "domain/ledger/origin.h"
#include "storage/database.h"

namespace relance {

struct ToldVersion {
  int version{1};
  std::optional<Date> publishedOn;  // none: a draft
  std::string author;               // login of who published it; empty: nobody in particular
  std::string reason;               // why it is longer than four weeks; empty: none was needed
};

struct ToldScenario {
  std::string key;
  Origin origin{Origin::shipped};
  Scenario scenario;                  // in force; of one that was never published the draft
  std::vector<ToldVersion> versions;  // oldest first, the draft too
  bool hasDraft{false};
  bool isInForce{true};
  std::vector<std::string> segments;  // that lead to it, by key, in their order
};

/// By key. Refused: badPolicy, when a stored body cannot be read.
Outcome<std::vector<ToldScenario>> scenarioBook(Database& database);

/// Refused: unknownScenario; badPolicy.
Outcome<ToldScenario> toldScenario(Database& database, std::string_view key);

/// One version as it was published or drafted. Refused: unknownScenario (also of a version that is not there); badPolicy.
Outcome<Scenario> scenarioVersion(Database& database, std::string_view key, int version);

/// The draft of that scenario. Refused: unknownScenario; noDraft; badPolicy.
Outcome<Scenario> scenarioDraft(Database& database, std::string_view key);

/// All versions ever published, oldest first; those that cannot be read are left out.
std::vector<Scenario> publishedVersions(Database& database, std::string_view key);

/// What the rules say of a scenario in this ledger; a road longer than four weeks is no finding when the version in force is at
/// least as long.
std::vector<ScenarioFinding> findingsIn(Database& database, const Scenario& scenario);

}  // namespace relance
