// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typed_date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"
#include "text/date_text.h"

namespace relance {
namespace {

using enum Language;

struct Case {
  std::string_view text;
  Language language;
  std::string_view expected;
};

// 2026-11-24 is a Tuesday.
std::string read(std::string_view text, Language language = fr, const char* today = "2026-11-24") {
  const auto date = parseTypedDate(text, *parseIsoDate(today), language);
  return date ? isoText(*date) : "none";
}

TEST(TypedDate, UnderstandsWhatPeopleType) {
  for (const auto& c : {
           Case{"ven", fr, "2026-11-27"},          Case{"Ven.", fr, "2026-11-27"},         Case{"vendredi", en, "2026-11-27"},
           Case{"fri", fr, "2026-11-27"},          Case{"ve", fr, "2026-11-27"},           Case{"fr", de, "2026-11-27"},
           Case{"di", fr, "2026-11-29"},           Case{"di", de, "2026-12-01"},           Case{"mar", fr, "2026-12-01"},
           Case{"lundi", fr, "2026-11-30"},        Case{"mer", fr, "2026-11-25"},          Case{"auj", fr, "2026-11-24"},
           Case{"aujourd’hui", fr, "2026-11-24"},  Case{"today", en, "2026-11-24"},        Case{"demain", fr, "2026-11-25"},
           Case{"tomorrow", en, "2026-11-25"},     Case{"après-demain", fr, "2026-11-26"}, Case{"hier", fr, "2026-11-23"},
           Case{"+7", fr, "2026-12-01"},           Case{"+ 7", fr, "2026-12-01"},          Case{"+2s", fr, "2026-12-08"},
           Case{"+2 w", en, "2026-12-08"},         Case{"+1m", fr, "2026-12-24"},          Case{"+10j", fr, "2026-12-04"},
           Case{"-2", fr, "2026-11-22"},           Case{"fin de mois", fr, "2026-11-30"},  Case{"Fin du mois", fr, "2026-11-30"},
           Case{"end of month", en, "2026-11-30"}, Case{"Monatsende", de, "2026-11-30"},   Case{"27/11", fr, "2026-11-27"},
           Case{"27.11.", de, "2026-11-27"},       Case{"24/11", fr, "2026-11-24"},        Case{"23/11", fr, "2027-11-23"},
           Case{"27 nov", fr, "2026-11-27"},       Case{"nov 27", en, "2026-11-27"},       Case{"1er déc.", fr, "2026-12-01"},
           Case{"27", fr, "2026-11-27"},           Case{"24", fr, "2026-11-24"},           Case{"23", fr, "2026-12-23"},
           Case{"31", fr, "2026-12-31"},           Case{"29/02", fr, "2028-02-29"},        Case{"27/11/2026", fr, "2026-11-27"},
           Case{"03/11/26", en, "2026-11-03"},     Case{"2026-12-01", fr, "2026-12-01"},
       }) {
    EXPECT_EQ(read(c.text, c.language), c.expected) << c.text;
  }
}

TEST(TypedDate, LooksBackForWhatHasHappened) {
  const auto last = [](std::string_view text, const char* today = "2026-11-24") {
    const auto date = parseTypedDate(text, *parseIsoDate(today), fr, SuchDay::last);
    return date ? isoText(*date) : "none";
  };
  EXPECT_EQ(last("19/11"), "2026-11-19");
  EXPECT_EQ(last("27/11"), "2025-11-27");
  EXPECT_EQ(last("24/11"), "2026-11-24");
  EXPECT_EQ(last("24"), "2026-11-24");
  EXPECT_EQ(last("31"), "2026-10-31");
  EXPECT_EQ(last("29/02"), "2024-02-29");
  EXPECT_EQ(last("ven"), "2026-11-20");
  EXPECT_EQ(last("lun"), "2026-11-23");
  EXPECT_EQ(last("mar"), "2026-11-17");  // typed on a Tuesday: a week ago
  EXPECT_EQ(last("fin de mois"), "2026-10-31");
  EXPECT_EQ(last("fin de mois", "2026-11-30"), "2026-11-30");
  EXPECT_EQ(last("19/11/2026"), "2026-11-19");
  EXPECT_EQ(last("hier"), "2026-11-23");
}

TEST(TypedDate, TakesNothingElseForADate) {
  for (const char* text : {"",   " ",   "v",   "xyz",    "32",     "0",      "31/04",  "30/02",  "1/13", "+",
                           "+x", "+7x", "++7", "27/11/", "27 foo", "+99999", "-9999m", "27//11", "fin",  "1 2 3 4"}) {
    EXPECT_EQ(read(text), "none") << text;
  }
}

TEST(TypedDate, StaysOnTheLastDayOfTheMonth) {
  EXPECT_EQ(read("fin de mois", fr, "2026-11-30"), "2026-11-30");
  EXPECT_EQ(read("31", fr, "2027-01-31"), "2027-01-31");
  EXPECT_EQ(read("29/2", fr, "2096-03-01"), "2104-02-29");
  EXPECT_EQ(read("demain", fr, "2199-12-31"), "none");
}

RC_GTEST_PROP(TypedDate, ReadsBackTheDatesWeShow, ()) {
  const Date today = *makeDate(2026, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 2'000)};
  const Date date = today + std::chrono::days{*rc::gen::inRange(0, 364)};
  for (const Language language : {fr, en, de}) {
    RC_ASSERT(parseTypedDate(shortDate(date, language), today, language) == date);
    RC_ASSERT(parseTypedDate(longDate(date, language), today, language) == date);
  }
  RC_ASSERT(parseTypedDate(std::to_string(dayOf(date)) + '/' + std::to_string(monthOf(date)), today, fr) == date);
}

RC_GTEST_PROP(TypedDate, AcceptsOrRefusesAnyText, ()) {
  const auto date = parseTypedDate(*anyText(), *makeDate(2026, 11, 24), *rc::gen::element(fr, en, de));
  if (date) RC_ASSERT(parseIsoDate(isoText(*date)) == date);
}

}  // namespace
}  // namespace relance
