// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reason_words.h"

#include <gtest/gtest.h>

#include <chrono>

#include "words/a_step.h"
#include "words/in_both_languages.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

constexpr Date someDay = std::chrono::sys_days{2026y / std::chrono::November / 24};

std::string english(const Reason& reason) {
  speak(Language::en);
  return reasonSentence(reason, nullptr, Language::en).toStdString();
}
std::string french(const Reason& reason) {
  speak(Language::fr);
  return reasonSentence(reason, nullptr, Language::fr).toStdString();
}

template <std::size_t... Index>
std::vector<Reason> everyReason(std::index_sequence<Index...>) {
  return {Reason{std::in_place_index<Index>, std::variant_alternative_t<Index, Reason>{}}...};
}

TEST(ReasonWords, HasASentenceForEveryReasonInBothLanguages) {
  const auto reasons = everyReason(std::make_index_sequence<std::variant_size_v<Reason>>{});
  ASSERT_GT(reasons.size(), 40U);
  for (const auto& reason : reasons) {
    expectTranslated(inBoth([&](Language language) { return reasonSentence(reason, nullptr, language); }),
                     std::string{code(reason)});
  }
}

TEST(ReasonWords, WritesDatesAsTheLanguageDoes) {
  EXPECT_EQ(english(reason::QuietDays{someDay}), "Too soon: from 24\u00a0Nov\u00a02026");
  EXPECT_EQ(french(reason::QuietDays{someDay}), "Trop tôt\u00a0: dès le 24/11/2026");
  EXPECT_EQ(french(reason::OnHold{someDay}), "Suspendu jusqu’au 24/11/2026");
  EXPECT_EQ(french(reason::OnHold{std::nullopt}), "Suspendu");
}

TEST(ReasonWords, CountsInTheSingularAndThePlural) {
  EXPECT_EQ(english(reason::PreDue{1}), "1 item falls due soon");
  EXPECT_EQ(english(reason::PreDue{3}), "3 items fall due soon");
  EXPECT_EQ(french(reason::PreDue{1}), "1 pièce échoit bientôt");
  EXPECT_EQ(french(reason::PreDue{3}), "3 pièces échoient bientôt");
  EXPECT_EQ(english(reason::DecisionDue{28}), "28 days late: decide");
}

TEST(ReasonWords, NamesWhatATaskRefersTo) {
  EXPECT_EQ(english(reason::TaskWaiting{"callback:2026-11-24"}),
            "The callback agreed for 24\u00a0Nov\u00a02026 is waiting to be done");
  EXPECT_EQ(french(reason::TaskWaiting{"promise:7"}), "L’appel au sujet de la promesse rompue attend d’être fait");
  EXPECT_EQ(french(reason::TaskWaiting{"verify:7"}), "La vérification du règlement annoncé attend d’être faite");
  EXPECT_EQ(french(reason::TaskWaiting{"reject:P-12"}), "L’appel au sujet du règlement rejeté P-12 attend d’être fait");
  EXPECT_EQ(french(reason::NotYetDue{"day-28", someDay}), "Décision le 24/11/2026");
  EXPECT_EQ(english(reason::StepDue{"own"}), "The step “own” is due today");
}

TEST(ReasonWords, NamesTheStepsOfTheScenarioAndOfItsTail) {
  Scenario scenario;
  scenario.steps.push_back(aStep("firm", StepKind::reminder, Channel::email, Tone::firm));
  scenario.steps.push_back(aStep("last", StepKind::reminder, Channel::call, Tone::consequences));
  speak(Language::fr);
  const auto sentence = [&](const Reason& reason) { return reasonSentence(reason, &scenario, Language::fr).toStdString(); };
  EXPECT_EQ(sentence(reason::StepDue{"firm"}), "Le courriel ferme est à faire aujourd’hui");
  EXPECT_EQ(sentence(reason::StepDue{"last"}), "L’appel annonçant les suites est à faire aujourd’hui");
  EXPECT_EQ(sentence(reason::TaskWaiting{"formal-demand"}), "La mise en demeure attend d’être faite");
}

TEST(ReasonWords, SaysWhatStandsBesideAReason) {
  speak(Language::fr);
  EXPECT_EQ(besideSentence("CreditsToAllocate").toStdString(), "Règlements à imputer d’abord");
  EXPECT_EQ(besideSentence("somethingElse").toStdString(), "somethingElse");
}

TEST(ReasonWords, NamesEveryDeduction) {
  for (std::size_t i = 0; i < deductionCount; ++i) {
    const auto deduction = static_cast<Deduction>(i);
    expectTranslated(inBoth([&](Language) { return deductionWord(deduction); }), "deduction " + std::to_string(i));
  }
}

}  // namespace
}  // namespace relance
