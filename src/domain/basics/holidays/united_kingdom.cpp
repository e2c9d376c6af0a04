// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/basics/holidays/country_rules.h"

namespace relance {
namespace {

using std::chrono::Monday;

// Banking and Financial Dealings Act 1971, section 1 and schedule 1, with the days proclaimed each year under section 1(3)
// (New Year's Day, early May, substitutes); St Andrew's Day Bank Holiday (Scotland) Act 2007. Good Friday and Christmas Day
// are holidays by common law. Where no part of the kingdom is known, England's days are taken.
constexpr std::string_view notScotland = "ENG WLS NIR";
constexpr std::array rules{
    HolidayRule{"New Year's Day", fixedDay(1, 1), notScotland, WeekdayEffect::toMonday},
    HolidayRule{"New Year's Day", fixedDay(1, 1), "SCT", WeekdayEffect::twoDaysLater},
    HolidayRule{"2nd January", fixedDay(1, 2), "SCT", WeekdayEffect::twoDaysLater},
    HolidayRule{"St Patrick's Day", fixedDay(3, 17), "NIR", WeekdayEffect::toMonday},
    HolidayRule{"Good Friday", afterEaster(-2), {}},
    HolidayRule{"Easter Monday", afterEaster(1), notScotland},
    HolidayRule{"Early May bank holiday", weekdayFrom(5, 1, Monday), {}},
    HolidayRule{"Spring bank holiday", weekdayFrom(5, 25, Monday), {}},
    HolidayRule{"Battle of the Boyne", fixedDay(7, 12), "NIR", WeekdayEffect::toMonday},
    HolidayRule{"Summer bank holiday", weekdayFrom(8, 1, Monday), "SCT"},
    HolidayRule{"Summer bank holiday", weekdayFrom(8, 25, Monday), notScotland},
    HolidayRule{"St Andrew's Day", fixedDay(11, 30), "SCT", WeekdayEffect::toMonday, 2007},
    HolidayRule{"Christmas Day", fixedDay(12, 25), {}, WeekdayEffect::twoDaysLater},
    HolidayRule{"Boxing Day", fixedDay(12, 26), {}, WeekdayEffect::twoDaysLater},
};

}  // namespace

CountryRules britishHolidays() { return {"GB", "ENG WLS SCT NIR", "ENG", rules}; }

}  // namespace relance
