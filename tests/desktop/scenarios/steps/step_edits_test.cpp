// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/steps/step_edits.h"

#include <gtest/gtest.h>

#include "domain/chasing/policy/scenario_finding.h"
#include "exchange/policy/scenario_json.h"

namespace relance {
namespace {

/// The shipped one of businesses: preventive −5, courteous 2, call 8, firm 16, consequences 21, decision …
Scenario standard() {
  for (const Scenario& scenario : shippedPolicy().scenarios) {
    if (scenario.key == "standard") return scenario;
  }
  ADD_FAILURE() << "no standard scenario is shipped";
  return {};
}

TEST(StepEdits, ANewStepStandsBetweenItsNeighboursAndIsAsFirmAsTheOneBefore) {
  Scenario scenario = standard();
  const int place = insertStep(scenario, 2, {});
  ASSERT_EQ(place, 3);
  const Step& made = scenario.steps[3];
  EXPECT_EQ(made.key, "email");
  EXPECT_EQ(made.days, 12);
  EXPECT_EQ(made.tone, Tone::plain);
  EXPECT_EQ(scenario.steps[4].key, "firm");
  EXPECT_TRUE(findingsOf(scenario, {standard()}).empty());
}

TEST(StepEdits, ANewStepCanStandFirstAndLast) {
  Scenario scenario = standard();
  EXPECT_EQ(insertStep(scenario, -1, {}), 0);
  EXPECT_EQ(scenario.steps.front().key, "email");
  const int last = static_cast<int>(scenario.steps.size()) - 1;
  EXPECT_EQ(insertStep(scenario, last, {}), last + 1);
  Scenario empty;
  EXPECT_EQ(insertStep(empty, -1, {}), 0);
}

TEST(StepEdits, AKeyIsNeverGivenTwiceNorOneThatWasRemoved) {
  Scenario scenario = standard();
  insertStep(scenario, 1, {"email-2"});
  insertStep(scenario, 1, {"email-2"});
  EXPECT_EQ(scenario.steps[3].key, "email");
  EXPECT_EQ(scenario.steps[2].key, "email-3");
}

TEST(StepEdits, AStepIsMovedByOneAndNotPastTheEnds) {
  Scenario scenario = standard();
  EXPECT_EQ(moveStep(scenario, 0, -1), 0);
  EXPECT_EQ(scenario.steps, standard().steps);
  EXPECT_EQ(moveStep(scenario, 1, 1), 2);
  EXPECT_EQ(scenario.steps[2].key, "courteous");
  EXPECT_EQ(scenario.steps[1].key, "call");
}

TEST(StepEdits, AStepIsTakenOut) {
  Scenario scenario = standard();
  removeStep(scenario, 1);
  EXPECT_EQ(scenario.steps.size(), standard().steps.size() - 1);
  EXPECT_EQ(scenario.steps[1].key, "call");
}

TEST(StepEdits, ACopyHasAKeyAndNamesOfItsOwn) {
  const Scenario copy = copyOf(standard(), {"standard", "standard-2"});
  EXPECT_EQ(copy.key, "standard-2-2");
  EXPECT_EQ(copyOf(standard(), {"standard"}).key, "standard-2");
  EXPECT_EQ(copyOf(standard(), {"standard"}).names.front().second, standard().names.front().second + " 2");
  EXPECT_EQ(copy.steps, standard().steps);
}

}  // namespace
}  // namespace relance
