// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_column.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace relance {
namespace {

using enum DateOrder;
using enum DateVerdict;
using testing::ElementsAre;

DateColumn column(const std::vector<std::string>& texts) {
  DateColumn result;
  for (const auto& text : texts) result.add(text);
  return result;
}

TEST(DateColumn, FindsTheOrderOrSaysThatItCannot) {
  struct Case {
    std::vector<std::string> texts;
    DateVerdict verdict;
    std::vector<DateOrder> fitting;
  };
  for (const auto& c : {
           Case{{"03/11/2026", "27/11/2026"}, decided, {dmy}},
           Case{{"11/03/2026", "11/27/2026"}, decided, {mdy}},
           Case{{"03/11/2026", "04/12/2026"}, ambiguous, {dmy, mdy}},
           Case{{"27/11/2026", "11/27/2026"}, mixed, {}},
           Case{{"2026-11-03", "20261104", "3 nov. 2026"}, decided, {dmy, mdy, ymd}},
           Case{{"2026-11-03", "03/11/2026"}, ambiguous, {dmy, mdy}},
           Case{{"05/05/2026", "11/11/2026"}, decided, {dmy, mdy}},
           Case{{"27/11/26", "03/12/26"}, decided, {dmy}},
           Case{{"03/11/26"}, ambiguous, {dmy, mdy}},
           Case{{"26-11-03"}, ambiguous, {dmy, ymd}},
           Case{{"99-11-03"}, decided, {ymd}},
           Case{{"99/11/23"}, decided, {ymd}},
           Case{{"31/02/2026", "27/11/2026", "n/a", ""}, decided, {dmy}},
           Case{{}, decided, {dmy, mdy, ymd}},
       }) {
    const DateColumn found = column(c.texts);
    const std::string_view first = c.texts.empty() ? "empty" : c.texts[0];
    EXPECT_EQ(found.verdict(), c.verdict) << first;
    EXPECT_EQ(found.fitting(), c.fitting) << first;
    EXPECT_EQ(found.order().has_value(), c.verdict == decided) << first;
  }
}

TEST(DateColumn, CountsWhatDecided) {
  const DateColumn found = column({"03/11/2026", "27/11/2026", "28/11/2026", "2026-11-03", "soon", ""});
  EXPECT_EQ(found.deciding(), 2);
  EXPECT_EQ(found.unreadable(), 1);
  EXPECT_EQ(found.order(), dmy);
}

RC_GTEST_PROP(DateColumn, NeverDecidesForAnOrderThatReadsOtherDates, ()) {
  const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4'000));
  const bool isMonthFirst = *rc::gen::arbitrary<bool>();
  DateColumn found;
  std::vector<std::pair<std::string, Date>> written;
  for (const int day : days) {
    const Date date = *makeDate(2020, 1, 1) + std::chrono::days{day};
    const std::string iso = isoText(date);
    const std::string text = isMonthFirst ? iso.substr(5, 2) + '/' + iso.substr(8, 2) + '/' + iso.substr(0, 4)
                                          : iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
    found.add(text);
    written.emplace_back(text, date);
  }
  RC_ASSERT(found.verdict() != mixed);
  if (const auto order = found.order()) {
    for (const auto& [text, date] : written) RC_ASSERT(parseDate(text, *order) == date);
  }
}

}  // namespace
}  // namespace relance
