// SPDX-License-Identifier: GPL-3.0-or-later
// A debtor's diagnosis as JSON, for diagnose, client and why.
#pragma once

#include <nlohmann/json.hpp>

#include "actions/reading/told_diagnosis.h"
#include "text/language.h"

namespace relance {

/// {"facts":[{"fact","trait","holds","basis","factOn","made","counts","text","author"}],"badFaith":{"factOn","made",
/// "text","author"} or null,"evidence":[{"trait","holds","basis",
/// "day","count","why"}],"road":{"road","reasons","why"}}
nlohmann::ordered_json diagnosisJson(const ToldDiagnosis& diagnosis, Language language);

}  // namespace relance
