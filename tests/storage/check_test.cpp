// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check/check.h"

#include <gmock/gmock.h>

#include "storage/business_hash.h"
#include "storage/history/history.h"
#include "storage/ledger_fixture.h"
#include "storage/scratch_folder.h"
#include "storage/settlement_sweep.h"
#include "storage/stores/blob_store.h"
#include "storage/stores/import_store.h"
#include "storage/transaction.h"

namespace relance {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

const Date today = day("2026-04-01");

class ACheckedLedger : public LedgerFixture {
 protected:
  ACheckedLedger() {
    ImportRecord record;
    record.fileName = "a.csv";
    record.sha256 = std::string(64, 'a');
    record.importedOn = today;
    record.sequence = 1;
    import = ImportStore(database).insert(record);
    customer = addCustomer("C1", import);
    invoice = addInvoice(customer, "F-1", 100, "2026-01-01", import);
    other = addInvoice(customer, "F-2", 50, "2026-02-01");
    payment = addPayment(customer, 120, "2026-03-01", import);
    allocate(invoice, payment, 100, "2026-03-01", import);
    ItemStore(database).refreshSettledOn(std::vector{invoice, other, payment});
    BlobStore(database).put("bytes as sent");
    append(EventKind::fileImported, {});
  }

  void append(EventKind kind, const CanonicalBytes& facts) {
    Transaction transaction(database);
    EventDraft draft;
    draft.kind = kind;
    draft.subjects = {customer};
    draft.facts = facts;
    History(database).append(draft, {"2026-04-01T00:00:00.000Z", today, {}});
    transaction.commit();
  }

  void seal() { append(EventKind::sealed, CanonicalBytes{}.add(businessHash(database))); }

  std::vector<Finding> check() { return checkLedger(database, today); }

  void edit(const std::string& sql) {
    database.execute("PRAGMA foreign_keys = OFF");
    database.execute("PRAGMA ignore_check_constraints = ON");
    database.executeScript("DROP TRIGGER IF EXISTS event_is_never_changed; " + sql);
  }

  ImportId import;
  CustomerId customer;
  ItemId invoice;
  ItemId other;
  ItemId payment;
};

TEST_F(ACheckedLedger, IsSilentWhenSound) {
  EXPECT_THAT(check(), IsEmpty());
  seal();
  EXPECT_THAT(check(), IsEmpty());
  const Digest before = businessHash(database);
  check();
  EXPECT_EQ(businessHash(database), before);
}

struct Damage {
  const char* name;
  const char* sql;
  Invariant invariant;
  const char* subject;
};

class ADamagedLedger : public ACheckedLedger, public testing::WithParamInterface<Damage> {};

TEST_P(ADamagedLedger, IsFoundByName) {
  edit(GetParam().sql);
  EXPECT_THAT(check(), Contains(testing::AllOf(Field(&Finding::invariant, GetParam().invariant),
                                               Field(&Finding::subject, GetParam().subject))));
}

const Damage damages[]{
    {"AReferenceToNobody", "UPDATE item SET customer_id = 77 WHERE id = 2", Invariant::foreignKeys, "item 2"},
    {"ADayThatIsNone", "UPDATE item SET due_on = '2026-02-30' WHERE id = 1", Invariant::dates, "item 1"},
    {"ADayThatIsEmpty", "UPDATE item SET recorded_on = '' WHERE id = 1", Invariant::dates, "item 1"},
    {"AnImportThatIsNone", "UPDATE item SET import_id = 9 WHERE id = 2", Invariant::orphans, "item 2"},
    {"AnImportWithoutItsEvent", "UPDATE import SET sequence = 9", Invariant::orphans, "import 1"},
    {"ABlobThatLostAPiece", "DELETE FROM blob_chunk", Invariant::orphans,
     "blob 3f95004cf689adc7e8e07a1c653ce872836ded8720e46c5dc2d3e8f5ffa1a605"},
    {"APayerForWhomAnotherPays",
     "INSERT INTO customer (code, name, kind, country, language, payer_id) SELECT 'A', 'A', kind, country, language, 1 FROM "
     "customer; UPDATE customer SET payer_id = 2 WHERE id = 1",
     Invariant::payers, "customer A"},
    {"TooMuchOnAnInvoice", "UPDATE allocation SET amount_minor = 101", Invariant::allocations, "item 1"},
    {"TooMuchOnAPayment", "UPDATE item SET amount_minor = 99 WHERE id = 3", Invariant::allocations, "item 3"},
    {"TwoCurrencies", "UPDATE item SET currency = 'CHF' WHERE id = 3", Invariant::allocations, "allocation 1"},
    {"TwoDebits", "UPDATE allocation SET credit_id = 2", Invariant::allocations, "allocation 1"},
    {"SettledTooEarly", "UPDATE item SET settled_on = '2026-02-28' WHERE id = 1", Invariant::settledOn, "item 1"},
    {"SettledThoughOpen", "UPDATE item SET settled_on = '2026-02-28' WHERE id = 2", Invariant::settledOn, "item 2"},
    {"OpenThoughSettled", "UPDATE item SET settled_on = NULL WHERE id = 1", Invariant::settledOn, "item 1"},
    {"HiddenFromTheBalance", "UPDATE item SET settled_on = '2026-02-28' WHERE id = 2", Invariant::balance, "EUR"},
    {"AnotherDayOfAnEvent", "UPDATE event SET day = '2026-01-01'", Invariant::chain, "event 1"},
};

INSTANTIATE_TEST_SUITE_P(Check, ADamagedLedger, testing::ValuesIn(damages), [](const auto& test) { return test.param.name; });

TEST_F(ACheckedLedger, NoticesAChangeAfterItWasSealed) {
  seal();
  edit("UPDATE customer SET name = 'Somebody else'");
  const auto findings = check();
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].invariant, Invariant::businessHash);
  EXPECT_EQ(findings[0].subject, "event 2");
}

