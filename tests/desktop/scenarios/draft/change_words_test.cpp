// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/change_words.h"

#include <gtest/gtest.h>

#include "desktop/scenarios/steps/step_edits.h"
#include "exchange/policy/scenario_json.h"

namespace relance {
namespace {

const Currency euro = *parseCurrency("EUR");

Scenario shipped(const std::string& key) {
  for (const Scenario& scenario : shippedPolicy().scenarios) {
    if (scenario.key == key) return scenario;
  }
  ADD_FAILURE() << key;
  return {};
}

TEST(ChangeWords, TellEachFieldOfEachStep) {
  const Scenario before = shipped("standard");
  Scenario after = before;
  after.minimumMinor = 5000;
  after.steps[2].approval = Approval::confirm;
  after.steps[2].days = 9;
  removeStep(after, 1);
  insertStep(after, 1, {});
  QStringList told;
  for (const ChangeLine& line : changeLines(before, after, euro, Language::en)) {
    told << line.subject + QStringLiteral(" | ") + line.words;
  }
  EXPECT_EQ(told.join(u'\n').toStdString(),
            "Scenario | smallest amount: €20.00 → €50.00\n"
            "E-mail | added: 12 days after the due date\n"
            "Courteous e-mail | removed\n"
            "Call | days: 8 → 9\n"
            "Call | who lets it leave: by hand → to confirm");
  EXPECT_TRUE(changeLines(before, before, euro, Language::en).isEmpty());
}

TEST(ChangeWords, TellANextStepWithItsDayOrWhyThereIsNone) {
  const Scenario standard = shipped("standard");
  const NextStep due{{}, "standard", "firm", reason::NotYetDue{}, parseIsoDate("2026-11-30")};
  EXPECT_EQ(nextStepWords(due, &standard, Language::en), QStringLiteral("Firm e-mail · 30\u00A0Nov\u00A02026"));
  const NextStep none{{}, {}, {}, reason::NothingOverdue{}, {}};
  EXPECT_EQ(nextStepWords(none, nullptr, Language::en), QStringLiteral("Nothing overdue"));
}

}  // namespace
}  // namespace relance
