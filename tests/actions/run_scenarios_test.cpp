// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_scenarios.h"

#include "actions/chased_ledger.h"
#include "actions/check_ledger.h"
#include "actions/reading/today_list.h"
#include "actions/withdraw_run.h"
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

/// So many that references are not looked up row by row, and that indexes are made afterwards.
TEST_F(RunScenarios, ALargeOneNamesOnlyWhatIsThereAndCanBeTakenBack) {
  constexpr int customers = 5'010;
  const auto filled = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer;
    customer.language = "fr";
    Item item;
    item.issued = item.recorded = day("2026-10-20");
    item.due = day("2026-11-19");
    for (int i = 0; i < customers; ++i) {
      customer.code = customer.name = "C" + std::to_string(i);
      customer.email = customer.code + "@client.example";
      item.customer = CustomerStore(change.database()).insert(customer);
      item.number = "F-" + std::to_string(i);
      item.amount = {100'000 + i, *parseCurrency("EUR")};
      ItemStore(change.database()).insert(item);
    }
    return Done{};
  });
  ASSERT_TRUE(filled.isDone());
  EXPECT_EQ(run().stored, customers);
  EXPECT_EQ(checkLedger(*m_session).size(), 0U);
  EXPECT_EQ(TaskStore(database()).waiting().size(), static_cast<std::size_t>(customers));
  const auto taken = withdrawLastRun(*m_session);
  ASSERT_TRUE(taken.isDone());
  EXPECT_EQ(checkLedger(*m_session).size(), 0U);
  EXPECT_TRUE(TaskStore(database()).waiting().empty());
}

}  // namespace
}  // namespace relance
