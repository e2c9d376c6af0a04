// SPDX-License-Identifier: GPL-3.0-or-later
// Names of months and days of the week in each language, to write them and to recognise them.
#pragma once

#include <optional>
#include <string_view>

#include "text/language.h"

namespace relance {

/// month is 1 to 12 (asserted): "novembre", "November"; short: "nov.", "Nov", de "Nov.".
std::string_view monthName(unsigned month, Language language);
std::string_view shortMonthName(unsigned month, Language language);

/// day is 1 (Monday) to 7 (asserted): "vendredi", "Friday"; short: "ven.", "Fri", de "Fr".
std::string_view weekdayName(unsigned isoDay, Language language);
std::string_view shortWeekdayName(unsigned isoDay, Language language);

/// The month of a whole name or usual abbreviation in any of the languages, without its dot: "nov", "novembre", "okt".
std::optional<unsigned> monthNamed(std::string_view foldedWord);

/// The day (1 = Monday) of at least three first letters of its name in any of the languages, or of the usual two letters of this
/// one: fr "ve", de "fr".
std::optional<unsigned> weekdayNamed(std::string_view foldedWord, Language language);

}  // namespace relance
