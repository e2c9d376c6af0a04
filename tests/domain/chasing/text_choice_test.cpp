// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/text_choice.h"

#include <gtest/gtest.h>

#include "domain/day.h"

namespace relance {
namespace {

Step stepWith(std::vector<std::string> texts) {
  Step step;
  step.key = "courteous";
  step.texts = std::move(texts);
  return step;
}

TEST(TextChoice, TakesTheOneUsedLongestAgo) {
  const Step step = stepWith({"a", "b", "c"});
  std::vector<TextUse> uses;
  EXPECT_EQ(textFor(step, uses), "a") << "ties in listed order";
  uses.push_back({"courteous", "a", day("2026-10-01"), {1}});
  EXPECT_EQ(textFor(step, uses), "b") << "never used comes first";
  uses.push_back({"courteous", "b", day("2026-10-05"), {2}});
  uses.push_back({"courteous", "c", day("2026-09-01"), {3}});
  EXPECT_EQ(textFor(step, uses), "c");
  uses[2] = {"courteous", "c", day("2026-10-01"), {3}};
  EXPECT_EQ(textFor(step, uses), "a") << "of one day the one that came first";
}

TEST(TextChoice, LooksOnlyAtItsOwnStep) {
  EXPECT_EQ(textFor(stepWith({"a", "b"}), std::vector<TextUse>{{"firm", "a", day("2026-10-01"), {1}}}), "a");
}

TEST(TextChoice, HasNoChoiceWithOneOrNone) {
  const std::vector<TextUse> uses{{"courteous", "a", day("2026-10-01"), {1}}};
  EXPECT_EQ(textFor(stepWith({"a"}), uses), "a");
  EXPECT_EQ(textFor(stepWith({}), uses), "");
}

TEST(TextChoice, NeverTakesTheSameTwiceRunningWhereThereAreTwo) {
  const Step step = stepWith({"a", "b"});
  std::vector<TextUse> uses;
  std::string last;
  for (int i = 0; i < 6; ++i) {
    const std::string text = textFor(step, uses);
    EXPECT_NE(text, last);
    last = text;
    std::erase_if(uses, [&](const TextUse& use) { return use.text == text; });
    uses.push_back({"courteous", text, plusDays(day("2026-10-01"), i), {i + 1}});
  }
}

}  // namespace
}  // namespace relance
