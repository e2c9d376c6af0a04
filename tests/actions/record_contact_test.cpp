// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/record_contact.h"

#include "actions/chased_ledger.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/reading/client_file.h"
#include "actions/steering/correct_contact.h"
#include "actions/steering/mark_customer.h"
#include "actions/undo_last.h"
#include "storage/business_hash.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

class ContactByHand : public ChasedLedger {
 protected:
  ContactByHand() { addItem(m_customer, "F-1", "2026-10-13", "2026-11-12", 120'000); }

  std::string reasonOn(const char* iso) {
    return std::string(code(proposeToday(database(), day(iso))->result.verdicts.at(0).reason));
  }
  /// Done, taken back and done again, the ledger is as it was each time.
  template <class Act>
  void takeBack(Act act) {
    const Digest before = businessHash(database());
    act();
    const Digest after = businessHash(database());
    EXPECT_NE(before, after);
    EXPECT_TRUE(undoLast(*m_session).isDone());
    EXPECT_EQ(businessHash(database()), before);
    EXPECT_TRUE(redoLast(*m_session).isDone());
    EXPECT_EQ(businessHash(database()), after);
  }

  CustomerId m_customer = addCustomer("C1");
};

TEST_F(ContactByHand, DoesTheTaskThatWaitsForItsChannel) {
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  ASSERT_EQ(TaskStore(database()).waitingOf(m_customer).size(), 1U);
  const auto call = recordContact(*m_session, "C1", {.channel = Channel::call, .result = ContactResult::noAnswer});
  EXPECT_FALSE(call->isExecuted);
  EXPECT_FALSE(call->doneTask);
  const auto mail = recordContact(*m_session, "C1", {.channel = Channel::email});
  EXPECT_TRUE(mail->isExecuted);
  EXPECT_TRUE(mail->doneTask);
  EXPECT_EQ(mail->step, "courteous");
  EXPECT_TRUE(TaskStore(database()).waitingOf(m_customer).empty());
}

TEST_F(ContactByHand, SaysWhatTheEngineHasAgainstIt) {
  EXPECT_FALSE(recordContact(*m_session, "C1", {.channel = Channel::visit})->against);
  EXPECT_EQ(code(*recordContact(*m_session, "C1", {.channel = Channel::visit})->against), "ContactedToday");
  m_today = day("2026-11-24");
  EXPECT_EQ(code(*recordContact(*m_session, "C1", {.channel = Channel::visit})->against), "QuietDays");
}

TEST_F(ContactByHand, KeepsItsNoteAndTheItemsSpokenOf) {
  addItem(m_customer, "F-2", "2026-10-20", "2026-11-19", 30'000);
  const auto visit = recordContact(*m_session, "C1", {.channel = Channel::visit, .items = {"F-2"}, .note = "Vu la comptable"});
  EXPECT_EQ(visit->items, 1U);
  const auto file = readClientFile(database(), "C1", m_today);
  EXPECT_EQ(file->timeline.at(0).note, "Vu la comptable");
  EXPECT_EQ(file->timeline.at(0).itemNumbers, std::vector<std::string>{"F-2"});
}

TEST_F(ContactByHand, IsTakenBackWhole) {
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  ContactEventId doubtful;
  takeBack([&] {
    doubtful =
        recordContact(*m_session, "C1", {.channel = Channel::email, .result = ContactResult::doubtful, .note = "?"})->event;
  });
  takeBack([&] { EXPECT_TRUE(settleContact(*m_session, "C1", doubtful, true).isDone()); });
  ContactEventId demand;
  takeBack([&] { demand = recordContact(*m_session, "C1", {.channel = Channel::registered, .step = "formal-demand"})->event; });
  m_today = day("2026-11-25");
  takeBack([&] {
    EXPECT_EQ(recordPresentation(*m_session, "C1", {.registeredNumber = "1A 001", .note = "Non réclamée"})->presentedOn, m_today);
  });
  EXPECT_TRUE(addClosingPeriod(*m_session, "C1", {day("2026-12-24"), day("2027-01-04"), true}).isDone());
  takeBack([&] { EXPECT_TRUE(clearClosingPeriods(*m_session, "C1").isDone()); });
}

TEST_F(ContactByHand, InDoubtIsSettledOnce) {
  const auto mail = recordContact(*m_session, "C1", {.channel = Channel::email, .result = ContactResult::doubtful});
  EXPECT_EQ(reasonOn("2026-11-24"), "DispatchDoubtful");
  EXPECT_EQ(settleContact(*m_session, "C1", ContactEventId{99}, true).refusal().reason, RefusalReason::unknownContact);
  EXPECT_TRUE(settleContact(*m_session, "C1", mail->event, false).isDone());
  EXPECT_EQ(reasonOn("2026-11-24"), "StepDue");
  EXPECT_EQ(settleContact(*m_session, "C1", mail->event, true).refusal().reason, RefusalReason::nothingToEnd);
}

}  // namespace
}  // namespace relance
