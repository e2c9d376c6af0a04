// SPDX-License-Identifier: GPL-3.0-or-later
// What a try comes to, in words and figures.
#pragma once

#include <QString>

#include "actions/importing/preview_import.h"
#include "desktop/importing/count_tiles.h"
#include "desktop/importing/fact_list.h"
#include "text/language.h"

namespace relance {

/// Read, new, known, to correct, different.
QList<CountTile> trialTiles(const ImportReport& report, Language language);

/// What would be made in the ledger, or was.
QList<Fact> changeFacts(const ImportReport& report, Language language);

/// The sums of the amounts of the file, one a currency.
QList<Fact> totalFacts(const ImportReport& report, Language language);

/// Why nothing new is in the file: that it was imported before, and when.
QString nothingNewWords(const ImportReport& report, Language language);

/// "Import 310 rows".
QString importButtonWords(const ImportReport& report, Language language);

}  // namespace relance
