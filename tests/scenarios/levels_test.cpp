// SPDX-License-Identifier: GPL-3.0-or-later
// Section 3: who carries, what a contact reaches for each item, contacts by hand, jumps.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice of 200.00 due on Monday 31 August 2026, reminded courteously on 2 September.
Story remindedOnce() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  return story;
}

std::string reached(const ContactEvent& contact) {
  std::string steps;
  for (const CoveredItem& item : contact.items) steps += (steps.empty() ? "" : " ") + (item.stepKey.empty() ? "-" : item.stepKey);
  return steps;
}

TEST(CarryingItem, IsTheOldestThenTheLargerThenTheLowerNumber) {
  Story story;
  story.invoice("C1", "F-3", "2026-09-01", 90000);
  story.invoice("C1", "F-2", "2026-08-31", 20000);
  story.invoice("C1", "F-1", "2026-08-31", 10000);
  story.day("2026-09-03");
  EXPECT_EQ(story.proposes().verdicts.at(0).carrying, ItemIndex{1}) << "F-2: same day as F-1 and larger";
  story.facts.items.at(2).row.amount.minor = 20000;
  story.day("2026-09-03");
  EXPECT_EQ(story.proposes().verdicts.at(0).carrying, ItemIndex{0}) << "F-1: lower number";
}

TEST(CarryingItem, WhenItIsPaidTheNextOldestCarriesAtItsOwnLevel) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-09-04", 30000);
  story.day("2026-09-08").carriesOut("C1");
  story.day("2026-09-09").pays("F-1", 20000);
  EXPECT_EQ(story.says("C1"), "NotYetDue call 2026-09-14") << "reminded on 8 September at 4 days late: courteous";
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "StepDue call");
}

TEST(CarryingItem, WhenItIsHeldTheNextOldestCarriesAtItsOwnLevel) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-09-07", 30000);
  story.day("2026-09-08").holds("C1", "F-1", "2026-10-01");
  EXPECT_EQ(story.says("C1"), "NotYetDue courteous 2026-09-09");
  EXPECT_EQ(story.day("2026-09-09").plan("C1"), "courteous email automatic F-2 30000");
}

TEST(Contacts, OneContactCoversEverythingAndAYoungItemDoesNotInheritTheFirmnessOfAnOldOne) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-09-05", 30000);
  story.invoice("C1", "F-3", "2026-09-07", 30000);
  story.day("2026-09-08");
  EXPECT_EQ(story.plan("C1"), "call call byHand F-1+F-2+F-3 80000");
  EXPECT_EQ(reached(story.carriesOut("C1")), "call courteous -") << "3 days late is past +2, 1 day late is not";
}

TEST(Contacts, LatenessIsReckonedInTheStepsOwnUnit) {
  Policy policy = policyOf(standardScenario());
  auto& steps = policy.scenarios.at("standard").steps;
  steps.at(1).unit = DayUnit::working;  // courteous: 2 working days
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-25", 20000);
  story.invoice("C1", "F-2", "2026-09-04", 30000);
  story.day("2026-09-01").carriesOut("C1");
  story.day("2026-09-07");
  EXPECT_EQ(story.plan("C1"), "call call byHand F-1+F-2 50000");
  EXPECT_EQ(reached(story.carriesOut("C1")), "call -") << "Friday + 2 working days is Tuesday";
}

TEST(Contacts, FailedAndDoubtfulOnesReachNothing) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1", ContactResult::failed);
  EXPECT_EQ(story.says("C1"), "StepDue courteous") << "a failed mail must not raise the level";
  story.carriesOut("C1", ContactResult::doubtful);
  EXPECT_EQ(story.says("C1"), "DispatchDoubtful");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "DispatchDoubtful");
  story.facts.contacts.back().result = ContactResult::failed;
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "StepDue courteous");
}

TEST(Contacts, ACancelledOneStopsCountingAndGivesThePreviousLevelBack) {
  Story story = remindedOnce();
  story.day("2026-09-08").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-09").verdict("C1")->level, "call");
  story.facts.contacts.back().cancelledOn = dayOf("2026-09-09");
  story.day("2026-09-09");
  EXPECT_EQ(story.verdict("C1")->level, "courteous");
  EXPECT_EQ(story.says("C1"), "StepDue call");
}

TEST(Tries, GiveNoAnswerThatDayAndTheStepComesBackTheNextWorkingDay) {
  Story story = remindedOnce();
  story.day("2026-09-11").carriesOut("C1", ContactResult::noAnswer);
  EXPECT_EQ(story.says("C1"), "NoAnswer");
  EXPECT_EQ(story.day("2026-09-12").says("C1"), "NotWorkingDay");
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "StepDue call") << "a try counts for neither quiet days nor cap";
}