TEST_F(ACheckedLedger, SaysNothingOfASealAfterWhichSomethingWasDone) {
  seal();
  addCustomer("C2");
  append(EventKind::customerChanged, {});
  EXPECT_THAT(check(), IsEmpty());
}

TEST_F(ACheckedLedger, NamesNoMoreThanTheLimit) {
  for (int i = 0; i < 5; ++i) addInvoice(customer, "G-" + std::to_string(i), 10, "2026-01-01");
  edit("UPDATE item SET settled_on = '2026-02-28'");
  EXPECT_EQ(std::ranges::count(checkLedger(database, today, 3), Invariant::settledOn, &Finding::invariant), 3);
}

TEST_F(ACheckedLedger, HasANameForEachInvariant) {
  EXPECT_EQ(invariantName(Invariant::file), "file");
  EXPECT_EQ(invariantName(Invariant::foreignKeys), "foreign-keys");
  EXPECT_EQ(invariantName(Invariant::businessHash), "business-hash");
}

TEST_F(ACheckedLedger, IsSweptWithAllThatSettlesEachItem) {
  std::vector<std::int64_t> ids;
  sweepSettlements(database, [&](const SweptItem& item) {
    ids.push_back(item.id.value);
    EXPECT_EQ(item.shares.size(), item.id == other ? 0U : 1U);
    EXPECT_EQ(item.settledOn, ItemStore(database).find(item.id)->settledOn);
  });
  EXPECT_THAT(ids, ElementsAre(invoice.value, other.value, payment.value));
}

TEST_F(ACheckedLedger, SettlesManyItemsAsItSettlesOne) {
  std::vector<ItemId> many;
  for (int i = 0; i < 3'000; ++i) {
    many.push_back(addInvoice(customer, "M-" + std::to_string(i), 10, "2026-01-01"));
    many.push_back(addPayment(customer, 10, "2026-01-15"));
    if (i % 3 != 0) allocate(many[many.size() - 2], many.back(), i % 3 == 1 ? 10 : 4, "2026-02-01");
  }
  ItemStore items(database);
  EXPECT_EQ(items.refreshSettledOn(many), 2'000);
  EXPECT_EQ(items.refreshSettledOn(std::span{many}.first(100)), 0) << "one by one gives the same";
  EXPECT_EQ(items.refreshSettledOn(std::span{many}.last(100)), 0);
  EXPECT_THAT(check(), IsEmpty());
}

TEST(ADamagedFile, IsTheOnlyFinding) {
  const ScratchFolder folder;
  const auto path = folder / "a.relance";
  {
    Database database = Database::create(path);
    Transaction transaction(database);
    for (int i = 0; i < 3'000; ++i) {
      database.statement("INSERT INTO setting (key, value) VALUES ($1, $2)").run(std::to_string(i), "value");
    }
    transaction.commit();
  }
  std::string bytes = bytesOf(path);
  // The last pages hold the rows made last.
  for (std::size_t i = bytes.size() - 8'000; i < bytes.size() - 7'000; ++i) bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
  writeBytes(path, bytes);
  Database database = Database::open(path);
  const auto findings = checkLedger(database, today);
  ASSERT_FALSE(findings.empty());
  for (const auto& finding : findings) EXPECT_EQ(finding.invariant, Invariant::file);
}

}  // namespace
}  // namespace relance
