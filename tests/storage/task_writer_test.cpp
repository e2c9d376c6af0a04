// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/task_writer.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "storage/bulk/suspended_references.h"
#include "storage/ledger_fixture.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

class TaskWriting : public LedgerFixture {
 protected:
  Task taskOf(CustomerId customer, int items) {
    Task task;
    task.customer = customer;
    task.ref = "courteous";
    task.reason = "StepDue";
    task.reasonFacts = "{}";
    task.due = task.created = day("2026-03-10");
    for (int i = 0; i < items; ++i)
      task.items.push_back(addInvoice(customer, "F-" + std::to_string(++m_invoices), 1, "2026-02-01"));
    return task;
  }

  /// One for each of `count` customers, with as many items as its place says.
  std::vector<Task> tasks(int count) {
    std::vector<Task> tasks;
    for (int i = 0; i < count; ++i) tasks.push_back(taskOf(addCustomer("C" + std::to_string(i)), i));
    return tasks;
  }

 private:
  int m_invoices{0};
};

TEST_F(TaskWriting, StoresManyAsItStoresOne) {
  std::vector<Task> written = tasks(35);  // more than twice what one statement takes, 595 items
  TaskWriter(database).insert(written);
  for (const Task& task : written) EXPECT_EQ(TaskStore(database).find(task.id), task);
  EXPECT_EQ(TaskStore(database).waiting(), written);
}

TEST_F(TaskWriting, GivesNoIdToOneThatTheLedgerHolds) {
  std::vector<Task> written = tasks(18);
  ASSERT_TRUE(TaskStore(database).insert(written[3]));   // among sixteen of one statement
  ASSERT_TRUE(TaskStore(database).insert(written[17]));  // by itself
  TaskWriter(database).insert(written);
  for (std::size_t i = 0; i < written.size(); ++i) EXPECT_EQ(written[i].id == TaskId{}, i == 3 || i == 17) << i;
  EXPECT_EQ(TaskStore(database).waiting().size(), written.size());
  EXPECT_EQ(TaskStore(database).find(written[4].id), written[4]);
}

TEST_F(TaskWriting, NeverGivesAnIdTwice) {
  std::vector<Task> first = tasks(2);
  TaskWriter(database).insert(first);
  database.statement("DELETE FROM task_item").run();
  database.statement("DELETE FROM task").run();
  std::vector<Task> again = first;
  TaskWriter(database).insert(again);
  EXPECT_GT(again.front().id, first.back().id);
}

TEST_F(TaskWriting, OfItemsThatAreNotThereIsRefusedAgainOnceReferencesAreNoLongerSuspended) {
  Task orphan = taskOf(addCustomer("C"), 0);
  orphan.items = {ItemId{99}};
  const auto write = [&] {
    database.execute("BEGIN IMMEDIATE");
    TaskWriter(database).insert({&orphan, 1});
  };
  EXPECT_THROW(write(), std::logic_error);
  database.execute("ROLLBACK");
  database.execute("BEGIN IMMEDIATE");
  {
    const SuspendedReferences references(database);
    EXPECT_NO_THROW(TaskWriter(database).insert({&orphan, 1})) << "nobody looks";
  }
  database.execute("ROLLBACK");
  EXPECT_THROW(write(), std::logic_error);
  database.execute("ROLLBACK");
}

}  // namespace
}  // namespace relance
