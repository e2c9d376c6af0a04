// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "domain/basics/holidays/country_rules.h"

namespace relance {
namespace {

using std::chrono::Sunday;
using std::chrono::Thursday;

// 1 August: Federal Constitution article 110(3). All others are cantonal law (the Federal Office of Justice lists them for
// the reckoning of terms). A day counts where it is a holiday, or treated as one, in the whole canton or in most of its
// communes; half days and the feasts of single towns are working days. Easter and Whit Monday are law in most cantons and
// kept in the others.
constexpr std::string_view catholic = "AG AI FR JU LU NW OW SO SZ TI UR VS ZG";
constexpr std::array rules{
    HolidayRule{"Neujahr", fixedDay(1, 1), {}},
    HolidayRule{"Ostermontag", afterEaster(1), {}},
    HolidayRule{"Auffahrt", afterEaster(39), {}},
    HolidayRule{"Pfingstmontag", afterEaster(50), {}},
    HolidayRule{"Bundesfeiertag", fixedDay(8, 1), {}},
    HolidayRule{"Weihnachten", fixedDay(12, 25), {}},
    HolidayRule{"Berchtoldstag", fixedDay(1, 2), "AG BE FR GL JU LU NW OW SG SH SO TG VD VS ZG ZH"},
    HolidayRule{"2 janvier", fixedDay(1, 2), "NE", WeekdayEffect::onlyOnMonday},
    HolidayRule{"Heilige Drei Könige", fixedDay(1, 6), "SZ TI UR"},
    HolidayRule{"Instauration de la République", fixedDay(3, 1), "NE"},
    HolidayRule{"Josefstag", fixedDay(3, 19), "NW SZ TI UR VS"},
    HolidayRule{"Näfelser Fahrt", outsideHolyWeek(4, 1, Thursday), "GL"},
    HolidayRule{"Karfreitag", afterEaster(-2), "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG UR VD ZG ZH"},
    HolidayRule{"Tag der Arbeit", fixedDay(5, 1), "AG BL BS JU NE SH TG TI ZH"},
    HolidayRule{"Fronleichnam", afterEaster(60), catholic},
    HolidayRule{"Commémoration du plébiscite", fixedDay(6, 23), "JU"},
    HolidayRule{"Santi Pietro e Paolo", fixedDay(6, 29), "TI"},
    HolidayRule{"Mariä Himmelfahrt", fixedDay(8, 15), catholic},
    HolidayRule{"Jeûne genevois", weekdayFrom(9, 1, Sunday, 4), "GE"},
    HolidayRule{"Lundi du Jeûne fédéral", weekdayFrom(9, 15, Sunday, 1), "VD"},
    HolidayRule{"Mauritiustag", fixedDay(9, 22), "AI"},
    HolidayRule{"Bruderklausenfest", fixedDay(9, 25), "OW"},
    HolidayRule{"Allerheiligen", fixedDay(11, 1), "AG AI FR GL JU LU NW OW SG SO SZ TI UR VS ZG"},
    HolidayRule{"Mariä Empfängnis", fixedDay(12, 8), "AG AI FR LU NW OW SZ TI UR VS ZG"},
    HolidayRule{"Stephanstag", fixedDay(12, 26), "AG BE BL BS FR GL GR LU NW OW SG SH SO SZ TG TI VS ZG ZH"},
    HolidayRule{"Stephanstag", fixedDay(12, 26), "AI AR UR", WeekdayEffect::notOnTuesdaySaturday},
    HolidayRule{"26 décembre", fixedDay(12, 26), "NE", WeekdayEffect::onlyOnMonday},
    HolidayRule{"Restauration de la République", fixedDay(12, 31), "GE"},
};

}  // namespace

CountryRules swissHolidays() {
  return {"CH", "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH", {}, rules};
}

}  // namespace relance
