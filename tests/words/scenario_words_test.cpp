// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/scenario_words.h"

#include <gtest/gtest.h>

#include "words/a_step.h"
#include "words/in_both_languages.h"
#include "words/segment_words.h"

namespace relance {
namespace {

TEST(FindingWords, SayEveryRuleInBothLanguages) {
  for (int i = 0; i <= static_cast<int>(ScenarioRule::tooLong); ++i) {
    const ScenarioFinding finding{static_cast<ScenarioRule>(i), "steps[1]", "ferme", "avant", 35};
    const auto words = inBoth([&](Language) { return findingSentence(finding); });
    expectTranslated(words, std::string(scenarioRuleName(finding.rule)));
    EXPECT_TRUE(words.fr.endsWith(u'.') && words.en.endsWith(u'.')) << words.en.toStdString();
    EXPECT_FALSE(words.en.contains(u'%')) << words.en.toStdString();
  }
  for (const auto weight : {FindingWeight::unreadable, FindingWeight::barsPublishing, FindingWeight::needsReason}) {
    expectTranslated(inBoth([&](Language) { return findingWeightWord(weight); }), "weight");
  }
}

TEST(FindingWords, NameTheStepAndTheOneBeforeIt) {
  speak(Language::fr);
  const auto sentence = findingSentence({ScenarioRule::toneFalls, "steps[3].tone", "firm", "call", 0});
  EXPECT_TRUE(sentence.contains(QStringLiteral("firm")) && sentence.contains(QStringLiteral("call"))) << sentence.toStdString();
  EXPECT_TRUE(findingSentence({ScenarioRule::tooLong, "steps", "", "", 35}).startsWith(QStringLiteral("35 ")));
}

TEST(StepDayPhrases, SayFromWhichDayAndHowFar) {
  speak(Language::en);
  const struct {
    Anchor anchor;
    int days;
    DayUnit unit;
    const char* phrase;
  } cases[]{
      {Anchor::due, 1, DayUnit::calendar, "1 day after the due date"},
      {Anchor::due, 16, DayUnit::calendar, "16 days after the due date"},
      {Anchor::due, -5, DayUnit::calendar, "5 days before the due date"},
      {Anchor::due, 0, DayUnit::working, "on the due date"},
      {Anchor::run, -5, DayUnit::working, "5 working days before the payment run"},
      {Anchor::run, 0, DayUnit::working, "on the day of the payment run"},
      {Anchor::contact, 7, DayUnit::calendar, "7 days after the last contact"},
      {Anchor::presentation, 8, DayUnit::calendar, "8 days after the presentation of the formal demand"},
      {Anchor::decision, 0, DayUnit::calendar, "on the day of the decision"},
      {Anchor::decision, 2, DayUnit::calendar, "2 days after the decision"},
      {Anchor::closed, 1, DayUnit::working, "1 working day after everything is paid"},
  };
  for (const auto& c : cases) {
    Step step = aStep("s", StepKind::reminder, Channel::email, Tone::plain);
    step.anchor = c.anchor;
    step.days = c.days;
    step.unit = c.unit;
    EXPECT_EQ(stepDayPhrase(step).toStdString(), c.phrase);
    expectTranslated(inBoth([&](Language) { return stepDayPhrase(step); }), c.phrase);
    speak(Language::en);
  }
}

TEST(ScenarioFieldWords, NameEveryFieldOfTheJson) {
  for (const char* field : {"minimum", "minimumShare", "decisionDay", "entry",      "fallback", "accepts",         "anchor",
                            "unit",    "jitter",       "approval",    "writtenGap", "tries",    "voicemailCounts", "replaces",
                            "sender",  "recipient",    "texts",       "name",       "kind",     "channel",         "days",
                            "tone",    "when"}) {
    expectTranslated(inBoth([&](Language) { return scenarioFieldWord(field); }), field);
  }
  EXPECT_EQ(scenarioFieldWord("unheard of").toStdString(), "unheard of");
}

TEST(PolicyFaultPhrases, SayInBothLanguagesWhatAReaderFound) {
  for (const char* what :
       {"not JSON", "unknown field", "unknown name", "missing", "out of range", "an object is expected", "a list is expected",
        "a list of texts is expected", "a list of conditions is expected", "a text is expected", "a whole number is expected",
        "true or false is expected", "a text, a whole number, true or false is expected",
        "pairs of days and step key are expected", "does not suit the field", "either all or any is expected", "toneFalls"}) {
    expectTranslated(inBoth([&](Language) { return policyFaultPhrase(what); }), what);
  }
  EXPECT_EQ(policyFaultPhrase("no currency: XXX").toStdString(), "no currency: XXX");
  for (const char* what : {"key", "twice", "name", "position"}) {
    expectTranslated(inBoth([&](Language) { return segmentFaultPhrase(what); }), what);
  }
}

TEST(ScenarioNames, AreThoseOfTheLanguageElseAnyElseTheKey) {
  Scenario scenario;
  scenario.key = "standard";
  EXPECT_EQ(scenarioName(scenario, Language::fr).toStdString(), "standard");
  scenario.names = {{"de", "Üblich"}, {"fr", "Entreprises"}};
  EXPECT_EQ(scenarioName(scenario, Language::fr).toStdString(), "Entreprises");
  EXPECT_EQ(scenarioName(scenario, Language::en).toStdString(), "Üblich");
}

}  // namespace
}  // namespace relance
