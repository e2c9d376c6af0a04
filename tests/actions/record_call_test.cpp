// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/record_call.h"

#include "actions/chased_ledger.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/letters/issue_letters.h"
#include "actions/reading/client_file.h"
#include "actions/undo_last.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// One customer whose call step is due: written to a week ago.
class RecordCall : public ChasedLedger {
 protected:
  RecordCall() : m_customer(addCustomer("C1")), m_invoice(addItem(m_customer, "F-1", "2026-10-13", "2026-11-12", 120000)) {
    m_today = day("2026-11-16");
    run();
    auto batch = prepareBatch(database(), m_today, BatchKind::messages);
    EXPECT_EQ(batch->messages.size(), 1U);
    EXPECT_TRUE(issueLetters(*m_session, {{batch->messages.at(0).task, {}}}).isDone());
    m_today = day("2026-11-23");
    run();
  }

  void run() { EXPECT_TRUE(runScenarios(*m_session, m_today).isDone()); }

  LoggedCall reach(CallOutcome outcome, const std::string& note = {}, const char* agreedOn = nullptr) {
    CallReport report;
    report.outcome = outcome;
    report.note = note;
    if (agreedOn != nullptr) report.agreedOn = day(agreedOn);
    auto logged = recordCall(*m_session, "C1", report);
    EXPECT_TRUE(logged.isDone());
    return std::move(logged).value();
  }

  std::string reasonOn(const char* iso) {
    m_today = day(iso);
    auto report = proposeToday(database(), m_today);
    EXPECT_TRUE(report.isDone());
    return std::string(code(report->result.verdicts.at(0).reason));
  }

  CustomerId m_customer;
  ItemId m_invoice;
};

TEST_F(RecordCall, DoesTheWaitingTaskAndStaysInTheFileForEver) {
  const LoggedCall logged = reach(CallOutcome::refused, "Ne paiera pas : « rien à dire ».");
  EXPECT_TRUE(logged.isExecuted);
  EXPECT_TRUE(TaskStore(database()).waitingOf(m_customer).empty());
  const auto file = readClientFile(database(), "C1", m_today);
  ASSERT_TRUE(file.isDone());
  ASSERT_EQ(file->timeline.size(), 2U);
  EXPECT_EQ(file->timeline[0].note, "Ne paiera pas : « rien à dire ».");
  EXPECT_EQ(file->timeline[0].itemNumbers, std::vector<std::string>{"F-1"});
  EXPECT_EQ(reasonOn("2026-11-23"), "ContactedToday");
  EXPECT_EQ(reasonOn("2026-11-24"), "NotYetDue");
}

TEST_F(RecordCall, NoAnswerIsATryThatLeavesTheTaskWaiting) {
  EXPECT_FALSE(reach(CallOutcome::noAnswer).isExecuted);
  EXPECT_EQ(TaskStore(database()).waitingOf(m_customer).size(), 1U);
  EXPECT_EQ(reasonOn("2026-11-23"), "NoAnswer");
  EXPECT_EQ(reasonOn("2026-11-24"), "TaskWaiting");
}

TEST_F(RecordCall, TheThirdDayOfTriesCountsAsDone) {
  EXPECT_FALSE(reach(CallOutcome::noAnswer).isExecuted);
  m_today = day("2026-11-24");
  EXPECT_FALSE(reach(CallOutcome::voicemail).isExecuted);
  m_today = day("2026-11-25");
  EXPECT_TRUE(reach(CallOutcome::noAnswer).isExecuted);
  EXPECT_TRUE(TaskStore(database()).waitingOf(m_customer).empty());
}

TEST_F(RecordCall, ACallbackPutsOffAndThenComesBeforeAll) {
  reach(CallOutcome::callback, "rappeler mercredi", "2026-11-25");
  EXPECT_EQ(reasonOn("2026-11-24"), "Snoozed");
  EXPECT_EQ(reasonOn("2026-11-25"), "CallbackDue");
}

TEST_F(RecordCall, ACallbackNeedsItsDayAndNotAPastOne) {
  CallReport report;
  report.outcome = CallOutcome::callback;
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal().reason, RefusalReason::callbackNeedsDate);
  report.agreedOn = day("2026-11-20");
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal().reason, RefusalReason::dateInThePast);
  EXPECT_EQ(recordCall(*m_session, "nobody", report).refusal().reason, RefusalReason::unknownCustomer);
}

