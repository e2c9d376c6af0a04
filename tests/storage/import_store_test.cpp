// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/import_store.h"

#include <gmock/gmock.h>

#include <set>

#include "storage/ledger_fixture.h"
#include "storage/stores/contact_event_store.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Imports : public LedgerFixture {
 protected:
  ImportId begin(const std::string& file, ImportKind kind) {
    ImportRecord record;
    record.fileName = file;
    record.sha256 = std::string(64, 'a');
    record.kind = kind;
    record.importedAt = "2026-03-10T08:00:00.000Z";
    record.importedOn = day("2026-03-10");
    record.rowsRead = 1;
    record.sequence = 1;
    return store.insert(record);
  }

  int refreshed(const std::vector<ItemId>& items) { return ItemStore(database).refreshSettledOn(items); }

  ImportStore store{database};
};

TEST_F(Imports, AreReadBackAsTheyWereWritten) {
  ImportRecord record{{},
                      "a.csv",
                      std::string(64, 'b'),
                      ImportKind::payments,
                      ImportMode::stock,
                      "2026-03-10T08:00:00.000Z",
                      day("2026-03-10"),
                      12,
                      3,
                      day("2026-03-09"),
                      7,
                      {},
                      {{ImportedTable::item, 4, 9}, {ImportedTable::allocation, 1, 2}}};
  record.id = store.insert(record);
  store.finish(record.id, 3, {{ImportedTable::allocation, 1, 2}, {ImportedTable::item, 4, 9}});
  EXPECT_EQ(store.find(record.id), record);
  EXPECT_EQ(store.last(), record);
  EXPECT_EQ(store.findByFile(std::string(64, 'b'), ImportKind::payments), record);
  EXPECT_EQ(store.findByFile(std::string(64, 'b'), ImportKind::invoices), std::nullopt);
  EXPECT_THAT(store.all(), ElementsAre(record));
  EXPECT_EQ(store.paymentsUpTo(), day("2026-03-09"));
}

TEST_F(Imports, RememberHowAFileWasRead) {
  store.putProfile({"ventes", ImportKind::invoices, "{}"});
  store.putProfile({"ventes", ImportKind::invoices, "{\"a\":1}"});
  EXPECT_EQ(store.findProfile("ventes"), (ImportProfile{"ventes", ImportKind::invoices, "{\"a\":1}"}));
  EXPECT_EQ(store.findProfile("achats"), std::nullopt);
  EXPECT_EQ(store.profiles().size(), 1U);
}

TEST_F(Imports, KnowTheLastIdEverGiven) {
  EXPECT_EQ(store.lastId(ImportedTable::customer), 0);
  const CustomerId id = addCustomer("C1");
  database.statement("DELETE FROM customer WHERE id = $1").run(id);
  EXPECT_EQ(store.lastId(ImportedTable::customer), id.value);
}

TEST_F(Imports, AreTakenBackWhole) {
  const CustomerId kept = addCustomer("C0");
  const ItemId invoice = addInvoice(kept, "F-0", 100, "2026-01-01");
  const ImportId import = begin("payments.csv", ImportKind::payments);
  const ItemId payment = addPayment(kept, 100, "2026-02-01", import);
  const AllocationId allocation = allocate(invoice, payment, 100, "2026-02-01", import);
  refreshed({invoice, payment});
  store.finish(
      import, 0,
      {{ImportedTable::item, payment.value, payment.value}, {ImportedTable::allocation, allocation.value, allocation.value}});
  const ImportRecord record = *store.find(import);
  ASSERT_THAT(store.dependents(record), IsEmpty());
  const auto settled = store.remove(record);
  EXPECT_THAT(settled, ElementsAre(invoice));
  EXPECT_EQ(refreshed(settled), 1);
  ItemStore items(database);
  EXPECT_EQ(items.find(invoice)->settledOn, std::nullopt);
  EXPECT_EQ(items.find(payment), std::nullopt);
  EXPECT_EQ(store.find(import), std::nullopt);
}

