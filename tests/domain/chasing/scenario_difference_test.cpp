// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/scenario_difference.h"

#include <gtest/gtest.h>

#include <functional>

namespace relance {
namespace {

using Keys = std::vector<std::string>;

Step step(std::string key, int days) {
  Step row;
  row.key = std::move(key);
  row.days = days;
  return row;
}

Scenario four() {
  Scenario scenario;
  scenario.key = "four";
  scenario.names = {{"fr", "Quatre"}, {"en", "Four"}};
  scenario.steps = {step("a", 2), step("b", 8), step("c", 16), step("d", 28)};
  return scenario;
}

TEST(ScenarioDifference, OfTheSameIsNothingWhateverItsNumber) {
  Scenario again = four();
  again.version = 7;
  std::swap(again.names[0], again.names[1]);
  EXPECT_TRUE(differenceOf(four(), again).isNothing());
}

TEST(ScenarioDifference, NamesStepsAddedRemovedAndMoved) {
  Scenario after = four();
  after.steps.erase(after.steps.begin() + 1);
  after.steps.insert(after.steps.begin(), step("new", 1));
  std::swap(after.steps[1], after.steps[3]);
  const auto difference = differenceOf(four(), after);
  EXPECT_EQ(difference.added, Keys{"new"});
  EXPECT_EQ(difference.removed, Keys{"b"});
  EXPECT_EQ(difference.moved.size(), 2U) << "a, c, d became d, c, a: one stays";
  EXPECT_TRUE(difference.changed.empty());
}

TEST(ScenarioDifference, MovesAsFewStepsAsItCan) {
  Scenario after = four();
  std::rotate(after.steps.begin(), after.steps.begin() + 1, after.steps.end());
  EXPECT_EQ(differenceOf(four(), after).moved, Keys{"a"});
}

TEST(ScenarioDifference, TellsEveryFieldOfAStepWithBothValues) {
  const Predicate large{false,
                        {{Field::overdue, Op::greaterOrEqual, {std::int64_t{15000}}},
                         {Field::tags, Op::is, {FoldedText{"nord"}, FoldedText{"est"}}}}};
  const struct {
    FieldChange expected;
    std::function<void(Step&)> change;
  } cases[]{
      {{"kind", "reminder", "decision"}, [](Step& s) { s.kind = StepKind::decision; }},
      {{"channel", "email", "call"}, [](Step& s) { s.channel = Channel::call; }},
      {{"fallback", "", "letter, sms"},
       [](Step& s) {
         s.fallback = {Channel::letter, Channel::sms};
       }},
      {{"accepts", "", "visit"}, [](Step& s) { s.accepts = {Channel::visit}; }},
      {{"anchor", "due", "contact"}, [](Step& s) { s.anchor = Anchor::contact; }},
      {{"days", "8", "9"}, [](Step& s) { s.days = 9; }},
      {{"unit", "calendar", "working"}, [](Step& s) { s.unit = DayUnit::working; }},
      {{"jitter", "0", "2"}, [](Step& s) { s.jitter = 2; }},
      {{"tone", "courteous", "firm"}, [](Step& s) { s.tone = Tone::firm; }},
      {{"approval", "automatic", "confirm"}, [](Step& s) { s.approval = Approval::confirm; }},
      {{"when", "", "overdue >= 15000 & tags is nord, est"}, [&](Step& s) { s.when = large; }},
      {{"writtenGap", "0", "14"}, [](Step& s) { s.writtenGap = 14; }},
      {{"tries", "3", "2"}, [](Step& s) { s.tries = 2; }},
      {{"voicemailCounts", "false", "true"}, [](Step& s) { s.voicemailCounts = true; }},
      {{"replaces", "", "x, y"},
       [](Step& s) {
         s.replaces = {"x", "y"};
       }},
      {{"sender", "", "manager"}, [](Step& s) { s.sender = "manager"; }},
      {{"recipient", "", "director"}, [](Step& s) { s.recipient = "director"; }},
      {{"texts", "", "a, b"},
       [](Step& s) {
         s.texts = {"a", "b"};
       }},
  };
  for (const auto& c : cases) {
    Scenario after = four();
    c.change(after.steps[1]);
    const auto difference = differenceOf(four(), after);
    EXPECT_EQ(difference.changed, (std::vector<StepChange>{{"b", {c.expected}}})) << c.expected.field;
    EXPECT_FALSE(difference.isNothing());
  }
}

TEST(ScenarioDifference, TellsTheFieldsOfTheScenarioItself) {
  Scenario after = four();
  after.names[1].second = "Fourth";
  after.minimumMinor = 5000;
  after.minimumShareBp = 100;
  after.decisionDay = 31;
  after.entry = {{30, "b"}};
  EXPECT_EQ(differenceOf(four(), after).fields,
            (std::vector<FieldChange>{{"name", "en: Four, fr: Quatre", "en: Fourth, fr: Quatre"},
                                      {"minimum", "2000", "5000"},
                                      {"minimumShare", "0", "100"},
                                      {"decisionDay", "28", "31"},
                                      {"entry", "", "30: b"}}));
}

TEST(ConditionText, JoinsByAllOrAny) {
  const Condition isNew{Field::isNew, Op::is, {true}};
  EXPECT_EQ(conditionText(Predicate{}), "");
  EXPECT_EQ(conditionText(Predicate{true, {isNew, {Field::open, Op::between, {std::int64_t{1}, std::int64_t{9}}}}}),
            "isNew is true | open between 1, 9");
}

}  // namespace
}  // namespace relance
