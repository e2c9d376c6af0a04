// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/basics/holidays/country_rules.h"

namespace relance {
namespace {

// Arrêté royal of 18 April 1974, article 1. The communities' own days (11 July, 27 September, 15 November) bind their
// administrations only and are working days here, as are the replacement days that each employer chooses.
constexpr std::array belgian{
    HolidayRule{"Nouvel an", fixedDay(1, 1), {}},           HolidayRule{"Lundi de Pâques", afterEaster(1), {}},
    HolidayRule{"Fête du travail", fixedDay(5, 1), {}},     HolidayRule{"Ascension", afterEaster(39), {}},
    HolidayRule{"Lundi de Pentecôte", afterEaster(50), {}}, HolidayRule{"Fête nationale", fixedDay(7, 21), {}},
    HolidayRule{"Assomption", fixedDay(8, 15), {}},         HolidayRule{"Toussaint", fixedDay(11, 1), {}},
    HolidayRule{"Armistice", fixedDay(11, 11), {}},         HolidayRule{"Noël", fixedDay(12, 25), {}},
};

// Code du travail L232-2; Europe Day by the law of 25 April 2019.
constexpr std::array luxembourgish{
    HolidayRule{"Nouvel an", fixedDay(1, 1), {}},
    HolidayRule{"Lundi de Pâques", afterEaster(1), {}},
    HolidayRule{"Premier mai", fixedDay(5, 1), {}},
    HolidayRule{"Journée de l'Europe", fixedDay(5, 9), {}, WeekdayEffect::none, 2019},
    HolidayRule{"Ascension", afterEaster(39), {}},
    HolidayRule{"Lundi de Pentecôte", afterEaster(50), {}},
    HolidayRule{"Fête nationale", fixedDay(6, 23), {}},
    HolidayRule{"Assomption", fixedDay(8, 15), {}},
    HolidayRule{"Toussaint", fixedDay(11, 1), {}},
    HolidayRule{"Noël", fixedDay(12, 25), {}},
    HolidayRule{"Saint-Étienne", fixedDay(12, 26), {}},
};

}  // namespace

CountryRules belgianHolidays() { return {"BE", {}, {}, belgian}; }
CountryRules luxembourgHolidays() { return {"LU", {}, {}, luxembourgish}; }

}  // namespace relance
