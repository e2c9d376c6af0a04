// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, lines 11 to 14: quiet days, written gap, weekly cap, addresses.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// Reminded on Wednesday 2 September 2026; the call is due on Tuesday 8.
Story remindedOnce(Policy policy = policyOf(standardScenario())) {
  Story story(std::move(policy));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  return story;
}

TEST(QuietDays, PassBetweenTwoContactsWhoeverMadeThem) {
  Story story = remindedOnce();
  story.day("2026-09-04").contacts("C1", Channel::visit);
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "QuietDays call 2026-09-09");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "StepDue call");
}

TEST(QuietDays, AreASetting) {
  Story story = remindedOnce();
  story.policy.settings.quietDays = 8;
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "QuietDays call 2026-09-10");
}

TEST(QuietDays, AreNotStartedByPreventiveAndThankYouContacts) {
  Story story;
  story.invoice("C1", "F-1", "2026-09-07", 200000);
  story.day("2026-09-07");
  for (const ContactEventKind kind : {ContactEventKind::preDue, ContactEventKind::thankYou}) story.notes("C1", kind);
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "WeeklyCap courteous 2026-09-14") << "but they count for the cap";
}

TEST(WrittenGap, LiesBetweenTwoWrittenReminders) {
  Policy policy =
      policyOf(scenarioOf("standard", {email("courteous", 3, Tone::courteous),
                                       reminder("letter", Channel::letter, 10, Tone::plain), decision("decision", 28)}));
  policy.scenarios.at("standard").steps.at(1).writtenGap = 14;
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-03").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "WrittenGap letter 2026-09-17");
  story.day("2026-09-14").contacts("C1", Channel::sms);
  EXPECT_EQ(story.day("2026-09-17").says("C1"), "QuietDays letter 2026-09-19") << "a text message is not written";
  EXPECT_EQ(story.day("2026-09-21").says("C1"), "StepDue letter");
}

TEST(WrittenGap, IsAskedOfTheChannelThatIsReallyUsed) {
  Policy policy = policyOf(
      scenarioOf("standard", {email("courteous", 3, Tone::courteous), call("call", 10, Tone::plain), decision("decision", 28)}));
  policy.scenarios.at("standard").steps.at(1).writtenGap = 14;
  policy.scenarios.at("standard").steps.at(1).fallback = {Channel::letter};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-03").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "StepDue call");
  ChannelSet reach;
  reach.add(Channel::letter);
  story.customer("C1").reach = reach;
  EXPECT_EQ(story.says("C1"), "WrittenGap call 2026-09-17");
}

TEST(WeeklyCap, IsTwoContactsOfAnyKindInSevenDaysAllCurrencies) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-08-31", 20000, "CHF");
  story.day("2026-09-04").contacts("C1", Channel::call, "", {}, ContactResult::done, "CHF");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "WeeklyCap call 2026-09-09");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "StepDue call");
}

TEST(WeeklyCap, IsASettingAndZeroMeansNever) {
  Story story = remindedOnce();
  story.policy.settings.cap = 1;
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "WeeklyCap call 2026-09-09");
  story.policy.settings.cap = 0;
  EXPECT_EQ(story.day("2026-09-21").says("C1"), "WeeklyCap call 2026-09-28");
}

TEST(WeeklyCap, RecapsAnswersIncomingCallsAndCallbacksDoNotCount) {
  Story story = remindedOnce();
  story.day("2026-09-03").notes("C1", ContactEventKind::recap);
  story.notes("C1", ContactEventKind::answer);
  story.notes("C1", ContactEventKind::incoming).readOn = dayOf("2026-09-03");
  story.contacts("C1", Channel::call, "", {}, ContactResult::noAnswer, "EUR", ContactEventKind::callback);
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue call");
}

TEST(Addresses, TheFirstFallbackThatReachesTheCustomerIsTaken) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(1).fallback = {Channel::sms, Channel::letter};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  ChannelSet reach;
  reach.add(Channel::letter);
  reach.add(Channel::call);
  story.customer("C1").reach = reach;
  EXPECT_EQ(story.day("2026-09-02").plan("C1"), "courteous letter automatic F-1 20000");
}

TEST(Addresses, WithoutAnyATaskAsksToCompleteThem) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.customer("C1").reach = {};
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "AddressMissing courteous");
  ASSERT_EQ(story.proposes().proposals.size(), 1U);
  EXPECT_EQ(story.proposes().proposals[0].kind, TaskKind::completeAddress);
  EXPECT_EQ(story.contact("C1"), nullptr);
}

TEST(Addresses, AreAskedForOnlyWhenTheStepIsOtherwiseDue) {
  Story story = remindedOnce();
  story.customer("C1").reach = {};
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "NotYetDue call 2026-09-08");
  EXPECT_EQ(story.plan("C1"), "");
}

}  // namespace
}  // namespace relance::stories