TEST(Tries, TheThirdOnDifferentDaysCountsAsTheStep) {
  Story story = remindedOnce();
  story.day("2026-09-08").carriesOut("C1", ContactResult::noAnswer);
  story.contacts("C1", Channel::call, "call", {}, ContactResult::noAnswer);
  story.day("2026-09-09").carriesOut("C1", ContactResult::voicemail);
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "StepDue call") << "two tries of one day are one";
  EXPECT_EQ(reached(story.carriesOut("C1", ContactResult::noAnswer)), "call");
  EXPECT_EQ(story.says("C1"), "ContactedToday");
  EXPECT_EQ(story.day("2026-09-11").verdict("C1")->level, "call");
}

TEST(Tries, CountSinceTheLastExecutedContact) {
  Story story = remindedOnce();
  story.day("2026-09-08").carriesOut("C1", ContactResult::noAnswer);
  story.day("2026-09-09").carriesOut("C1", ContactResult::noAnswer);
  story.day("2026-09-10").carriesOut("C1");
  story.day("2026-09-21").contacts("C1", Channel::call, "consequences", {}, ContactResult::noAnswer);
  EXPECT_EQ(reached(story.facts.contacts.back()), "-");
}

TEST(Tries, AVoicemailMayCountAtOnce) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(2).voicemailCounts = true;
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(reached(story.day("2026-09-08").carriesOut("C1", ContactResult::voicemail)), "call");
}

TEST(Tries, AStepMaySayHowManyItAsksFor) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(2).tries = 2;
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(reached(story.day("2026-09-08").carriesOut("C1", ContactResult::noAnswer)), "-");
  EXPECT_EQ(reached(story.day("2026-09-09").carriesOut("C1", ContactResult::noAnswer)), "call");
}

TEST(ByHand, AContactCountsAsTheStepItNamesEvenALaterOne) {
  Story story = remindedOnce();
  story.day("2026-09-03").contacts("C1", Channel::call, "firm");
  EXPECT_EQ(story.day("2026-09-04").verdict("C1")->level, "firm");
  EXPECT_EQ(story.says("C1"), "NotYetDue consequences 2026-09-21");
}

TEST(ByHand, NamingNoneItCountsAsTheNextStepOfItsChannelDueWithinTheQuietDays) {
  Story story = remindedOnce();
  story.day("2026-09-03").contacts("C1", Channel::call);
  EXPECT_EQ(story.day("2026-09-04").verdict("C1")->level, "call") << "due on 8 September: 5 days later";
}

TEST(ByHand, TooEarlyOrByAnotherChannelItCountsForQuietDaysAndCapOnly) {
  Story early;
  early.invoice("C1", "F-1", "2026-08-28", 20000);
  early.day("2026-08-31").carriesOut("C1");
  early.contacts("C1", Channel::call);
  EXPECT_EQ(early.day("2026-09-01").verdict("C1")->level, "courteous") << "due on 5 September, shifted to Monday 7: too early";
  Story other = remindedOnce();
  other.day("2026-09-04").contacts("C1", Channel::letter);
  EXPECT_EQ(other.day("2026-09-07").verdict("C1")->level, "courteous");
  EXPECT_EQ(other.day("2026-09-08").says("C1"), "QuietDays call 2026-09-09");
}

TEST(ByHand, AChannelThatTheStepAcceptsCounts) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(2).accepts = {Channel::visit};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(reached(story.day("2026-09-04").contacts("C1", Channel::visit)), "call");
}

TEST(ByHand, AContactAboutOneItemReachesTheStepForThatItem) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-09-01", 30000);
  story.day("2026-09-03").contacts("C1", Channel::email, "courteous", {"F-2"});
  EXPECT_EQ(reached(story.facts.contacts.back()), "courteous");
  EXPECT_EQ(story.day("2026-09-04").verdict("C1")->level, "courteous") << "of F-1, from its own reminder";
}

TEST(ByHand, ACampaignRaisesNoLevelAndCountsForQuietDaysAndCap) {
  Story story = remindedOnce();
  story.day("2026-09-04").contacts("C1", Channel::email, "", {"F-1"}, ContactResult::done, "EUR", ContactEventKind::campaign);
  EXPECT_EQ(story.day("2026-09-07").verdict("C1")->level, "courteous");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "QuietDays call 2026-09-09");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "StepDue call") << "2 September has left the week";
}

