// SPDX-License-Identifier: GPL-3.0-or-later
// A debtor's diagnosis as JSON and as lines, for diagnose, client and why.
#pragma once

#include <QStringList>
#include <nlohmann/json.hpp>

#include "actions/reading/told_diagnosis.h"
#include "text/language.h"

namespace relance {

/// {"facts":[{"fact","trait","holds","basis","factOn","made","counts","text","author"}],"evidence":[{"trait","holds","basis",
/// "day","count","why"}],"road":{"road","reasons","why"}}
nlohmann::ordered_json diagnosisJson(const ToldDiagnosis& diagnosis, Language language);

/// The facts with their words, and the road.
QStringList diagnosisLines(const ToldDiagnosis& diagnosis, Language language);
/// What the ledger says.
QStringList evidenceLines(const ToldDiagnosis& diagnosis, Language language);

}  // namespace relance
