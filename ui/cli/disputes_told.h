// SPDX-License-Identifier: GPL-3.0-or-later
// What customers contest, as lines of text.
#pragma once

#include <QStringList>
#include <vector>

#include "actions/reading/told_disputes.h"
#include "text/language.h"

namespace relance {

/// "#3 · C1042 Valbrune · F-201 · 400,00 € · Quantity · Logistics · by 15/10/2026", one a line; of a closed one how it ended.
QStringList disputeLines(const std::vector<ToldDispute>& disputes, Language language);
QString disputeLine(const ToldDispute& dispute, Language language);

}  // namespace relance
