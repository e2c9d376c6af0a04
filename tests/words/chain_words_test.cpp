// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/chain_words.h"

#include <gtest/gtest.h>

#include <chrono>

#include "words/in_both_languages.h"
#include "words/reason_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr Date someDay = std::chrono::sys_days{2026y / std::chrono::November / 24};

ChainLink linkOf(ChainTest test) { return {test, false, 2, 5, someDay, "call"}; }

QString said(const ChainLink& link, Language language) {
  return chainSentence(link, reason::WeeklyCap{someDay}, *parseCurrency("EUR"), nullptr, language);
}

TEST(ChainWords, HasALineForEveryTestInBothLanguages) {
  for (int i = 0; i < chainTestCount; ++i) {
    const auto test = static_cast<ChainTest>(i);
    if (test == ChainTest::workingDay) continue;  // dates differ anyway
    expectTranslated(inBoth([&](Language language) { return said(linkOf(test), language); }), std::string{chainTestName(test)});
  }
}

TEST(ChainWords, TellsTheReasonFirstWhereTheTestDecides) {
  speak(Language::en);
  ChainLink cap = linkOf(ChainTest::weeklyCap);
  EXPECT_EQ(said(cap, Language::en), QStringLiteral("2 of at most 5 contacts in 7 days"));
  cap.decides = true;
  EXPECT_EQ(said(cap, Language::en), reasonSentence(reason::WeeklyCap{someDay}, nullptr, Language::en) +
                                         QStringLiteral(" (2 of at most 5 contacts in 7 days)"));
  speak(Language::fr);
  cap.decides = false;
  EXPECT_EQ(said(cap, Language::fr), QStringLiteral("2 contacts en 7 jours, 5 au plus"));
}

TEST(ChainWords, SayWhereOnlyWeekendsAreKnown) {
  ChainLink day = linkOf(ChainTest::workingDay);
  day.name = "BR";
  for (const bool decides : {false, true}) {
    day.decides = decides;
    expectTranslated(inBoth([&](Language language) { return said(day, language); }), "only weekends");
    EXPECT_TRUE(said(day, Language::en).contains(QStringLiteral("BR")));
  }
  day.name.clear();
  EXPECT_FALSE(said(day, Language::en).contains(QStringLiteral("holidays")));
}

TEST(ChainWords, HaveNoValuesWhereThereAreNone) {
  speak(Language::en);
  ChainLink quiet{ChainTest::quietDays, false, {}, 5, {}, {}};
  EXPECT_EQ(said(quiet, Language::en), QStringLiteral("No contact about what is overdue yet, 5 quiet days"));
}

}  // namespace
}  // namespace relance
