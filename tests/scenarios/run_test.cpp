// SPDX-License-Identifier: GPL-3.0-or-later
// Section 6: tasks that wait, freshness, ranking.
#include <gtest/gtest.h>

#include "domain/chasing/verdict/ranking.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// A courteous e-mail of Wednesday 2 September 2026 waits as a task.
Story waiting() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").runs();
  return story;
}

std::string withdrawn(const RunResult& result) {
  std::string reasons;
  for (const WithdrawnTask& gone : result.withdrawn) reasons += (reasons.empty() ? "" : " ") + std::string(code(gone.reason));
  return reasons;
}

TEST(WaitingTasks, ARunOfTheSameDayAddsNothing) {
  Story story = waiting();
  EXPECT_EQ(story.runs().proposals.size(), 0U);
  EXPECT_EQ(story.runs().withdrawn.size(), 0U);
  EXPECT_EQ(story.says("C1"), "TaskWaiting courteous");
  EXPECT_EQ(story.facts.tasks.size(), 1U);
}

TEST(WaitingTasks, StayWithFreshItemsAndAmountsWhileTheirStepIsProposed) {
  Story story = waiting();
  story.invoice("C1", "F-2", "2026-09-02", 5000);
  story.day("2026-09-03").pays("F-1", 4000);
  const RunResult& result = story.runs();
  ASSERT_EQ(result.kept.size(), 1U);
  EXPECT_EQ(result.kept[0].proposal.amountMinor, 21000);
  EXPECT_EQ(result.kept[0].proposal.items.size(), 2U);
  EXPECT_EQ(story.says("C1"), "TaskWaiting courteous");
}

TEST(WaitingTasks, DoNotExpireByAge) {
  Story story = waiting();
  EXPECT_EQ(story.day("2026-09-25").says("C1"), "TaskWaiting courteous");
}

TEST(WaitingTasks, AreWithdrawnWithTheReason) {
  Story paid = waiting();
  paid.day("2026-09-03").pays("F-1", 20000);
  EXPECT_EQ(withdrawn(paid.runs()), "NothingOverdue") << "nothing is left of the customer";
  Story held = waiting();
  held.day("2026-09-03").holds("C1", "", "2026-10-01");
  EXPECT_EQ(withdrawn(held.runs()), "OnHold");
  Story credited = waiting();
  credited.day("2026-09-03").credit("C1", "A-1", ItemKind::payment, 20000);
  EXPECT_EQ(withdrawn(credited.runs()), "CoveredByCredits");
  Story replied = waiting();
  replied.day("2026-09-03").notes("C1", ContactEventKind::incoming);
  EXPECT_EQ(withdrawn(replied.runs()), "ReplyToRead");
}

TEST(WaitingTasks, AreReplacedByAnotherStep) {
  Story story = waiting();
  story.day("2026-09-16").jumps("F-1", "firm");
  EXPECT_EQ(withdrawn(story.runs()), "StepDue");
  EXPECT_EQ(story.says("C1"), "StepDue firm");
  EXPECT_EQ(withdrawn(story.day("2026-09-17").runs()), "");
}

TEST(WaitingTasks, AreLeftAloneWhenOnlyTheDayIsWrong) {
  Story sunday = waiting();
  EXPECT_EQ(withdrawn(sunday.day("2026-09-06").runs()), "");
  EXPECT_EQ(sunday.says("C1"), "NotWorkingDay");
  Story closed = waiting();
  closed.customer("C1").closedDays = {{dayOf("2026-09-03"), dayOf("2026-09-07")}};
  EXPECT_EQ(withdrawn(closed.day("2026-09-03").runs()), "");
  Story tried = waiting();
  tried.contacts("C1", Channel::call, "", {}, ContactResult::noAnswer);
  EXPECT_EQ(withdrawn(tried.runs()), "");
  EXPECT_EQ(tried.says("C1"), "NoAnswer");
  Story contacted = waiting();
  contacted.notes("C1", ContactEventKind::answer);
  EXPECT_EQ(withdrawn(contacted.runs()), "");
  EXPECT_EQ(contacted.says("C1"), "ContactedToday");
}

