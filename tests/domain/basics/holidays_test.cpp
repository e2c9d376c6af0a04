// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/holidays/holidays.h"

#include <gtest/gtest.h>

#include "domain/basics/calendar.h"
#include "domain/basics/holidays/easter.h"
#include "domain/basics/holidays/shipped_days.h"
#include "domain/day.h"

namespace relance {
namespace {

const CalendarBook& shippedBook() {
  static const CalendarBook book{shippedOneOffDays()};
  return book;
}

// Mondays to Fridays on which nobody works, as "MM-DD MM-DD …".
std::string freeWeekdays(const WorkingCalendar& calendar, int year) {
  const WorkingCalendar weekendsOnly;
  std::string list;
  for (Date date = *makeDate(year, 1, 1); yearOf(date) == year; date = plusDays(date, 1)) {
    if (!weekendsOnly.isWorkingDay(date) || calendar.isWorkingDay(date)) continue;
    list += (list.empty() ? "" : " ") + isoText(date).substr(5);
  }
  return list;
}

struct YearOfPlace {
  const char* country;
  const char* region;
  int year;
  const char* freeWeekdays;
};

class PublishedHolidays : public testing::TestWithParam<YearOfPlace> {};

TEST_P(PublishedHolidays, AreTheFreeWeekdaysOfTheYear) {
  const auto& [country, region, year, expected] = GetParam();
  EXPECT_EQ(freeWeekdays(shippedBook().of(country, region), year), expected) << country << ' ' << region << ' ' << year;
}

INSTANTIATE_TEST_SUITE_P(
    France, PublishedHolidays,
    testing::Values(YearOfPlace{"FR", "", 2024, "01-01 04-01 05-01 05-08 05-09 05-20 08-15 11-01 11-11 12-25"},
                    YearOfPlace{"FR", "", 2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25"},
                    YearOfPlace{"FR", "", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"},
                    YearOfPlace{"FR", "", 2027, "01-01 03-29 05-06 05-17 07-14 11-01 11-11"},
                    YearOfPlace{"FR", "FR-67", 2025, "01-01 04-18 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25 12-26"},
                    YearOfPlace{"FR", "FR-ALSACE-MOSELLE", 2026, "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"},
                    YearOfPlace{"FR", "FR-972", 2026, "01-01 04-06 05-01 05-08 05-14 05-22 05-25 07-14 11-11 12-25"}));

INSTANTIATE_TEST_SUITE_P(BelgiumAndLuxembourg, PublishedHolidays,
                         testing::Values(YearOfPlace{"BE", "", 2024, "01-01 04-01 05-01 05-09 05-20 08-15 11-01 11-11 12-25"},
                                         YearOfPlace{"BE", "", 2025, "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-11 12-25"},
                                         YearOfPlace{"BE", "", 2026, "01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25"},
                                         YearOfPlace{"BE", "", 2027, "01-01 03-29 05-06 05-17 07-21 11-01 11-11"},
                                         YearOfPlace{"LU", "", 2018, "01-01 04-02 05-01 05-10 05-21 08-15 11-01 12-25 12-26"},
                                         YearOfPlace{"LU", "", 2024, "01-01 04-01 05-01 05-09 05-20 08-15 11-01 12-25 12-26"},
                                         YearOfPlace{"LU", "", 2025,
                                                     "01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 12-25 12-26"},
                                         YearOfPlace{"LU", "", 2026, "01-01 04-06 05-01 05-14 05-25 06-23 12-25"},
                                         YearOfPlace{"LU", "", 2027, "01-01 03-29 05-06 05-17 06-23 11-01"}));

INSTANTIATE_TEST_SUITE_P(
    Germany, PublishedHolidays,
    testing::Values(YearOfPlace{"DE", "", 2017, "04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26"},
                    YearOfPlace{"DE", "", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26"},
                    YearOfPlace{"DE", "", 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26"},
                    YearOfPlace{"DE", "", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25"},
                    YearOfPlace{"DE", "", 2027, "01-01 03-26 03-29 05-06 05-17"},
                    YearOfPlace{"DE", "DE-BY", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 05-30 08-15 10-03 11-01 12-25 12-26"},
                    YearOfPlace{"DE", "BY", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-25"},
                    YearOfPlace{"DE", "DE-SN", 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 10-31 11-19 12-25 12-26"},
                    YearOfPlace{"DE", "DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 11-18 12-25"},
                    YearOfPlace{"DE", "DE-BE", 2024, "01-01 03-08 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26"},
                    YearOfPlace{"DE", "DE-BE", 2025, "01-01 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"},
                    YearOfPlace{"DE", "DE-TH", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 09-20 10-03 10-31 12-25 12-26"},
                    YearOfPlace{"DE", "DE-HH", 2016, "01-01 03-25 03-28 05-05 05-16 10-03 12-26"},
                    YearOfPlace{"DE", "DE-HH", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 10-03 10-31 12-25 12-26"},
                    YearOfPlace{"DE", "DE-NW", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 05-30 10-03 11-01 12-25 12-26"}));

INSTANTIATE_TEST_SUITE_P(
    Switzerland, PublishedHolidays,
    testing::Values(YearOfPlace{"CH", "", 2024, "01-01 04-01 05-09 05-20 08-01 12-25"},
                    YearOfPlace{"CH", "", 2025, "01-01 04-21 05-29 06-09 08-01 12-25"},
                    YearOfPlace{"CH", "", 2026, "01-01 04-06 05-14 05-25 12-25"},
                    YearOfPlace{"CH", "", 2027, "01-01 03-29 05-06 05-17"},
                    YearOfPlace{"CH", "CH-GE", 2026, "01-01 04-03 04-06 05-14 05-25 09-10 12-25 12-31"},
                    YearOfPlace{"CH", "CH-VD", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 09-21 12-25"},
                    YearOfPlace{"CH", "CH-ZH", 2024, "01-01 01-02 03-29 04-01 05-01 05-09 05-20 08-01 12-25 12-26"},
                    YearOfPlace{"CH", "CH-TI", 2026, "01-01 01-06 03-19 04-06 05-01 05-14 05-25 06-04 06-29 12-08 12-25"},
                    YearOfPlace{"CH", "CH-GL", 2025, "01-01 01-02 04-03 04-18 04-21 05-29 06-09 08-01 12-25 12-26"},
                    YearOfPlace{"CH", "CH-GL", 2026, "01-01 01-02 04-03 04-06 04-09 05-14 05-25 12-25"},
                    YearOfPlace{"CH", "CH-NE", 2022, "03-01 04-15 04-18 05-26 06-06 08-01 12-26"},
                    YearOfPlace{"CH", "CH-NE", 2023, "01-02 03-01 04-07 04-10 05-01 05-18 05-29 08-01 12-25"},
                    YearOfPlace{"CH", "CH-AR", 2024, "01-01 03-29 04-01 05-09 05-20 08-01 12-25 12-26"},
                    YearOfPlace{"CH", "CH-AR", 2023, "04-07 04-10 05-18 05-29 08-01 12-25"}));

INSTANTIATE_TEST_SUITE_P(
    UnitedKingdom, PublishedHolidays,
    testing::Values(YearOfPlace{"GB", "", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"},
                    YearOfPlace{"GB", "", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"},
                    YearOfPlace{"GB", "", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"},
                    YearOfPlace{"GB", "GB-ENG", 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"},
                    YearOfPlace{"UK", "", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"},
                    YearOfPlace{"GB", "GB-WLS", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"},
                    YearOfPlace{"GB", "", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"},
                    YearOfPlace{"GB", "GB-SCT", 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"},
                    YearOfPlace{"GB", "GB-SCT", 2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"},
                    YearOfPlace{"GB", "GB-SCT", 2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"},
                    YearOfPlace{"GB", "GB-SCT", 2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"},
                    YearOfPlace{"GB", "SCT", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"},
                    YearOfPlace{"GB", "GB-SCT", 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"},
                    YearOfPlace{"GB", "GB-NIR", 2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26"},
                    YearOfPlace{"GB", "GB-NIR", 2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"},
                    YearOfPlace{"GB", "GB-NIR", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"},
                    YearOfPlace{"GB", "GB-NIR", 2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"}));

TEST(Easter, FallsOnThePublishedSundays) {
  for (const char* sunday : {"1913-03-23", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20",
                             "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"}) {
    EXPECT_EQ(isoText(easterSunday(yearOf(day(sunday)))), sunday);
  }
}

TEST(Easter, IsASundayFrom22MarchTo25AprilInEveryAcceptedYear) {
  for (int year = earliestYear; year <= latestYear; ++year) {
    const Date sunday = easterSunday(year);
    EXPECT_EQ(std::chrono::weekday{sunday}, std::chrono::Sunday) << year;
    EXPECT_GE(sunday, *makeDate(year, 3, 22)) << year;
    EXPECT_LE(sunday, *makeDate(year, 4, 25)) << year;
  }
}

TEST(Holidays, AreListedInDateOrderWithTheirNames) {
  const auto holidays = holidaysOf(*findCountryRules("FR"), "", 2026);
  ASSERT_EQ(holidays.size(), 11U);
  EXPECT_EQ(holidays.front(), (Holiday{day("2026-01-01"), "Jour de l'an"}));
  EXPECT_EQ(holidays[6], (Holiday{day("2026-07-14"), "Fête nationale"}));
  EXPECT_EQ(findCountryRules("IT"), nullptr);
}

TEST(OneOffDays, AreReadWithQuotesAndRefusedWhenALineIsWrong) {
  const std::string titles = "country,region,date,effect,name,source\n";
  const auto days =
      readOneOffDays(titles + "GB,GB-SCT,2026-06-15,free,\"Cup, day\",\"said \"\"so\"\"\"\r\n\nFR,,2027-01-02,worked,,\n");
  ASSERT_TRUE(days);
  EXPECT_EQ(*days, (std::vector<OneOffDay>{{"GB", "SCT", day("2026-06-15"), true, "Cup, day", "said \"so\""},
                                           {"FR", "", day("2027-01-02"), false, "", ""}}));
  for (const char* wrong : {"GB,,2026-02-30,free,x,y", "GB,,2026-06-15,maybe,x,y", "GB,,2026-06-15,free,x",
                            "GBR,,2026-06-15,free,x,y", "GB,,2026-06-15,free,\"x,y"}) {
    EXPECT_FALSE(readOneOffDays(titles + wrong)) << wrong;
  }
  EXPECT_FALSE(readOneOffDays("date,name\n"));
}

}  // namespace
}  // namespace relance
