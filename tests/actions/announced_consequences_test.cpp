// SPDX-License-Identifier: GPL-3.0-or-later
// A consequence announced in writing is our word, from the letter to the demand, the payment or the broken word.
#include <gmock/gmock.h>

#include "actions/chased_ledger.h"
#include "actions/chasing/record_contact.h"
#include "actions/check_ledger.h"
#include "actions/letters/issue_letters.h"
#include "actions/reading/our_credibility.h"
#include "actions/reading/told_commitments.h"
#include "actions/steering/correct_contact.h"
#include "actions/undo_last.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class AnnouncedConsequences : public ChasedLedger {
 protected:
  AnnouncedConsequences() : m_item(addItem(m_customer, "F-1", "2026-09-30", "2026-10-30", 90000)) {}
  ~AnnouncedConsequences() override { EXPECT_THAT(checkLedger(*m_session), IsEmpty()); }

  void issues(Tone tone, const char* step, Channel channel = Channel::letter) {
    Task task;
    task.customer = m_customer;
    task.currency = *parseCurrency("EUR");
    task.ref = task.stepKey = step;
    task.channel = channel;
    task.scenarioKey = "standard";
    task.scenarioVersion = 1;
    task.tone = tone;
    task.carryingItem = m_item;
    task.amountMinor = 90000;
    task.due = task.created = m_today;
    task.items = {m_item};
    const auto made = m_session->perform(
        EventKind::runStored, [&](Change& change) -> Outcome<TaskId> { return *TaskStore(change.database()).insert(task); });
    ASSERT_TRUE(made.isDone());
    ASSERT_EQ(issueLetters(*m_session, {{*TaskStore(database()).find(*made), {}}})->issued, 1);
  }
  /// "consequence 2026-12-08 open F-1"
  std::vector<std::string> words(const char* on) {
    std::vector<std::string> all;
    for (const ToldCommitment& told : commitmentsOf(database(), m_customer, day(on))) {
      std::string line = std::string(commitmentKindName(told.commitment.kind)) + " " + isoText(told.commitment.due) + " " +
                         std::string(commitmentStateName(told.state));
      for (const std::string& number : told.itemNumbers) line += " " + number;
      all.push_back(std::move(line));
    }
    return all;
  }
  std::size_t dutiesOn(const char* on) { return duties(database(), day(on)).size(); }

  CustomerId m_customer = addCustomer("C1");
  ItemId m_item;
};

TEST_F(AnnouncedConsequences, AreOurWordWithADayAndUndoneWithTheLetter) {
  issues(Tone::consequences, "consequences");
  EXPECT_THAT(words("2026-11-23"), ElementsAre("consequence 2026-12-08 open F-1")) << "8 days, then 5 working days";
  EXPECT_THAT(words("2026-12-09"), ElementsAre("consequence 2026-12-08 broken F-1"));
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_THAT(words("2026-11-23"), IsEmpty());
}

TEST_F(AnnouncedConsequences, AreKeptByTheDemandThatGoesInTime) {
  issues(Tone::consequences, "consequences");
  m_today = day("2026-12-02");
  issues(Tone::formal, "formal-demand", Channel::registered);
  EXPECT_THAT(words("2026-12-02"), ElementsAre("consequence 2026-12-08 kept F-1"));
  EXPECT_EQ(dutiesOn("2026-12-09"), 0U);
}

TEST_F(AnnouncedConsequences, AreGivenAndKeptByLettersThatAPersonRecords) {
  const auto records = [&](Channel channel, const char* step) {
    ASSERT_TRUE(recordContact(*m_session, "C1", {.channel = channel, .step = step, .items = {"F-1"}}).isDone());
  };
  records(Channel::call, "consequences");
  EXPECT_THAT(words("2026-11-23"), IsEmpty()) << "what is said, a person writes down";
  m_today = day("2026-11-24");
  records(Channel::letter, "consequences");
  EXPECT_THAT(words("2026-11-24"), ElementsAre("consequence 2026-12-09 open F-1"));
  m_today = day("2026-12-03");
  records(Channel::registered, "formal-demand");
  EXPECT_THAT(words("2026-12-03"), ElementsAre("consequence 2026-12-09 kept F-1"));
}

TEST_F(AnnouncedConsequences, StayBrokenWhenTheDemandGoesLateButAreNoDutyAnyMore) {
  issues(Tone::consequences, "consequences");
  EXPECT_EQ(dutiesOn("2026-12-09"), 1U);
  m_today = day("2026-12-09");
  issues(Tone::formal, "formal-demand", Channel::registered);
  EXPECT_THAT(words("2026-12-09"), ElementsAre("consequence 2026-12-08 broken F-1"));
  EXPECT_EQ(dutiesOn("2026-12-09"), 0U);
}

TEST_F(AnnouncedConsequences, FallAwayWhenEverythingIsPaid) {
  issues(Tone::consequences, "consequences");
  pay(m_customer, m_item, "P-1", "2026-11-30", 40000);
  EXPECT_EQ(dutiesOn("2026-12-09"), 1U) << "not all of it";
  pay(m_customer, m_item, "P-2", "2026-12-01", 50000);
  EXPECT_THAT(words("2026-12-09"), ElementsAre("consequence 2026-12-08 withdrawn F-1"));
  EXPECT_EQ(dutiesOn("2026-12-09"), 0U);
  EXPECT_EQ(ourCredibility(database(), day("2026-12-09")).all.withdrawn, 1);
}

TEST_F(AnnouncedConsequences, FallAwayWithALetterThatNeverLeft) {
  issues(Tone::consequences, "consequences");
  const ContactEventId letter = ContactEventStore(database()).ofCustomer(m_customer).back().id;
  ASSERT_TRUE(cancelContact(*m_session, "C1", letter).isDone());
  EXPECT_EQ(dutiesOn("2026-12-09"), 0U);
}

TEST_F(AnnouncedConsequences, FollowTheTermOfTheHouse) {
  set("letters.deadlineDays", "15");
  issues(Tone::consequences, "consequences", Channel::email);
  EXPECT_THAT(words("2026-11-23"), ElementsAre("consequence 2026-12-15 open F-1"));
}

TEST_F(AnnouncedConsequences, AreInNoOtherLetter) {
  issues(Tone::firm, "firm");
  EXPECT_THAT(words("2026-11-23"), IsEmpty());
}

}  // namespace
}  // namespace relance
