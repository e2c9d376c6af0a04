// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios, findings and differences, as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "actions/policy/next_step_changes.h"
#include "actions/policy/scenario_book.h"
#include "domain/chasing/policy/scenario_difference.h"
#include "text/language.h"

namespace relance {

nlohmann::ordered_json scenariosJson(const std::vector<ToldScenario>& scenarios, Language language);
nlohmann::ordered_json scenarioJson(const ToldScenario& told, const Scenario& shown, const std::vector<ScenarioFinding>& findings,
                                    Language language);
nlohmann::ordered_json findingsJson(const std::vector<ScenarioFinding>& findings);
nlohmann::ordered_json differenceJson(const ScenarioDifference& difference);
nlohmann::ordered_json changesJson(const NextStepChanges& changes, const Policy& before, const Policy& after, Language language);

}  // namespace relance
