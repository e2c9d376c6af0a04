// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios and segments as JSON, in the form of docs/ledger_format.md: what is shipped, stored and exchanged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/chasing/policy/policy.h"

namespace relance {

/// Refused (badPolicy: where, what): what is not of the form, and every fault of faultsOf.
Outcome<Scenario> readScenario(std::string_view json);
/// A draft: of the form, whatever faults it still has. Refused: badPolicy.
Outcome<Scenario> readScenarioDraft(std::string_view json);
std::string writeScenario(const Scenario& scenario);
/// The same for a file that people read: a line for each field.
std::string writeScenarioFile(const Scenario& scenario);

/// A list of segments in their order.
Outcome<std::vector<Segment>> readSegments(std::string_view json);
std::string writeSegments(const std::vector<Segment>& segments);

/// Names by language; what is not an object of texts gives none.
std::vector<std::pair<std::string, std::string>> readNames(std::string_view json);
std::string writeNames(const std::vector<std::pair<std::string, std::string>>& names);

/// The scenarios and segments of resources/scenarios that every new ledger starts with.
struct ShippedPolicy {
  std::vector<Scenario> scenarios;
  std::vector<Segment> segments;
};
const ShippedPolicy& shippedPolicy();

}  // namespace relance
