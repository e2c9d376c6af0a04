// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/task_store.h"

#include <gmock/gmock.h>

#include "storage/ledger_fixture.h"
#include "storage/stores/dispatch_store.h"

namespace relance {
namespace {

using testing::ElementsAre;

class Tasks : public LedgerFixture {
 protected:
  Task aTask(TaskKind kind = TaskKind::step) {
    Task task;
    task.customer = customer;
    task.kind = kind;
    task.ref = "courteous";
    task.episode = day("2026-03-04");
    task.carryingItem = invoice;
    task.amountMinor = 100;
    task.reason = "StepDue";
    task.due = task.created = day("2026-03-10");
    task.items = {invoice};
    return task;
  }

  TaskStore store{database};
  CustomerId customer = addCustomer("C1");
  ItemId invoice = addInvoice(customer, "F-1", 100, "2026-02-01");
};

TEST_F(Tasks, AreReadBackAsTheyWereWritten) {
  Task task = aTask();
  task.run = store.insert(relance::Run{{}, day("2026-03-10"), "2026-03-10T08:00:00.000Z", 1, 0, 3, {}});
  task.channel = Channel::registered;
  task.approval = Approval::confirm;
  task.scenarioKey = "standard";
  task.scenarioVersion = 2;
  task.stepKey = "firm";
  task.tone = Tone::firm;
  task.variant = "b";
  task.generation = 1;
  task.reasonFacts = "{}";
  task.beside = "[\"CreditsToAllocate\"]";
  task.points = "{\"amount\":34}";
  task.id = *store.insert(task);
  EXPECT_EQ(store.find(task.id), task);
  EXPECT_THAT(store.waiting(), ElementsAre(task));
  EXPECT_THAT(store.waitingOf(customer), ElementsAre(task));
  EXPECT_THAT(store.ofRun(task.run), ElementsAre(task));
}

TEST_F(Tasks, OfOneKeyWaitOnce) {
  ASSERT_TRUE(store.insert(aTask()));
  EXPECT_FALSE(store.insert(aTask()));
  EXPECT_EQ(store.waiting().size(), 1U);
}

TEST_F(Tasks, OfOneCustomerWaitAsOneContact) {
  ASSERT_TRUE(store.insert(aTask()));
  Task other = aTask();
  other.ref = "firm";
  EXPECT_FALSE(store.insert(other));
  other.kind = TaskKind::manual;
  EXPECT_TRUE(store.insert(other)) << "what a person plans stands beside";
  Task decision = aTask(TaskKind::decision);
  EXPECT_TRUE(store.insert(decision)) << "an inner task is no contact";
}

TEST_F(Tasks, ThatWereDoneKeepTheirKeyAndOthersFreeIt) {
  const auto done = store.insert(aTask());
  store.close(*done, TaskState::done, day("2026-03-11"), "");
  EXPECT_FALSE(store.insert(aTask()));
  Task next = aTask();
  next.ref = "firm";
  const auto failed = store.insert(next);
  ASSERT_TRUE(failed);
  store.close(*failed, TaskState::failed, day("2026-03-11"), "AddressMissing");
  EXPECT_TRUE(store.insert(next));
  EXPECT_EQ(store.find(*failed)->closedReason, "AddressMissing");
  EXPECT_EQ(store.find(*failed)->closed, day("2026-03-11"));
  next.ref = "courteous";
  next.generation = 1;
  store.close(store.waiting().front().id, TaskState::withdrawn, day("2026-03-11"), "");
  EXPECT_TRUE(store.insert(next)) << "a jump frees the key";
}

TEST_F(Tasks, AreRefreshedInPlace) {
  Task task = aTask();
  task.id = *store.insert(task);
  task.amountMinor = 350;
  task.items = {invoice, addInvoice(customer, "F-2", 250, "2026-02-02")};
  task.reason = "TaskWaiting";
  task.points = "{}";
  store.refresh({&task, 1});
  EXPECT_EQ(store.find(task.id), task);
}

TEST_F(Tasks, OfARunGoWithIt) {
  const RunId first = store.insert(relance::Run{{}, day("2026-03-09"), "x", 0, 0, 1, {}});
  const RunId second = store.insert(relance::Run{{}, day("2026-03-10"), "y", 0, 0, 2, {}});
  Task task = aTask();
  task.run = second;
  ASSERT_TRUE(store.insert(task));
  store.setCounts(second, 1, 4);
  EXPECT_EQ(store.lastRun()->id, second);
  EXPECT_EQ(store.lastRun()->withdrawn, 4);
  store.remove(second);
  EXPECT_TRUE(store.waiting().empty());
  EXPECT_EQ(store.lastRun()->id, first);
  EXPECT_EQ(store.find(second), std::nullopt);
}

TEST_F(Tasks, GetOneDispatchAChannelAndRecipient) {
  DispatchStore dispatches(database);
  Dispatch dispatch;
  dispatch.task = *store.insert(aTask());
  dispatch.recipient = "compta@lac.example";
  dispatch.language = "fr";
  dispatch.templateKey = "courteous";
  dispatch.variant = "a";
  dispatch.preparedOn = day("2026-03-10");
  dispatches.insert({&dispatch, 1});
  dispatches.insert({&dispatch, 1});
  ASSERT_EQ(dispatches.ofTask(dispatch.task).size(), 1U);
  dispatch.id = dispatches.ofTask(dispatch.task).front().id;
  EXPECT_EQ(dispatches.find(dispatch.id), dispatch);
  dispatch.state = DispatchState::sent;
  dispatch.messageId = "1@relais.example";
  dispatch.attempts = 1;
  dispatch.carriedAt = "2026-03-10T09:00:00.000Z";
  dispatches.update(dispatch);
  EXPECT_THAT(dispatches.inState(DispatchState::sent), ElementsAre(dispatch));
  EXPECT_THAT(dispatches.ofTask(dispatch.task), ElementsAre(dispatch));
  EXPECT_TRUE(dispatches.inState(DispatchState::draft).empty());
}

}  // namespace
}  // namespace relance
