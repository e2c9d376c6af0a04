// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/date.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

Date day(const char* iso) { return *parseIsoDate(iso); }

TEST(Date, ReadsAndWritesIsoExactly) {
  EXPECT_EQ(isoText(day("2026-11-03")), "2026-11-03");
  for (const char* bad : {"2026-1-03", "2026-02-29", "2026-13-01", "0000-01-01", "2026-11-03 ", "20261103", "2200-01-01"}) {
    EXPECT_FALSE(parseIsoDate(bad)) << bad;
  }
  EXPECT_TRUE(parseIsoDate("2028-02-29"));
}

TEST(Date, AMonthLaterKeepsTheDayOrTakesTheLast) {
  EXPECT_EQ(addMonths(day("2026-01-31"), 1), day("2026-02-28"));
  EXPECT_EQ(addMonths(day("2026-11-15"), 2), day("2027-01-15"));
  EXPECT_EQ(addMonths(day("2026-03-31"), -1), day("2026-02-28"));
  EXPECT_EQ(endOfMonth(day("2028-02-03")), day("2028-02-29"));
}

TEST(Date, CountsDaysInBothDirections) {
  EXPECT_EQ(daysBetween(day("2026-01-01"), day("2026-02-01")), 31);
  EXPECT_EQ(daysBetween(day("2026-02-01"), day("2026-01-01")), -31);
}

}  // namespace
}  // namespace relance
