// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/basics/holidays/country_rules.h"

namespace relance {
namespace {

using std::chrono::Wednesday;

// Unity Day: Einigungsvertrag article 2. All others: the holiday acts (Feiertagsgesetz) of the sixteen Länder; the first
// group is in every one of them. Assumption in Bavaria holds in communes with a Catholic majority, which most are: counted.
// Corpus Christi in some communes of Saxony and Thuringia and the peace feast of Augsburg are not.
constexpr std::array rules{
    HolidayRule{"Neujahr", fixedDay(1, 1), {}},
    HolidayRule{"Karfreitag", afterEaster(-2), {}},
    HolidayRule{"Ostermontag", afterEaster(1), {}},
    HolidayRule{"Tag der Arbeit", fixedDay(5, 1), {}},
    HolidayRule{"Christi Himmelfahrt", afterEaster(39), {}},
    HolidayRule{"Pfingstmontag", afterEaster(50), {}},
    HolidayRule{"Tag der Deutschen Einheit", fixedDay(10, 3), {}},
    HolidayRule{"Erster Weihnachtstag", fixedDay(12, 25), {}},
    HolidayRule{"Zweiter Weihnachtstag", fixedDay(12, 26), {}},
    HolidayRule{"Heilige Drei Könige", fixedDay(1, 6), "BW BY ST"},
    HolidayRule{"Frauentag", fixedDay(3, 8), "BE", WeekdayEffect::none, 2019},
    HolidayRule{"Frauentag", fixedDay(3, 8), "MV", WeekdayEffect::none, 2023},
    HolidayRule{"Fronleichnam", afterEaster(60), "BW BY HE NW RP SL"},
    HolidayRule{"Mariä Himmelfahrt", fixedDay(8, 15), "BY SL"},
    HolidayRule{"Weltkindertag", fixedDay(9, 20), "TH", WeekdayEffect::none, 2019},
    HolidayRule{"Reformationstag", fixedDay(10, 31), "BB MV SN ST TH"},
    HolidayRule{"Reformationstag", fixedDay(10, 31), "HB HH NI SH", WeekdayEffect::none, 2018},
    HolidayRule{"Allerheiligen", fixedDay(11, 1), "BW BY NW RP SL"},
    HolidayRule{"Buß- und Bettag", weekdayFrom(11, 16, Wednesday), "SN"},
};

}  // namespace

CountryRules germanHolidays() { return {"DE", "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH", {}, rules}; }

}  // namespace relance
