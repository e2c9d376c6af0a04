// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/basics/holidays/shipped_days.h"
#include "domain/day.h"

namespace relance {
namespace {

const WorkingCalendar& france() {
  static const WorkingCalendar calendar{"FR", "", {}};
  return calendar;
}

TEST(WorkingCalendar, TakesTheNextWorkingDayAfterAWeekendAndAHoliday) {
  EXPECT_EQ(france().nextWorkingDay(day("2026-11-10")), day("2026-11-10"));
  EXPECT_EQ(france().nextWorkingDay(day("2026-11-11")), day("2026-11-12"));
  EXPECT_EQ(france().nextWorkingDay(day("2026-05-23")), day("2026-05-26"));
}

TEST(WorkingCalendar, AddsWorkingDaysInBothDirections) {
  struct Case {
    const char* from;
    int days;
    const char* expected;
  };
  for (const auto& c :
       {Case{"2026-11-10", 1, "2026-11-12"}, Case{"2026-11-12", -1, "2026-11-10"}, Case{"2026-11-14", 1, "2026-11-16"},
        Case{"2026-11-14", -1, "2026-11-13"}, Case{"2026-11-14", 0, "2026-11-14"}, Case{"2026-12-24", 3, "2026-12-30"}}) {
    EXPECT_EQ(france().addWorkingDays(day(c.from), c.days), day(c.expected)) << c.from << ' ' << c.days;
  }
}

TEST(WorkingCalendar, CountsTheWorkingDaysAfterTheStartUpToTheEnd) {
  EXPECT_EQ(france().workingDaysBetween(day("2026-11-09"), day("2026-11-16")), 4);
  EXPECT_EQ(france().workingDaysBetween(day("2026-11-16"), day("2026-11-09")), -4);
  EXPECT_EQ(france().workingDaysBetween(day("2026-11-10"), day("2026-11-10")), 0);
}

TEST(WorkingCalendar, SaysHowMuchOfThePlaceItKnows) {
  const CalendarBook book{shippedOneOffDays()};
  EXPECT_EQ(book.of("IT", "").coverage(), CalendarCoverage::weekendsOnly);
  EXPECT_EQ(book.of("", "").coverage(), CalendarCoverage::weekendsOnly);
  EXPECT_EQ(book.of("FR", "FR-75").coverage(), CalendarCoverage::national);
  EXPECT_EQ(book.of("DE", "").coverage(), CalendarCoverage::national);
  EXPECT_EQ(book.of("DE", "DE-BY").coverage(), CalendarCoverage::regional);
  EXPECT_FALSE(book.of("IT", "").isWorkingDay(day("2026-08-15")));
  EXPECT_TRUE(book.of("IT", "").isWorkingDay(day("2026-12-25")));
}

TEST(WorkingCalendar, TakesTheDaysThatAUserAddsAlsoWhereNoRuleIsKnown) {
  const CalendarBook book{{{"IT", "", day("2026-04-06"), true, "Pasquetta", "own"},
                           {"DE", "AUGSBURG", day("2025-08-08"), true, "Friedensfest", "own"},
                           {"FR", "", day("2026-05-25"), false, "journée de solidarité", "own"}}};
  EXPECT_FALSE(book.of("IT", "").isWorkingDay(day("2026-04-06")));
  EXPECT_EQ(book.of("IT", "").coverage(), CalendarCoverage::weekendsOnly);
  EXPECT_FALSE(book.of("DE", "DE-AUGSBURG").isWorkingDay(day("2025-08-08")));
  EXPECT_TRUE(book.of("DE", "").isWorkingDay(day("2025-08-08")));
  EXPECT_TRUE(book.of("FR", "FR-67").isWorkingDay(day("2026-05-25")));
}

TEST(WorkingCalendar, KnowsOnlyWeekendsOutsideTheAcceptedYears) {
  const Date after = plusDays(day("2199-12-31"), 1);  // a Wednesday
  EXPECT_TRUE(france().isWorkingDay(after));
  EXPECT_TRUE(france().isWorkingDay(plusDays(day("1900-01-01"), -3)));  // a Friday
}

TEST(WorkingCalendar, CountsBackWhatItAdded) {
  const CalendarBook book{shippedOneOffDays()};
  rc::check("n working days from any day are n working days away", [&book] {
    const auto& calendar = book.of(*rc::gen::element<std::string>("FR", "DE", "GB", "CH", "IT"), "");
    const Date start = plusDays(day("1990-01-01"), *rc::gen::inRange(0, 20000));
    const int count = *rc::gen::inRange(-60, 60);
    const Date end = calendar.addWorkingDays(start, count);
    RC_ASSERT(calendar.workingDaysBetween(start, end) == count);
    RC_ASSERT(count == 0 || calendar.isWorkingDay(end));
  });
}

TEST(WorkingCalendar, SplittingAPeriodKeepsItsWorkingDays) {
  rc::check("days to the middle and from it make the days of the whole", [] {
    const Date start = plusDays(day("2000-01-01"), *rc::gen::inRange(0, 15000));
    const Date middle = plusDays(start, *rc::gen::inRange(0, 200));
    const Date end = plusDays(middle, *rc::gen::inRange(0, 200));
    RC_ASSERT(france().workingDaysBetween(start, middle) + france().workingDaysBetween(middle, end) ==
              france().workingDaysBetween(start, end));
  });
}

}  // namespace
}  // namespace relance
