// SPDX-License-Identifier: GPL-3.0-or-later
// The days to come, as they would be lived.
#include "domain/chasing/simulation/simulation.h"

#include <gtest/gtest.h>

#include <map>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

std::string told(const Portfolio& portfolio, std::uint32_t account, const std::string& ref, Channel channel) {
  return portfolio.customers[portfolio.accounts[account].customer].code + " " + ref + " " + std::string(channelName(channel));
}

/// "2026-09-02 C1 courteous email", one for each task.
std::vector<std::string> simulated(Story& story, const SimulationRequest& request) {
  story.proposes();
  std::vector<std::string> lines;
  for (const SimulatedDay& day : simulate(story.portfolio(), story.policy, calendars(), request)) {
    for (const SimulatedTask& task : day.tasks) {
      lines.push_back(isoText(day.day) + " " + told(story.portfolio(), task.account, task.ref, task.channel));
    }
  }
  return lines;
}

/// The same days lived by people who do at once what they are asked.
std::vector<std::string> lived(Story& story, Date from, int days) {
  const WorkingCalendar& house = calendars().of("FR", "");
  std::vector<std::string> lines;
  std::map<std::string, bool> isDecided;
  Date day = from;
  for (int i = 0; i < days; ++i, day = plusDays(day, 1)) {
    day = house.nextWorkingDay(day);
    story.day(isoText(day));
    const RunResult result = story.proposes();
    const Portfolio portfolio = story.portfolio();
    for (const Proposal& proposal : result.proposals) {
      const std::string line = told(portfolio, proposal.account, proposal.ref, proposal.channel);
      if (proposal.kind == TaskKind::decision && isDecided[line]) continue;
      isDecided[line] = true;
      lines.push_back(isoText(day) + " " + line);
    }
    for (const Proposal& proposal : result.proposals) {
      if (isContact(proposal.kind)) story.carriesOut(portfolio.customers[portfolio.accounts[proposal.account].customer].code);
    }
  }
  return lines;
}

TEST(Simulation, WalksTheLadderWhenNobodyPays) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-01");
  EXPECT_EQ(simulated(story, {.from = dayOf("2026-09-01"), .days = 25}),
            (std::vector<std::string>{"2026-09-02 C1 courteous email", "2026-09-08 C1 call call", "2026-09-16 C1 firm email",
                                      "2026-09-21 C1 consequences call", "2026-09-28 C1 day-28 decision"}));
}

TEST(Simulation, IsWhatTheDaysBringWhenEverythingIsDoneAtOnce) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-11", 90000);
  story.invoice("C2", "G-1", "2026-09-03", 250000);
  story.invoice("C3", "H-1", "2026-09-10", 160000);
  story.day("2026-09-01");
  const auto foreseen = simulated(story, {.from = dayOf("2026-09-01"), .days = 30});
  EXPECT_GT(foreseen.size(), 12U);
  EXPECT_EQ(foreseen, lived(story, dayOf("2026-09-01"), 30));
}

TEST(Simulation, AnswersAnAnnouncedPaymentAndGoesOn) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-01").announces("C1", 20000);
  EXPECT_EQ(simulated(story, {.from = dayOf("2026-09-01"), .days = 8}),
            (std::vector<std::string>{"2026-09-07 C1 verify:1 decision", "2026-09-08 C1 courteous email"}));
}

TEST(Simulation, LetsPayersPayAsTheyUsuallyDo) {
  Story story;
  story.invoice("C1", "F-0", "2026-05-31", 100000);
  story.day("2026-06-10").pays("F-0", 100000);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-01").proposes();
  const SimulationRequest usual{.from = dayOf("2026-09-01"), .days = 15, .payers = PayerModel::usual, .seed = 7};
  const auto days = simulate(story.portfolio(), story.policy, calendars(), usual);
  std::int64_t paid = 0;
  std::optional<Date> on;
  for (const SimulatedDay& day : days) {
    for (const SimulatedPayment& payment : day.payments) {
      paid += payment.amountMinor;
      on = day.day;
    }
  }
  EXPECT_EQ(paid, 20000);
  ASSERT_TRUE(on);
  EXPECT_GE(*on, dayOf("2026-09-04"));
  EXPECT_LE(*on, dayOf("2026-09-17")) << "ten days late, six more or less";
  EXPECT_EQ(days.back().tasks.size(), 0U);
  const auto again = simulate(story.portfolio(), story.policy, calendars(), usual);
  for (std::size_t i = 0; i < days.size(); ++i) EXPECT_EQ(again[i].payments.size(), days[i].payments.size());
}

}  // namespace
}  // namespace relance::stories