TEST(WaitingTasks, AManualContactEndsTheOneThatWaited) {
  Story story = waiting();
  story.day("2026-09-03").contacts("C1", Channel::email);
  EXPECT_EQ(withdrawn(story.runs()), "");
  EXPECT_EQ(withdrawn(story.day("2026-09-04").runs()), "NotYetDue");
}

TEST(WaitingTasks, AnExecutedOneIsNeverProposedAgain) {
  Story story = waiting();
  story.carriesOut("C1");
  EXPECT_EQ(story.facts.tasks.at(0).state, TaskState::done);
  EXPECT_EQ(story.day("2026-09-03").runs().proposals.size(), 0U);
}

TEST(WaitingTasks, ADecisionTaskStaysBesideAContact) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").runs();
  EXPECT_EQ(story.day("2026-09-29").says("C1"), "TaskWaiting day-28");
  story.invoice("C1", "F-2", "2026-09-27", 5000);
  EXPECT_EQ(story.day("2026-09-29").says("C1"), "StepDue courteous");
  EXPECT_EQ(withdrawn(story.runs()), "");
  story.decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(withdrawn(story.runs()), "StepDue StepDue") << "the decision is taken, the courteous step has to wait";
}

TEST(WaitingTasks, ANewDecisionIsSaidWhereAnotherOneWaits) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-08-30", 5000);
  story.day("2026-09-10").jumps("F-2", "decision");
  story.contacts("C1", Channel::email, "courteous", {"F-1"});
  story.day("2026-09-27").jumps("F-2", "decision");
  story.day("2026-09-28").runs();
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28");
  std::erase_if(story.facts.tasks, [](const Task& task) { return task.ref == "day-28"; });
  story.facts.tasks.front().id = {1};
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "DecisionDue day-28");
  EXPECT_EQ(story.proposes().kept.size(), 1U);
}

TEST(WaitingTasks, AContactThatWaitsIsWithdrawnWhenItsItemBeginsToWaitForADecision) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-25").runs();
  EXPECT_EQ(withdrawn(story.day("2026-09-28").runs()), "DecisionDue");
  EXPECT_EQ(withdrawn(story.day("2026-09-29").runs()), "");
  EXPECT_EQ(story.says("C1"), "TaskWaiting day-28");
}

TEST(WaitingTasks, TasksMadeByHandAreNeverTouched) {
  Story story = waiting();
  Task visit = story.facts.tasks.at(0);
  visit.id = {2};
  visit.kind = TaskKind::manual;
  story.facts.tasks.push_back(visit);
  story.day("2026-09-03").pays("F-1", 20000);
  EXPECT_EQ(story.runs().withdrawn.size(), 1U);
  EXPECT_EQ(story.facts.tasks.at(1).state, TaskState::waiting);
}

TEST(WaitingTasks, AThankYouThatWaitsKeepsItsVerdict) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-10").pays("F-1", 20000);
  story.day("2026-09-11").runs();
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "TaskWaiting thanks");
  EXPECT_EQ(withdrawn(story.day("2026-09-21").runs()), "NothingOverdue");
}

TEST(WaitingTasks, ANewCallbackTakesThePlaceOfAContactThatWaitsForAnotherCurrency) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-08-20", 30000, "CHF");
  story.day("2026-08-25").contacts("C1", Channel::email, "courteous", {"F-2"}, ContactResult::done, "CHF");
  story.policy.settings.cap = 9;
  story.day("2026-09-02").runs();
  EXPECT_EQ(story.facts.tasks.at(0).currency.code(), "EUR") << "never contacted goes first";
  story.day("2026-09-03").contacts("C1", Channel::letter, "", {"F-1"}).kind = ContactEventKind::callback;
  story.snoozes("C1", "2026-09-04", true);
  story.day("2026-09-04").runs();
  int contactsWaiting = 0;
  for (const Task& task : story.facts.tasks) contactsWaiting += task.state == TaskState::waiting && isContact(task.kind) ? 1 : 0;
  EXPECT_EQ(contactsWaiting, 1) << "at most one live contact task a customer";
}

TEST(Freshness, AutomaticSendsNeedPaymentsUpToThePreviousWorkingDay) {
  Story story;
  story.invoice("C1", "F-1", "2026-09-03", 20000);
  story.day("2026-09-07");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 20000") << "no import was ever recorded";
  EXPECT_TRUE(story.proposes().isFresh);
  story.imports("2026-09-03");
  EXPECT_EQ(story.plan("C1"), "courteous email confirm F-1 20000");
  EXPECT_FALSE(story.proposes().isFresh);
  EXPECT_EQ(story.proposes().lastImport, dayOf("2026-09-03"));
  story.imports("2026-09-04");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 20000") << "Friday before this Monday";
}

