// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/basics/holidays/country_rules.h"

namespace relance {
namespace {

// Code du travail L3133-1. Alsace and Moselle: L3134-13 (Good Friday where there is a Protestant or mixed church: counted
// everywhere). Overseas: days of the abolition of slavery, L3422-2.
constexpr std::string_view alsaceMoselle = "ALSACE-MOSELLE 57 67 68 6AE";
constexpr std::array rules{
    HolidayRule{"Jour de l'an", fixedDay(1, 1), {}},
    HolidayRule{"Vendredi saint", afterEaster(-2), alsaceMoselle},
    HolidayRule{"Lundi de Pâques", afterEaster(1), {}},
    HolidayRule{"Fête du travail", fixedDay(5, 1), {}},
    HolidayRule{"Victoire de 1945", fixedDay(5, 8), {}},
    HolidayRule{"Ascension", afterEaster(39), {}},
    HolidayRule{"Lundi de Pentecôte", afterEaster(50), {}},
    HolidayRule{"Fête nationale", fixedDay(7, 14), {}},
    HolidayRule{"Assomption", fixedDay(8, 15), {}},
    HolidayRule{"Toussaint", fixedDay(11, 1), {}},
    HolidayRule{"Armistice de 1918", fixedDay(11, 11), {}},
    HolidayRule{"Noël", fixedDay(12, 25), {}},
    HolidayRule{"Saint-Étienne", fixedDay(12, 26), alsaceMoselle},
    HolidayRule{"Abolition de l'esclavage", fixedDay(4, 27), "976"},
    HolidayRule{"Abolition de l'esclavage", fixedDay(5, 22), "972"},
    HolidayRule{"Abolition de l'esclavage", fixedDay(5, 27), "971"},
    HolidayRule{"Abolition de l'esclavage", fixedDay(6, 10), "973"},
    HolidayRule{"Abolition de l'esclavage", fixedDay(12, 20), "974"},
};

}  // namespace

CountryRules frenchHolidays() { return {"FR", "ALSACE-MOSELLE 57 67 68 6AE 971 972 973 974 976", {}, rules}; }

}  // namespace relance
