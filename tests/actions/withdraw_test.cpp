// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "actions/session_fixture.h"
#include "actions/withdraw_import.h"
#include "actions/withdraw_run.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/import_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

class Withdrawing : public SessionFixture {
 protected:
  /// Imports one payment of the whole invoice, made in bulk, and renames the customer, which is recorded.
  ImportId importPayment(const std::string& newName) {
    return *session.perform(EventKind::fileImported, [&](Change& change) -> Outcome<ImportId> {
      ImportRecord record;
      record.fileName = "payments.csv";
      record.sha256 = std::string(64, 'a');
      record.kind = ImportKind::payments;
      record.importedAt = change.nowUtc();
      record.importedOn = change.today();
      record.sequence = change.sequence();
      ImportStore imports(change.database());
      CustomerStore customers(change.database());
      ItemStore items(change.database());
      change.pauseRecording();
      const ImportId import = imports.insert(record);
      Item payment;
      payment.customer = customer;
      payment.side = Side::credit;
      payment.kind = ItemKind::payment;
      payment.amount.minor = 100;
      payment.issued = payment.due = payment.recorded = change.today();
      payment.import = import;
      const ItemId credit = items.insert(payment);
      const AllocationId allocation = items.insert(Allocation{{}, invoice, credit, 100, change.today(), {}, "", import});
      items.refreshSettledOn(std::vector{invoice, credit});
      imports.finish(
          import, newName.empty() ? 0 : 1,
          {{ImportedTable::item, credit.value, credit.value}, {ImportedTable::allocation, allocation.value, allocation.value}});
      change.resumeRecording();
      if (!newName.empty()) {
        Customer changed = *customers.find(customer);
        changed.name = newName;
        customers.update(changed);
      }
      change.belongsTo(import);
      change.touch(customer);
      return import;
    });
  }

  ItemId addInvoice() {
    return *session.perform(EventKind::itemChanged, [&](Change& change) -> Outcome<ItemId> {
      Item item;
      item.customer = customer;
      item.number = "F-1";
      item.amount.minor = 100;
      item.issued = item.due = item.recorded = change.today();
      change.touch(customer);
      return ItemStore(change.database()).insert(item);
    });
  }

  RunId storeRun(const std::string& ref) {
    return *session.perform(EventKind::runStored, [&](Change& change) -> Outcome<RunId> {
      TaskStore tasks(change.database());
      for (const Task& old : tasks.waiting()) tasks.close(old.id, TaskState::withdrawn, change.today(), "NotYetDue");
      relance::Run run;
      run.today = change.today();
      run.startedAt = change.nowUtc();
      run.sequence = change.sequence();
      change.pauseRecording();
      const RunId id = tasks.insert(run);
      Task task;
      task.run = id;
      task.customer = customer;
      task.ref = ref;
      task.due = task.created = change.today();
      tasks.insert(task);
      change.resumeRecording();
      change.belongsTo(id);
      change.touch(customer);
      return id;
    });
  }

  CustomerId customer = addCustomer("C1");
  ItemId invoice = addInvoice();
};

TEST_F(Withdrawing, AnImportLeavesAllAsItWasBefore) {
  const Digest before = hash();
  importPayment("Renamed");
  EXPECT_EQ(nameOf(customer), "Renamed");
  EXPECT_TRUE(ItemStore(session.database()).find(invoice)->settledOn);
  const auto withdrawn = withdrawLastImport(session);
  ASSERT_TRUE(withdrawn);
  EXPECT_EQ(withdrawn->event.kind, EventKind::fileImported);
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(withdrawLastImport(session).refusal().reason, RefusalReason::nothingToUndo);
  EXPECT_EQ(History(session.database()).last()->kind, EventKind::importWithdrawn);
}

TEST_F(Withdrawing, AnImportWorksOnAnotherDayToo) {
  const Digest before = hash();
  const ImportId import = importPayment("Renamed");
  today = plusDays(today, 40);
  addCustomer("C2");
  ASSERT_TRUE(undoLast(session));
  ASSERT_TRUE(withdrawImport(session, import));
  EXPECT_EQ(hash(), before);
}