TEST(Ranking, AmountPointsAreFourTimesTheBitLengthAndTheTwoBitsAfterTheLeadingOne) {
  struct Case {
    std::int64_t units;
    int points;
  };
  for (const auto& [units, points] : {Case{0, 0}, Case{1, 4}, Case{2, 8}, Case{3, 10}, Case{4, 12}, Case{5, 13}, Case{7, 15},
                                      Case{8, 16}, Case{200, 34}, Case{255, 35}, Case{256, 36}, Case{1'000'000, 83}}) {
    EXPECT_EQ(amountPoints(units), points) << units;
  }
  EXPECT_EQ(amountPoints(-5), 0);
}

TEST(Ranking, IsASumOfNamedPoints) {
  Story story;
  story.invoice("C1", "F-1", "2026-11-15", 20000);
  story.day("2026-11-17").carriesOut("C1");
  story.day("2026-11-23");
  EXPECT_EQ(story.says("C1"), "StepDue call");
  EXPECT_EQ(story.contact("C1")->points, (Points{34, 2, 0, 0, 8, 6, 2, 0}));
  EXPECT_EQ(story.contact("C1")->points.total(), 52);
}

TEST(Ranking, WeighsThePointsAsTheSettingsSay) {
  Story story;
  story.invoice("C1", "F-1", "2026-11-15", 20000);
  story.day("2026-11-17").carriesOut("C1");
  story.policy.settings.ranking = {.amount = 200, .age = 0, .step = 50, .payer = 75, .silence = 125};
  story.day("2026-11-23");
  EXPECT_EQ(story.contact("C1")->points, (Points{68, 0, 0, 0, 4, 5, 3, 0})) << "half up: 4.5 and 2.5";
}

TEST(Ranking, PointsOfTheOthers) {
  Story reject;
  reject.invoice("C1", "F-1", "2026-08-31", 20000);
  reject.day("2026-08-31").pays("F-1", 20000);
  reject.day("2026-09-04").reverses("P-1", "F-1", "AM04");
  reject.customer("C1").payerClass = PayerClass::d;
  EXPECT_EQ(reject.contact("C1")->points, (Points{34, 1, 71, 0, 8, 10, 10, 0}));
  Story callback;
  callback.invoice("C1", "F-1", "2026-08-31", 20000);
  callback.day("2026-09-01").snoozes("C1", "2026-09-04", true);
  callback.customer("C1").payerClass = PayerClass::a;
  EXPECT_EQ(callback.day("2026-09-04").contact("C1")->points, (Points{34, 1, 0, 1000, 8, 0, 10, 0}));
  Story preventive;
  preventive.invoice("C1", "F-1", "2026-09-07", 200000);
  preventive.customer("C1").payerClass = PayerClass::b;
  EXPECT_EQ(preventive.day("2026-09-02").contact("C1")->points, (Points{47, 0, 0, 0, 3, 3, 10, 5}));
  Story decision;
  decision.invoice("C1", "F-1", "2026-05-01", 20000);
  decision.day("2026-05-04").carriesOut("C1");
  EXPECT_EQ(decision.day("2026-09-02").proposes().proposals.at(0).points, (Points{34, 30, 0, 0, 15, 6, 10, 0}));
}

TEST(Ranking, ARejectedPaymentGoesAboveEverythingOfEqualAmountAndTiesGoByAmountThenCode) {
  Story story;
  story.invoice("C2", "F-2", "2026-08-31", 20000);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C3", "F-3", "2026-08-31", 20001);
  story.invoice("C4", "F-4", "2026-08-31", 20000);
  story.day("2026-08-31").pays("F-4", 20000);
  story.day("2026-09-02").reverses("P-1", "F-4", "AM04");
  std::string order;
  for (const Proposal& proposal : story.proposes().proposals) order += std::to_string(proposal.account);
  EXPECT_EQ(order, "3201") << "C4, C3 (larger), C1, C2";
}

}  // namespace
}  // namespace relance::stories