TEST(Jumps, MakeTheNamedStepTheNextUpOrDown) {
  Story story = remindedOnce();
  story.day("2026-09-17").jumps("F-1", "consequences");
  EXPECT_EQ(story.says("C1"), "NotYetDue consequences 2026-09-21");
  EXPECT_EQ(story.verdict("C1")->level, "firm");
  story.jumps("F-1", "courteous");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
  EXPECT_EQ(story.contact("C1")->generation, 3) << "two jumps, and it was done before";
  story.jumps("F-1", "");
  EXPECT_EQ(story.verdict("C1")->level, "");
}

TEST(Jumps, AContactAfterThemGoesOnFromThere) {
  Story story = remindedOnce();
  story.day("2026-09-08").carriesOut("C1");
  story.day("2026-09-16").jumps("F-1", "courteous");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-17").verdict("C1")->level, "courteous");
}

TEST(Jumps, OnTheDayOfAnotherContactHaveTheLastWord) {
  Story story = remindedOnce();
  story.day("2026-09-08").carriesOut("C1");
  story.jumps("F-1", "courteous");
  EXPECT_EQ(story.day("2026-09-09").verdict("C1")->level, "");
}

TEST(Jumps, UnderAnotherScenarioTheFirstStepAsFirmAsTheNamedOneIsNext) {
  Story story = remindedOnce();
  story.policy.scenarios.emplace("other",
                                 scenarioOf("other", {email("hello", 2, Tone::courteous), email("serious", 4, Tone::firm),
                                                      email("stern", 6, Tone::firm), decision("stop", 28)}));
  story.day("2026-09-16").jumps("F-1", "firm");
  story.assigns("C1", "other");
  EXPECT_EQ(story.says("C1"), "StepDue serious");
}

TEST(Jumps, ToADecisionUnderAnotherScenarioOrderNoFormalDemand) {
  Story story = remindedOnce();
  story.policy.scenarios.emplace("other", scenarioOf("other", {email("hello", 2, Tone::courteous), decision("stop", 20)}));
  story.day("2026-09-16").jumps("F-1", "decision");
  story.assigns("C1", "other");
  EXPECT_EQ(story.says("C1"), "NotYetDue stop 2026-09-21");
}

TEST(FormalDemand, ListsTheItemsOfItsDecisionOnly) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-24", 20000);
  story.invoice("C1", "F-2", "2026-08-26", 30000);
  story.invoice("C1", "F-3", "2026-09-14", 30000);
  for (const char* stepDay : {"2026-08-31", "2026-09-07", "2026-09-17"}) story.day(stepDay).carriesOut("C1");
  story.day("2026-09-23");
  EXPECT_EQ(story.plan("C1"), "day-28 decision byHand F-1+F-2 50000; call call byHand F-1+F-2+F-3 80000");
  story.decides(DecisionChoice::formalDemand, {"F-1", "F-2"});
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1+F-2 50000") << "F-3 was reminded too, but not decided on";
  EXPECT_EQ(reached(story.carriesOut("C1")), "formal-demand formal-demand");
  EXPECT_EQ(story.day("2026-09-24").says("C1"), "NotYetDue hand-over 2026-10-06");
}

TEST(FormalDemand, WithoutADecisionListsAllThatWereRemindedBefore) {
  Story story(policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), formalDemand()})));
  story.policy.scenarios.at("standard").steps.at(1).anchor = Anchor::due;
  story.policy.scenarios.at("standard").steps.at(1).days = 18;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-01", 20000);
  story.day("2026-09-03").carriesOut("C1");
  story.invoice("C1", "F-3", "2026-09-14", 20000);
  story.day("2026-09-18");
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1+F-2 40000") << "nobody has asked for F-3 yet";
}

TEST(FormalDemand, IsMadeOnceForAnItemWhateverIsOrderedAfterwards) {
  Story story = remindedOnce();
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  story.carriesOut("C1");
  story.day("2026-10-01").jumps("F-1", "formal-demand");
  EXPECT_EQ(story.says("C1"), "NotYetDue hand-over 2026-10-09");
  story.decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "NotYetDue hand-over 2026-10-09");
}

TEST(FormalDemand, DecidedAfterAJumpPastItComesAllTheSame) {
  Story story = remindedOnce();
  story.day("2026-09-16").jumps("F-1", "hand-over");
  EXPECT_EQ(story.says("C1"), "DecisionDue hand-over");
  story.day("2026-09-17").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1 20000");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-18").says("C1"), "NotYetDue hand-over 2026-09-30");
}

