// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type them into a field: "ven", "+7", "fin de mois", "demain", "27/11", "27".
#pragma once

#include <optional>
#include <string_view>

#include "domain/basics/date.h"
#include "text/language.h"

namespace relance {

/// Whether a part of a date means the next such day or the last one: what will be done, or what was.
enum class SuchDay { next, last };

/// What was meant, seen from `today`; words of French, English and German are all understood, with or without accents:
///   a whole date       as parseDate reads it, day first in every language
///   a day of the week  the next one after today ("ven" typed on a Friday is in a week), or the last before it
///   "27", "27/11"      the next or last such day, today included ("31" in November is 31 December, or 31 October)
///   "+7", "-2"         days from today; "+2s" "+2w" weeks, "+1m" months, "+10j" "+10d" "+10t" days
///   today, tomorrow, the day after, yesterday, end of month ("fin de mois", "fdm", "eom", "monatsende"; on that day: today;
///   looking back that of the month before)
/// Nothing for anything else and for days outside the accepted years.
std::optional<Date> parseTypedDate(std::string_view utf8, Date today, Language language, SuchDay such = SuchDay::next);

}  // namespace relance
