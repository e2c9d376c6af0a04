// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of a setting while nobody has set it.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "domain/basics/currency.h"

namespace relance {

using SettingValues = std::map<std::string, std::string>;

/// As it would be typed; empty: nothing does. `values`: what is set (several settings fall back on another one), `base`: the
/// ledger's currency.
std::string usualSetting(std::string_view key, const SettingValues& values, Currency base);

}  // namespace relance
