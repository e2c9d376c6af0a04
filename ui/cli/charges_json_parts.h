// SPDX-License-Identifier: GPL-3.0-or-later
// Interest and fixed costs, claimed or waived, as JSON of client and waive.
#pragma once

#include <nlohmann/json.hpp>

#include "actions/reading/told_charges.h"
#include "text/language.h"

namespace relance {

/// {"items":[{"item","due","currency","interest","costs","waived","claimed","waiver","unknown"}],
/// "waivers":[{"waiver","agreement","agreementKind","agreedOn","costs","made","ended","state","items","reason","author","why"}],
/// "sums":[{"currency","claimed","waived"}]}
nlohmann::ordered_json chargesJson(const ToldCharges& charges, Language language);

}  // namespace relance
