// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_scenarios.h"

#include "actions/chased_ledger.h"
#include "actions/reading/today_list.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

class RunScenarios : public ChasedLedger {
 protected:
  RunReport run() {
    auto report = runScenarios(*m_session, m_today);
    EXPECT_TRUE(report.isDone());
    return std::move(report).value();
  }
};

TEST_F(RunScenarios, StoresATaskWithItsReasonAndADispatch) {
  addItem(addCustomer("C1"), "F-1", "2026-10-20", "2026-11-19", 120000);
  const RunReport report = run();
  EXPECT_EQ(report.stored, 1);
  const TodayList list = todayList(database(), m_today);
  ASSERT_EQ(list.waiting.size(), 1U);
  EXPECT_EQ(list.waiting[0].task.stepKey, "courteous");
  EXPECT_EQ(list.waiting[0].itemNumbers, std::vector<std::string>{"F-1"});
  EXPECT_EQ(list.waiting[0].daysLate, 4);
  EXPECT_TRUE(isA<reason::StepDue>(list.waiting[0].reason));
  const auto dispatches = DispatchStore(database()).ofTask(list.waiting[0].task.id);
  ASSERT_EQ(dispatches.size(), 1U);
  EXPECT_EQ(dispatches[0].recipient, "C1@client.example");
}

TEST_F(RunScenarios, ASecondRunOfTheDayAddsNothing) {
  addItem(addCustomer("C1"), "F-1", "2026-10-20", "2026-11-19", 120000);
  run();
  const std::int64_t events = m_session->sequence();
  const RunReport again = run();
  EXPECT_EQ(again.stored, 0);
  EXPECT_EQ(again.withdrawn, 0);
  EXPECT_TRUE(isA<reason::TaskWaiting>(again.result.verdicts.at(0).reason));
  EXPECT_EQ(m_session->sequence(), events);
}

TEST_F(RunScenarios, AnEarlierDayIsRefused) {
  run();
  m_today = day("2026-11-20");
  const auto report = runScenarios(*m_session, m_today);
  ASSERT_FALSE(report.isDone());
  EXPECT_EQ(report.refusal().reason, RefusalReason::earlierThanLastRun);
}

TEST_F(RunScenarios, WhatWasPaidIsWithdrawnWithItsReason) {
  const CustomerId customer = addCustomer("C1");
  const ItemId invoice = addItem(customer, "F-1", "2026-10-20", "2026-11-19", 120000);
  run();
  pay(customer, invoice, "P-1", "2026-11-23", 120000);
  EXPECT_EQ(run().withdrawn, 1);
  const auto tasks = TaskStore(database()).ofCustomer(customer);
  ASSERT_EQ(tasks.size(), 1U);
  EXPECT_EQ(tasks[0].state, TaskState::withdrawn);
  EXPECT_EQ(tasks[0].closedReason, "NothingOverdue");
}

TEST_F(RunScenarios, APartialPaymentRefreshesTheWaitingTask) {
  const CustomerId customer = addCustomer("C1");
  const ItemId invoice = addItem(customer, "F-1", "2026-10-20", "2026-11-19", 120000);
  run();
  pay(customer, invoice, "P-1", "2026-11-23", 20000);
  const RunReport again = run();
  EXPECT_EQ(again.stored + again.withdrawn, 0);
  EXPECT_EQ(todayList(database(), m_today).waiting.at(0).task.amountMinor, 100000);
}

TEST_F(RunScenarios, AnImportBetweenTwoRunsJoinsTheWaitingTask) {
  const CustomerId customer = addCustomer("C1");
  addItem(customer, "F-1", "2026-10-20", "2026-11-19", 120000);
  run();
  addItem(customer, "F-2", "2026-10-10", "2026-11-09", 50000);
  run();
  const TodayList list = todayList(database(), m_today);
  ASSERT_EQ(list.waiting.size(), 1U);
  EXPECT_EQ(list.waiting[0].itemNumbers, (std::vector<std::string>{"F-2", "F-1"}));
}

}  // namespace
}  // namespace relance
