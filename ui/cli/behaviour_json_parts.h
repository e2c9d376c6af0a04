// SPDX-License-Identifier: GPL-3.0-or-later
// How a payer pays, as JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "actions/reading/payer_behaviour.h"
#include "text/language.h"

namespace relance {

nlohmann::ordered_json behaviourJson(const PayerBehaviour& behaviour);

}  // namespace relance
