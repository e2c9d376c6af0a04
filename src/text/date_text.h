// SPDX-License-Identifier: GPL-3.0-or-later
// Dates written as a language does, for screens, paper and letters. Their parts are joined by U+00A0: a date never breaks.
#pragma once

#include <string>

#include "domain/basics/date.h"
#include "text/language.h"

namespace relance {

/// In lists: fr "07/10/2026", de "07.10.2026", en "7 Oct 2026" (figures alone would be read in two ways).
std::string shortDate(Date date, Language language);

/// In sentences: fr "23 novembre 2026" and "1er décembre 2026", en "23 November 2026", de "23. November 2026".
std::string longDate(Date date, Language language);

/// Beside a field, to confirm what was typed: fr "ven. 27/11/2026", en "Fri 27 Nov 2026", de "Fr 27.11.2026".
std::string shortDateWithWeekday(Date date, Language language);

/// fr "novembre 2026", en "November 2026".
std::string monthText(Date anyDay, Language language);

/// 1 = Monday to 7 = Sunday (ISO 8601).
unsigned isoWeekday(Date date);

}  // namespace relance