TEST_F(RecordCall, AWrongNumberIsDeadAndAsksForAnother) {
  reach(CallOutcome::wrongNumber, "numéro non attribué");
  const auto contacts = ContactStore(database()).ofCustomer(m_customer);
  ASSERT_EQ(contacts.size(), 1U);
  EXPECT_TRUE(contacts[0].phoneDeadOn);
  EXPECT_EQ(reasonOn("2026-11-24"), "AddressMissing");
}

TEST_F(RecordCall, WhoAnswersInHisPlaceIsAContactFromThenOn) {
  const auto away = [&](const char* name, const char* phone) {
    CallReport report;
    report.outcome = CallOutcome::callback;
    report.agreedOn = day("2026-11-26");
    report.otherName = name;
    report.otherPhone = phone;
    EXPECT_TRUE(recordCall(*m_session, "C1", report).isDone());
    return ContactStore(database()).ofCustomer(m_customer);
  };
  const std::size_t before = ContactStore(database()).ofCustomer(m_customer).size();
  auto contacts = away("Lise Amont", "");
  ASSERT_EQ(contacts.size(), before + 1);
  EXPECT_EQ(contacts.back().name, "Lise Amont") << "after those known";
  EXPECT_EQ(contacts.back().role, ContactRole::other);
  contacts = away("Lise Amont", "+33 4 65 71 00 09");
  ASSERT_EQ(contacts.size(), before + 1) << "she is known now";
  EXPECT_EQ(contacts.back().phone, "+33 4 65 71 00 09");
  ASSERT_TRUE(undoLast(*m_session).isDone());
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(ContactStore(database()).ofCustomer(m_customer).size(), before);
}

TEST_F(RecordCall, InsolvencyMarksTheCustomerInTheSameChange) {
  CallReport report;
  report.outcome = CallOutcome::insolvency;
  report.judgmentOn = day("2026-11-20");
  report.administrator = "Maître Valbrune";
  ASSERT_TRUE(recordCall(*m_session, "C1", report).isDone());
  const Customer customer = *CustomerStore(database()).find(m_customer);
  EXPECT_EQ(customer.insolventOn, day("2026-11-23"));
  EXPECT_EQ(customer.judgmentOn, day("2026-11-20"));
  EXPECT_EQ(customer.administrator, "Maître Valbrune");
  EXPECT_EQ(reasonOn("2026-11-24"), "Insolvent");
  report.judgmentOn = day("2026-12-20");
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal().reason, RefusalReason::dateInTheFuture);
}

TEST_F(RecordCall, ADocumentAskedForIsFollowedByACallOnTheDaySaid) {
  reach(CallOutcome::proofRequested, "Le bon de livraison", "2026-11-25");
  EXPECT_EQ(reasonOn("2026-11-25"), "CallbackDue");
}

TEST_F(RecordCall, ADisputeIsAnsweredByTheOneNamed) {
  const auto named = m_session->perform(EventKind::personChanged, [](Change& change) -> Outcome<PersonId> {
    Person person;
    person.login = "lea";
    person.name = "Léa Montfaucon";
    return PersonStore(change.database()).insert(person);
  });
  CallReport report;
  report.outcome = CallOutcome::dispute;
  report.items = {m_invoice};
  report.cause = "quantity";
  report.owner = *named;
  const auto logged = recordCall(*m_session, "C1", report);
  ASSERT_EQ(logged->disputes.size(), 1U);
  const auto file = readClientFile(database(), "C1", m_today);
  EXPECT_EQ(file->disputes.front().owner, "Léa Montfaucon");
}

TEST_F(RecordCall, APromiseAfterAnAnswerThatDoesNotCountDoesTheTask) {
  const LoggedCall lead = reach(CallOutcome::lead, "Chantier à Lyon");
  EXPECT_FALSE(lead.isExecuted) << "so that what follows is no further result";
  EXPECT_EQ(TaskStore(database()).waiting().size(), 1U);
  const LoggedCall promise = reach(CallOutcome::promise, "vendredi", "2026-11-27");
  EXPECT_TRUE(promise.isExecuted);
  EXPECT_TRUE(promise.doneTask);
  EXPECT_TRUE(TaskStore(database()).waiting().empty());
}

}  // namespace
}  // namespace relance
