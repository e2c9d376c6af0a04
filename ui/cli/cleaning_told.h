// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk's queue as JSON and as text.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "actions/cleaning/cleaning_queue.h"
#include "text/language.h"

namespace relance {

/// {"today","lines":[{"customer","name","payer","item","id","side","kind","currency","open","due","daysLate","doubts","proposed",
/// "routes"}]}; docs/command_line.md.
std::string cleaningJson(const std::vector<CleaningLine>& lines, Date today, Language language);

/// One paragraph a line: the item, its doubts, the proposal, and with `withRoutes` each route's formula.
QString cleaningText(const std::vector<CleaningLine>& lines, bool withRoutes, Language language);

}  // namespace relance
