// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios in words: when a step is due, what is wrong with one, what a change of one is called.
#pragma once

#include <QString>
#include <string_view>

#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/policy/scenario_finding.h"
#include "text/language.h"

namespace relance {

/// In that language, else any; the key for one without names.
QString scenarioName(const Scenario& scenario, Language language);

/// "16 days after the due date", "5 working days before the payment run".
QString stepDayPhrase(const Step& step);

/// What breaks which rule, as a sentence with its stop.
QString findingSentence(const ScenarioFinding& finding);

/// What follows from findings of that weight, as a title above them.
QString findingWeightWord(FindingWeight weight);

/// A field of a scenario or step by its name in the JSON: "offset" for "days". What is no field stands for itself.
QString scenarioFieldWord(std::string_view field);

/// Why a text is no scenario, segment or predicate, as it ends a sentence: what JSON readers say, or the name of a rule.
/// Anything else stands for itself.
QString policyFaultPhrase(std::string_view what);

}  // namespace relance
