// SPDX-License-Identifier: GPL-3.0-or-later
// Dates read from files: "03/11/2026" by a known order, "2026-11-03", "20261103" and "3 nov. 2026" whatever the order.
#pragma once

#include <optional>
#include <string_view>

#include "domain/basics/date.h"

namespace relance {

enum class DateOrder { dmy, mdy, ymd };

/// "dmy", "mdy" or "ymd".
std::optional<DateOrder> parseDateOrder(std::string_view name);
std::string_view dateOrderName(DateOrder order);

/// Day, month and year parted twice by the same sign of / - . or by spaces, in that order; a year has two digits (00 to 79 are
/// 2000 to 2079, 80 to 99 are 1980 to 1999) or four. Read in any order: four digits of a year standing first ("2026-11-03"),
/// eight digits YYYYMMDD, months by name in French, English or German ("3 nov. 2026", "Nov 3, 2026", "1er décembre 2026").
/// A time of midnight may follow, as spreadsheets write it ("2026-11-03 00:00:00"). Nothing for any other form, for a day that
/// does not exist and for years outside 1900 to 2199.
std::optional<Date> parseDate(std::string_view utf8, DateOrder order);

}  // namespace relance
