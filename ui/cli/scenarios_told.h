// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios, their findings and their differences, as the command line tells them.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "actions/policy/next_step_changes.h"
#include "actions/policy/scenario_book.h"
#include "domain/chasing/policy/scenario_difference.h"
#include "text/language.h"

namespace relance {

/// {"scenarios":[{"key","name","names","origin","version","inForce","publishedOn","author","reason","draft","steps",
/// "decisionDay","segments"}]}
QString scenariosText(const std::vector<ToldScenario>& scenarios, Language language);

/// One of them with "versions", its "findings" and "scenario", the body of the version shown.
QString scenarioText(const ToldScenario& told, const Scenario& shown, const std::vector<ScenarioFinding>& findings,
                     Language language);

/// [{"rule","weight","where","step","other","days","message"}]
/// A sentence a line under what follows from it; says that there are none.
QString findingsText(const std::vector<ScenarioFinding>& findings);

/// {"fields":[{"field","before","after"}],"added","removed","moved","changed":[{"step","fields"}]}
QString differenceText(const ScenarioDifference& difference);

/// {"judged","customers":[{"customer","name","currency","before","after"}]}, both {"segment","scenario","step","reason","on",
/// "why"}.
QString changesText(const NextStepChanges& changes, const Policy& before, const Policy& after, Language language);

}  // namespace relance
