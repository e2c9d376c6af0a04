// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a day as a whole: its name, what was done in it, what is selected, and why there is nothing to do.
#pragma once

#include <QString>
#include <vector>

#include "desktop/shared/controls/phrase_label.h"
#include "desktop/today/today_rows.h"

namespace relance {

/// "Monday 23 November 2026", in French without a capital.
QString dayWords(Date day, Language language);

/// "Done today: 12 – 7 reached, 3 not reached, 2 messages".
QString doneWords(const std::vector<DoneToday>& done);

/// "Nothing to chase today. Next: Monday 30 November 2026, 14 customers."
QString nothingWords(const DeskState& state);

/// Of these accounts: how many, overdue and claim where all share one currency; empty for none.
QList<Phrase> selectionWords(const DeskState& state, const std::vector<std::uint32_t>& accounts);

}  // namespace relance
