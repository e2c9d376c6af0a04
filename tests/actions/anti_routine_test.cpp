// SPDX-License-Identifier: GPL-3.0-or-later
// The words change from one contact to the next, and what became regular is told.
#include <gtest/gtest.h>

#include <algorithm>

#include "actions/chased_ledger.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/letters/issue_letters.h"
#include "actions/policy/draft_scenario.h"
#include "actions/policy/publish_scenario.h"
#include "actions/policy/scenario_book.h"
#include "actions/reading/rhythm_report.h"
#include "actions/steering/assign_scenario.h"
#include "actions/steering/correct_contact.h"
#include "actions/steering/jump_to_step.h"
#include "exchange/policy/scenario_json.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

class AntiRoutine : public ChasedLedger {
 protected:
  AntiRoutine() { EXPECT_TRUE(assignScenario(*m_session, "C1", {"standard", "Toujours le même", {}}).isDone()); }

  CustomerId m_customer = addCustomer("C1");

  /// Sends what waits for him today; answers the variant of its text.
  std::string send() {
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
    const auto waiting = TaskStore(database()).waitingOf(m_customer);
    if (waiting.empty()) return "nothing";
    EXPECT_EQ(issueLetters(*m_session, {{waiting.front(), {}}})->issued, 1);
    return waiting.front().variant;
  }
  std::string proposed() {
    const auto run = proposeToday(database(), m_today);
    return run->result.proposals.empty() ? "nothing" : run->result.proposals.front().text;
  }
};

TEST_F(AntiRoutine, TakesTheOtherTextWhenTheStepComesBack) {
  addItem(m_customer, "F-1", "2026-10-20", "2026-11-19", 90'000);
  EXPECT_EQ(send(), "a");
  const ContactEventId first = ContactEventStore(database()).ofCustomer(m_customer).back().id;
  m_today = day("2026-11-30");
  ASSERT_TRUE(jumpToStep(*m_session, "C1", {{"F-1"}, "courteous", "Encore une fois"}).isDone());
  EXPECT_EQ(proposed(), "b");
  ASSERT_TRUE(cancelContact(*m_session, "C1", first).isDone());
  EXPECT_EQ(proposed(), "a") << "a contact that was cancelled used nothing";
}

TEST_F(AntiRoutine, RemembersAcrossItemsAndAsOfAPastDay) {
  addItem(m_customer, "F-1", "2026-10-20", "2026-11-19", 90'000);
  EXPECT_EQ(send(), "a");
  pay(m_customer, ItemId{1}, "P-1", "2026-11-26", 90'000);
  addItem(m_customer, "F-2", "2026-11-10", "2026-12-10", 90'000);
  m_today = day("2026-12-14");
  EXPECT_EQ(send(), "b");
  addItem(m_customer, "F-3", "2026-12-10", "2027-01-10", 90'000);
  pay(m_customer, ItemId{3}, "P-2", "2026-12-20", 90'000);
  m_today = day("2027-01-13");
  EXPECT_EQ(proposed(), "a");
  m_today = day("2026-11-23");
  EXPECT_EQ(proposeToday(database(), m_today)->result.verdicts.size(), 1U);
}

TEST_F(AntiRoutine, WritesToTheNextRoleInTurn) {
  Scenario scenario = toldScenario(database(), "standard")->scenario;
  std::ranges::find(scenario.steps, "courteous", &Step::key)->recipient = "accounting, director";
  ASSERT_TRUE(draftScenario(*m_session, writeScenario(scenario)).isDone());
  ASSERT_TRUE(publishDraft(*m_session, "standard", {}).isDone());
  ASSERT_TRUE(m_session
                  ->perform(EventKind::contactChanged,
                            [&](Change& change) -> Outcome<Done> {
                              for (const auto role : {ContactRole::director, ContactRole::accounting}) {
                                Contact contact;
                                contact.customer = m_customer;
                                contact.name = "Interlocuteur";
                                contact.role = role;
                                contact.email = std::string(roleName(role)) + "@client.example";
                                ContactStore(change.database()).insert(contact);
                              }
                              return Done{};
                            })
                  .isDone());
  addItem(m_customer, "F-1", "2026-10-20", "2026-11-19", 90'000);
  const auto recipient = [&] {
    const TaskId task = TaskStore(database()).ofCustomer(m_customer).back().id;
    return DispatchStore(database()).ofTask(task).back().recipient;
  };
  EXPECT_EQ(send(), "a");
  EXPECT_EQ(recipient(), "accounting@client.example");
  m_today = day("2026-11-30");
  ASSERT_TRUE(jumpToStep(*m_session, "C1", {{"F-1"}, "courteous", "Encore une fois"}).isDone());
  EXPECT_EQ(send(), "b");
  EXPECT_EQ(recipient(), "director@client.example");
}

TEST_F(AntiRoutine, IsReportedWhereAPayerCanForeseeTheNextContact) {
  EXPECT_TRUE(rhythmReport(database(), m_today)->empty());
  const auto tell = [&](const char* on, Channel channel, bool isCancelled = false) {
    m_today = day(on);
    const auto done = m_session->perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<Done> {
      ContactEvent event;
      event.customer = m_customer;
      event.happenedAt = change.nowUtc();
      event.day = change.today();
      event.channel = channel;
      if (isCancelled) event.cancelledOn = change.today();
      ContactEventStore(change.database()).insert(event);
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
  };
  tell("2026-10-05", Channel::email);
  tell("2026-10-12", Channel::call);
  tell("2026-10-14", Channel::call, true);
  tell("2026-10-19", Channel::call);
  EXPECT_TRUE(rhythmReport(database(), m_today)->empty());
  tell("2026-10-26", Channel::call);
  const auto report = rhythmReport(database(), m_today);
  ASSERT_EQ(report->size(), 2U);
  EXPECT_EQ(report->at(0).rhythm.kind, RhythmKind::gap);
  EXPECT_EQ(report->at(0).rhythm.days, 7);
  EXPECT_EQ(report->at(0).remedy, RhythmRemedy::callOnAnotherDay);
  EXPECT_EQ(report->at(1).rhythm.kind, RhythmKind::channel);
  EXPECT_EQ(report->at(1).rhythm.times, 3);
  EXPECT_TRUE(rhythmReport(database(), day("2026-10-25"))->empty()) << "as of the day before";
  EXPECT_TRUE(rhythmReport(database(), day("2027-10-27"))->empty()) << "a year later";
}

}  // namespace
}  // namespace relance