TEST_F(Imports, WithCustomersTakeWhatBelongsToThemAlong) {
  const ImportId import = begin("customers.csv", ImportKind::customers);
  const CustomerId customer = addCustomer("C1", import);
  database.statement("INSERT INTO tag (customer_id, name) VALUES ($1, $2)").run(customer, "vip");
  CustomerStore(database).addAlias(customer, "OLD");
  store.finish(import, 0, {{ImportedTable::customer, customer.value, customer.value}});
  const ImportRecord record = *store.find(import);
  ASSERT_THAT(store.dependents(record), IsEmpty());
  store.remove(record);
  EXPECT_TRUE(CustomerStore(database).codes().empty());
}

TEST_F(Imports, OnWhichAnotherImportRestsNameIt) {
  const ImportId first = begin("invoices.csv", ImportKind::invoices);
  const CustomerId customer = addCustomer("C1", first);
  const ItemId invoice = addInvoice(customer, "F-1", 100, "2026-01-01", first);
  store.finish(first, 0,
               {{ImportedTable::customer, customer.value, customer.value}, {ImportedTable::item, invoice.value, invoice.value}});
  EXPECT_THAT(store.dependents(*store.find(first)), IsEmpty());
  const ImportId second = begin("payments.csv", ImportKind::payments);
  const ItemId payment = addPayment(customer, 100, "2026-02-01", second);
  allocate(invoice, payment, 100, "2026-02-01", second);
  EXPECT_THAT(store.dependents(*store.find(first)), ElementsAre("payments.csv"));
}

TEST_F(Imports, OnWhichAContactRestsNameIt) {
  const ImportId import = begin("invoices.csv", ImportKind::invoices);
  const CustomerId customer = addCustomer("C1");
  const ItemId invoice = addInvoice(customer, "F-1", 100, "2026-01-01", import);
  store.finish(import, 0, {{ImportedTable::item, invoice.value, invoice.value}});
  ContactEvent call;
  call.customer = customer;
  call.happenedAt = "x";
  call.day = day("2026-03-01");
  call.items = {{invoice, "", "", {}}};
  ContactEventStore(database).insert(call);
  EXPECT_THAT(store.dependents(*store.find(import)), ElementsAre("contact_event_item 1"));
}

TEST_F(Imports, KnowEveryTableThatMayRestOnThem) {
  // Foreign keys to what an import makes, and the references that are looked through: see import_withdrawal.cpp.
  std::set<std::string> known;
  const ImportId import = begin("all.csv", ImportKind::invoices);
  store.finish(import, 0,
               {{ImportedTable::customer, 1, 1},
                {ImportedTable::contact, 1, 1},
                {ImportedTable::item, 1, 1},
                {ImportedTable::allocation, 1, 1}});
  database.execute("PRAGMA foreign_keys = OFF");
  database.execute("PRAGMA ignore_check_constraints = ON");
  auto tables = database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  tables.query();
  const std::set<std::string> belongToTheCustomer{"tag",         "refused_channel", "customer_alias",
                                                  "payment_run", "closing_period",  "credit_information"};
  while (tables.next()) {
    const std::string table{tables.text(0)};
    auto keys = database.statement("PRAGMA foreign_key_list(" + table + ")");
    keys.query();
    while (keys.next()) {
      const std::string parent{keys.text(2)};
      if (parent != "customer" && parent != "contact" && parent != "item") continue;
      if (belongToTheCustomer.contains(table)) continue;
      // A row that refers to row 1 by this column alone, every other column being whatever the type takes.
      std::string columns;
      std::string values;
      auto info = database.statement("PRAGMA table_info(" + table + ")");
      info.query();
      while (info.next()) {
        const std::string name{info.text(1)};
        const bool isText = info.text(2) == "TEXT";
        columns += (columns.empty() ? "" : ", ") + name;
        values += (values.empty() ? "" : ", ") + (name == keys.text(3) ? std::string{"1"}
                                                  : isText             ? std::string{"'x'"}
                                                                       : std::string{"900"});
      }
      database.execute("DELETE FROM " + table);
      database.execute("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
      EXPECT_EQ(store.dependents(*store.find(import)).size(), 1U) << table << "." << keys.text(3);
      database.execute("DELETE FROM " + table);
    }
  }
}

}  // namespace
}  // namespace relance