TEST(FormalDemand, ItsFirstPresentationCountsThoughAPersonSendsAnother) {
  Story story = remindedOnce();
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  story.carriesOut("C1");
  story.day("2026-10-01").contacts("C1", Channel::registered, "formal-demand");
  EXPECT_EQ(story.day("2026-10-02").says("C1"), "NotYetDue hand-over 2026-10-09");
}

TEST(FormalDemand, OnceMadeIsGoneByWhenTheStepsBeforeItArePassedOver) {
  Step demand = formalDemand();
  demand.anchor = Anchor::due;
  demand.days = 12;
  Step after = decision("after", 5);
  after.anchor = Anchor::presentation;
  Story story(
      policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), call("call", 8, Tone::plain), demand, after})));
  story.policy.scenarios.at("standard").steps.at(1).when = Predicate{true, {number(Field::overdue, Op::less, 10000)}};
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-14").carriesOut("C1");
  story.day("2026-09-24").jumps("F-1", "call");
  EXPECT_EQ(story.says("C1"), "DecisionDue after");
}

TEST(FormalDemand, AJumpToASofterStepTakesTheOrderBack) {
  Story story = remindedOnce();
  story.day("2026-09-22").decides(DecisionChoice::formalDemand, {"F-1"}, "", true);
  EXPECT_EQ(story.says("C1"), "StepDue formal-demand");
  story.day("2026-09-23").jumps("F-1", "firm");
  EXPECT_EQ(story.says("C1"), "StepDue firm");
}

TEST(Reissued, AnInvoiceKeepsTheLevelAndTheAgeOfTheOneItReplaces) {
  Story story = remindedOnce();
  story.day("2026-09-08").carriesOut("C1");
  story.day("2026-09-10").credit("C1", "A-1", ItemKind::creditNote, 20000);
  story.allocates("A-1", "F-1", 20000);
  Item& again = story.invoice("C1", "F-1b", "2026-09-14", 19000);
  again.issued = again.recorded = dayOf("2026-09-10");
  again.replaces = story.facts.item("F-1").row.id;
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "NothingOverdue") << "its own due date says when it is overdue";
  EXPECT_EQ(story.day("2026-09-15").verdict("C1")->level, "call");
  EXPECT_EQ(story.verdict("C1")->clock, 15) << "since 31 August";
  EXPECT_EQ(story.says("C1"), "NotYetDue firm 2026-09-16") << "16 days from the first due date";
}

/// F-1 of 31 August, reminded on 2 September, re-issued as F-1b on 10 September.
Item& reissue(Story& story) {
  story.day("2026-09-10").credit("C1", "A-1", ItemKind::creditNote, 20000);
  story.allocates("A-1", "F-1", 20000);
  Item& again = story.invoice("C1", "F-1b", "2026-09-09", 20000);
  again.issued = again.recorded = dayOf("2026-09-10");
  again.replaces = story.facts.item("F-1").row.id;
  return again;
}

TEST(Reissued, AnInvoiceLeavesOutTheDaysOnWhichTheOneItReplacesWasDisputed) {
  Story story = remindedOnce();
  Dispute& dispute = story.day("2026-09-03").disputes("F-1");
  story.day("2026-09-10").closes(dispute, DisputeEnd::unfounded);
  reissue(story);
  EXPECT_EQ(story.day("2026-09-14").verdict("C1")->clock, 7) << "1, 2 and 10 to 14 September";
}

TEST(Reissued, AnInvoiceLeavesThemOutAlsoWhenInsolvencyStoppedTheOneItReplaces) {
  Story story = remindedOnce();
  story.day("2026-09-03").disputes("F-1");
  PortfolioCustomer& customer = story.day("2026-09-05").customer("C1");
  customer.insolventOn = customer.judgmentOn = dayOf("2026-09-05");
  reissue(story);
  EXPECT_EQ(story.day("2026-09-14").verdict("C1")->clock, 7) << "1, 2 and 10 to 14 September";
}

TEST(Reissued, AnInvoiceIsNotSilencedByAHoldThatGoesOnForTheOneItReplaces) {
  Story story = remindedOnce();
  story.day("2026-09-05").holds("C1", "F-1", "");
  reissue(story);
  EXPECT_EQ(story.day("2026-09-14").verdict("C1")->clock, 9) << "1 to 4 and 10 to 14 September";
}

}  // namespace
}  // namespace relance::stories
