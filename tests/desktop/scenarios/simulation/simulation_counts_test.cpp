// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulation counts, and how its days are chosen.
#include "desktop/scenarios/simulation/simulation_counts.h"

#include <gtest/gtest.h>

#include "desktop/scenarios/simulation/day_bars.h"
#include "desktop/scenarios/simulation/work_chips.h"
#include "desktop/shared/controls/chip.h"

namespace relance {
namespace {

const Currency euro = *parseCurrency("EUR");

SimulatedWorkday workday(const char* date, int calls, int emails) {
  SimulatedWorkday day{*parseIsoDate(date), {}, {}, {}, {}};
  if (calls > 0) day.counts["call"] = calls;
  if (emails > 0) day.counts["email"] = emails;
  for (int i = 0; i < calls; ++i) {
    day.lines.push_back({"C" + std::to_string(i), "N", euro, TaskKind::step, "call", Channel::call, 100, ""});
  }
  day.paidMinor[euro] = 100;
  return day;
}

TEST(SimulationCounts, CompareDayByDayWithWhatIsInForce) {
  const SimulatedRuns runs{{workday("2026-11-23", 3, 0), workday("2026-11-24", 1, 0)},
                           std::vector{workday("2026-11-23", 2, 5), workday("2026-11-24", 0, 0)}};
  EXPECT_EQ(countedKeys(runs), (std::vector<std::string>{"call", "email"}));
  EXPECT_EQ(totalOf(runs.shown, {"call"}), 4);
  EXPECT_EQ(paidIn(runs.shown, euro), 200);
  const auto bars = barsOf(runs, {"call"});
  ASSERT_EQ(bars.size(), 2);
  EXPECT_EQ(bars[0].count, 3);
  EXPECT_EQ(bars[0].otherwise, 2);
  EXPECT_EQ(bars[1].otherwise, 0);
  EXPECT_EQ(linesOf(runs.shown[0], {"call"}).size(), 3U);
  EXPECT_TRUE(linesOf(runs.shown[0], {"email"}).empty());
}

TEST(SimulationCounts, AreOfOneCollectorToo) {
  SimulatedRuns runs{{workday("2026-11-23", 3, 0), workday("2026-11-24", 2, 0)}, std::vector{workday("2026-11-23", 1, 0)}};
  runs.shown[0].lines[0].collector = "nadege";
  runs.shown[1].lines[0].collector = "nadege";
  runs.shown[1].lines[1].collector = "nadege";
  runs.otherwise->front().lines[0].collector = "hugo";
  EXPECT_EQ(collectorsOf(runs, "call"), (std::vector<std::pair<std::string, int>>{{"nadege", 3}, {"hugo", 0}, {"", 2}}));
  EXPECT_TRUE(collectorsOf(runs, "email").empty());
  const Counted hers{"call", "nadege"};
  EXPECT_EQ(totalOf(runs.shown, hers), 3);
  const auto bars = barsOf(runs, hers);
  EXPECT_EQ(bars[0].count, 1);
  EXPECT_EQ(bars[0].otherwise, 0);
  EXPECT_EQ(bars[1].count, 2);
  EXPECT_EQ(linesOf(runs.shown[1], hers).size(), 2U);
  EXPECT_EQ(totalOf(runs.shown, {"call", ""}), 2);
}

TEST(WorkChips, TellWhoseWorkIsLookedAt) {
  SimulatedRuns runs{{workday("2026-11-23", 3, 2)}, std::nullopt};
  runs.shown[0].lines[0].collector = "nadege";
  WorkChips chips;
  chips.setRuns(runs, {{"nadege", QStringLiteral("Nadège Vasseur")}});
  QStringList words;
  for (const Chip* chip : chips.chips()) words << chip->accessibleName();
  EXPECT_EQ(words.join(u'|').toStdString(), "Call, 3|E-mail, 2|Everybody, 3|Nadège Vasseur, 1|Nobody in particular, 2");
  chips.chips()[3]->click();
  EXPECT_EQ(chips.counted().collector, "nadege");
  EXPECT_EQ(chips.words(), QStringLiteral("Call, Nadège Vasseur"));
  chips.chips()[1]->click();
  EXPECT_EQ(chips.counted().key, "email");
  EXPECT_FALSE(chips.counted().collector);
}

TEST(DayBars, ChooseADayByArrowsAndSayItsNumbers) {
  DayBars bars;
  const SimulatedRuns runs{{workday("2026-11-23", 3, 0), workday("2026-11-24", 1, 0)},
                           std::vector{workday("2026-11-23", 2, 5), workday("2026-11-24", 0, 0)}};
  bars.setBars(QStringLiteral("Calls"), barsOf(runs, {"call"}), Language::en);
  EXPECT_EQ(bars.chosen(), 0);
  bars.choose(1);
  EXPECT_EQ(bars.accessibleDescription(), QStringLiteral("Tue\u00A024\u00A0Nov\u00A02026: 1, in force 0"));
  bars.choose(2);
  EXPECT_EQ(bars.chosen(), 1);
}

}  // namespace
}  // namespace relance
