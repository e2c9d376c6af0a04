// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/advice_words.h"

#include <gtest/gtest.h>

#include "words/in_both_languages.h"

namespace relance {
namespace {

const DecisionAdvice full{AdviceCase::otherwise, AdvisedRoad::formalDemand, parseIsoDate("2026-11-23"), 120000, 3};

TEST(AdviceWords, HaveASentenceForEveryCaseAndRoad) {
  for (int i = 0; i <= static_cast<int>(AdviceCase::otherwise); ++i) {
    DecisionAdvice advice = full;
    advice.why = static_cast<AdviceCase>(i);
    expectTranslated(inBoth([&](Language language) { return adviceSentence(advice, *parseCurrency("EUR"), language); }),
                     std::string(adviceCaseName(advice.why)));
  }
  for (int i = 0; i <= static_cast<int>(AdvisedRoad::formalDemand); ++i) {
    DecisionAdvice advice = full;
    advice.road = static_cast<AdvisedRoad>(i);
    expectTranslated(inBoth([&](Language language) { return adviceSentence(advice, *parseCurrency("EUR"), language); }),
                     std::string(advisedRoadName(advice.road)));
  }
}

TEST(AdviceWords, SayTheRoadAndWhy) {
  speak(Language::en);
  const DecisionAdvice small{AdviceCase::smallAmount, AdvisedRoad::lastLetterOrWriteOff, {}, 7550, {}};
  EXPECT_EQ(adviceSentence(small, *parseCurrency("EUR"), Language::en).toStdString(),
            "Monthly batch: last letter or write-off (only €75.50 are at stake).");
}

}  // namespace
}  // namespace relance