TEST_F(Withdrawing, TheLastActionOfTodayMayBeAnImport) {
  const Digest before = hash();
  importPayment("");
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(redoLast(session).refusal().reason, RefusalReason::nothingToUndo);
}

TEST_F(Withdrawing, AnImportIsRefusedWhenWhatItChangedWasChangedAgain) {
  const ImportId import = importPayment("Renamed");
  ASSERT_TRUE(rename(customer, "Renamed again"));
  const Digest before = hash();
  const auto refused = withdrawImport(session, import);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::undoBlocked, {"customerChanged 4"}}));
  EXPECT_EQ(hash(), before);
}

TEST_F(Withdrawing, AnImportIsRefusedWhenACallNamesItsRows) {
  const ImportId import = importPayment("");
  const ItemId payment = ItemStore(session.database()).ofCustomer(customer).front().id;
  ASSERT_TRUE(session.perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<Done> {
    ContactEvent call;
    call.customer = customer;
    call.happenedAt = change.nowUtc();
    call.day = change.today();
    call.items = {{payment, "", "", {}}};
    ContactEventStore(change.database()).insert(call);
    change.touch(customer);
    return Done{};
  }));
  const auto refused = withdrawImport(session, import);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::undoBlocked, {"contact_event_item 1"}}));
  ASSERT_TRUE(undoLast(session)) << "the call";
  EXPECT_TRUE(withdrawImport(session, import));
}

TEST_F(Withdrawing, ARunRestoresWhatItWithdrew) {
  storeRun("courteous");
  const Digest before = hash();
  today = plusDays(today, 3);
  storeRun("firm");
  today = plusDays(today, 1);
  ASSERT_TRUE(withdrawLastRun(session));
  EXPECT_EQ(hash(), before);
  const auto waiting = TaskStore(session.database()).waiting();
  ASSERT_EQ(waiting.size(), 1U);
  EXPECT_EQ(waiting[0].ref, "courteous");
  EXPECT_EQ(TaskStore(session.database()).lastRun()->today, day("2026-03-10")) << "its date goes with it";
}

TEST_F(Withdrawing, ARunIsRefusedOnceSomethingOfItWasDone) {
  const RunId run = storeRun("courteous");
  ASSERT_TRUE(session.perform(EventKind::taskClosed, [&](Change& change) -> Outcome<Done> {
    TaskStore tasks(change.database());
    tasks.close(tasks.waiting().front().id, TaskState::done, change.today(), "");
    return Done{};
  }));
  const auto refused = withdrawRun(session, run);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::runCarriedOut, {"2026-03-10", "C1 courteous"}}));
}

TEST_F(Withdrawing, ARunIsRefusedOnceSomebodyWasCalledInVain) {
  const RunId run = storeRun("call");
  ASSERT_TRUE(session.perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<Done> {
    ContactEvent call;
    call.customer = customer;
    call.happenedAt = change.nowUtc();
    call.day = change.today();
    call.channel = Channel::call;
    call.result = ContactResult::noAnswer;
    call.task = TaskStore(change.database()).waiting().front().id;
    ContactEventStore(change.database()).insert(call);
    return Done{};
  }));
  EXPECT_EQ(withdrawRun(session, run).refusal(), (Refusal{RefusalReason::runCarriedOut, {"2026-03-10", "C1 call"}}));
  ASSERT_TRUE(undoLast(session)) << "the call";
  EXPECT_TRUE(withdrawRun(session, run).isDone());
}

TEST_F(Withdrawing, OnlyTheLastRunGoes) {
  const RunId first = storeRun("courteous");
  storeRun("firm");
  EXPECT_EQ(withdrawRun(session, first).refusal().reason, RefusalReason::undoBlocked);
  EXPECT_EQ(withdrawRun(session, {99}).refusal().reason, RefusalReason::nothingToUndo);
}

}  // namespace
}  // namespace relance
