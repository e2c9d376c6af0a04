// SPDX-License-Identifier: GPL-3.0-or-later
// What an import detected, in words.
#pragma once

#include <QString>
#include <string_view>

namespace relance {

/// "dmy", "mdy", "ymd" as a person says it: "day, month, year"; any other text stands for itself.
QString dateOrderWord(std::string_view order);

/// Why a customer could not be judged: noRate, badScenario, amountOverflow; any other word stands for itself.
QString customerFaultWord(std::string_view what);

}  // namespace relance
