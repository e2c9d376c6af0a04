// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_text.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

using enum Language;

Date day(const char* iso) { return *parseIsoDate(iso); }

TEST(DateText, IsShortInLists) {
  EXPECT_EQ(shortDate(day("2026-10-07"), fr), "07/10/2026");
  EXPECT_EQ(shortDate(day("2026-10-07"), en), "7\u00A0Oct\u00A02026");
  EXPECT_EQ(shortDate(day("2026-10-07"), de), "07.10.2026");
}

TEST(DateText, IsLongInSentences) {
  EXPECT_EQ(longDate(day("2026-11-23"), fr), "23\u00A0novembre\u00A02026");
  EXPECT_EQ(longDate(day("2026-12-01"), fr), "1er\u00A0décembre\u00A02026");
  EXPECT_EQ(longDate(day("2026-12-01"), en), "1\u00A0December\u00A02026");
  EXPECT_EQ(longDate(day("2026-03-01"), de), "1.\u00A0März\u00A02026");
  EXPECT_EQ(monthText(day("2026-02-28"), fr), "février\u00A02026");
}

TEST(DateText, NamesTheWeekdayThatWasUnderstood) {
  EXPECT_EQ(shortDateWithWeekday(day("2026-11-27"), fr), "ven.\u00A027/11/2026");
  EXPECT_EQ(shortDateWithWeekday(day("2026-11-29"), en), "Sun\u00A029\u00A0Nov\u00A02026");
  EXPECT_EQ(shortDateWithWeekday(day("2026-11-23"), de), "Mo\u00A023.11.2026");
}

}  // namespace
}  // namespace relance
