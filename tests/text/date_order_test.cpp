// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_order.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "text/any_text.h"
#include "text/date_text.h"

namespace relance {
namespace {

using enum DateOrder;

std::string iso(std::optional<Date> date) { return date ? isoText(*date) : "none"; }

struct Case {
  std::string_view text;
  DateOrder order;
  std::string_view expected;
};

TEST(ParseDate, ReadsFiguresInTheGivenOrder) {
  for (const auto& c : {
           Case{"03/11/2026", dmy, "2026-11-03"},
           Case{"03/11/2026", mdy, "2026-03-11"},
           Case{"3.11.2026", dmy, "2026-11-03"},
           Case{"3. 11. 2026", dmy, "2026-11-03"},
           Case{"3-11-26", dmy, "2026-11-03"},
           Case{"3 11 2026", dmy, "2026-11-03"},
           Case{" 03/11/26\u00A0", dmy, "2026-11-03"},
           Case{"26-11-03", ymd, "2026-11-03"},
           Case{"27/11/2026", mdy, "none"},
           Case{"03/11/2026", ymd, "none"},
           Case{"03/11-2026", dmy, "none"},
           Case{"03//11/2026", dmy, "none"},
           Case{"03/11/226", dmy, "none"},
           Case{"003/11/2026", dmy, "none"},
           Case{"03/11", dmy, "none"},
           Case{"/03/11/2026", dmy, "none"},
           Case{"03/11/2026/", dmy, "none"},
           Case{"1er/11/2026", dmy, "none"},
       }) {
    EXPECT_EQ(iso(parseDate(c.text, c.order)), c.expected) << c.text;
  }
}

TEST(ParseDate, ReadsClearFormsInAnyOrder) {
  for (const DateOrder order : {dmy, mdy, ymd}) {
    for (const char* text :
         {"2026-11-03", "2026/11/03", "2026.11.3", "20261103", "3 nov. 2026", "3 novembre 2026", "03-Nov-2026", "03-NOV-26",
          "Nov 3, 2026", "November 3rd, 2026", "3. November 2026", "2026 Nov 3", "3nov2026", "3\u00A0nov.\u00A02026"}) {
      EXPECT_EQ(iso(parseDate(text, order)), "2026-11-03") << text;
    }
  }
  EXPECT_EQ(iso(parseDate("1er décembre 2026", dmy)), "2026-12-01");
  EXPECT_EQ(iso(parseDate("1 AOÛT 2026", dmy)), "2026-08-01");
  EXPECT_EQ(iso(parseDate("7. März 2026", mdy)), "2026-03-07");
}

TEST(ParseDate, TakesTheTimeOnlyWhenItIsMidnight) {
  for (const char* text : {"2026-11-03 00:00:00", "2026-11-03T00:00:00", "2026-11-03T00:00:00.000Z", "03/11/2026 00:00",
                           "03/11/2026 0:00:00", "3/11/2026 12:00:00 AM"}) {
    EXPECT_EQ(iso(parseDate(text, dmy)), "2026-11-03") << text;
  }
  for (const char* text : {"2026-11-03 14:22:10", "2026-11-03 00:00:01", "00:00:00", "2026-11-0300:00:00", "12:00:00 AM"}) {
    EXPECT_EQ(iso(parseDate(text, dmy)), "none") << text;
  }
}

TEST(ParseDate, RefusesDaysThatDoNotExist) {
  for (const char* text : {"31/04/2026", "29/02/2026", "00/01/2026", "32/01/2026", "01/13/2026", "01/01/1899", "01/01/2200",
                           "20261131", "2026-00-10", "31 juin 2026", "3 foo 2026", "46329", "", " ", "-", "n/a", "3 nov 20 26"}) {
    EXPECT_EQ(iso(parseDate(text, dmy)), "none") << text;
  }
  EXPECT_EQ(iso(parseDate("29/02/2028", dmy)), "2028-02-29");
}

TEST(ParseDate, PutsTwoDigitYearsBetween1980And2079) {
  EXPECT_EQ(iso(parseDate("01/02/00", dmy)), "2000-02-01");
  EXPECT_EQ(iso(parseDate("01/02/79", dmy)), "2079-02-01");
  EXPECT_EQ(iso(parseDate("01/02/80", dmy)), "1980-02-01");
}

TEST(DateOrder, IsNamedAsOnTheCommandLine) {
  for (const DateOrder order : {dmy, mdy, ymd}) EXPECT_EQ(parseDateOrder(dateOrderName(order)), order);
  EXPECT_FALSE(parseDateOrder("ydm"));
}

RC_GTEST_PROP(ParseDate, ReadsBackEveryPrintedDate, ()) {
  const Date date = *makeDate(1980, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 36'000)};
  for (const Language language : {Language::fr, Language::en, Language::de}) {
    RC_ASSERT(parseDate(shortDate(date, language), dmy) == date);
    RC_ASSERT(parseDate(longDate(date, language), ymd) == date);
  }
  RC_ASSERT(parseDate(isoText(date), mdy) == date);
}

RC_GTEST_PROP(ParseDate, AcceptsOrRefusesAnyText, ()) {
  const std::string figures = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"0123/- .:novtz"}));
  const auto date = parseDate(*rc::gen::element(figures, *anyText()), *rc::gen::element(dmy, mdy, ymd));
  if (date) RC_ASSERT(parseIsoDate(isoText(*date)) == date);
}

}  // namespace
}  // namespace relance
