// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/customer_store.h"

#include <gmock/gmock.h>

#include "domain/basics/machine_error.h"
#include "storage/ledger_fixture.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/creditor_store.h"

namespace relance {
namespace {

class Customers : public LedgerFixture {
 protected:
  CustomerStore store{database};
};

/// Every field has a value of its own.
Customer full() {
  Customer c;
  c.code = "C1";
  c.name = "Fonderies du Lac";
  c.kind = CustomerKind::soleTrader;
  c.country = "CH";
  c.region = "CH-GE";
  c.language = "de";
  c.address = {"1 quai du Lac", "Bât. B", "1201", "Genève"};
  c.email = "compta@lac.example";
  c.phone = "+41 22 000 00 00";
  c.mobile = "+41 79 000 00 00";
  c.registration = "CHE-1";
  c.vatNumber = "CHE-1 TVA";
  c.termsDays = 45;
  c.termsRule = TermsRule::monthEndThen;
  c.means = MeansOfPayment::bill;
  c.accountManager = "Anne";
  c.creditLimitMinor = 1'000'000;
  c.insuredLimitMinor = 500'000;
  c.payerClass = PayerClass::c;
  c.archived = true;
  c.byHand = true;
  c.insolventOn = day("2026-03-01");
  c.judgmentOn = day("2026-02-25");
  c.administrator = "Me Roux";
  c.tags = {"region:Nord", "vip"};
  return c;
}

TEST_F(Customers, AreReadBackAsTheyWereWritten) {
  Customer parent;
  parent.code = "P";
  parent.name = "Parent";
  Customer written = full();
  written.parent = written.payer = store.insert(parent);
  written.id = store.insert(written);
  EXPECT_EQ(store.find(written.id), written);
  EXPECT_EQ(store.findByCode("C1"), written);
  EXPECT_EQ(store.all().front(), written);
  EXPECT_EQ(store.findByCode("c1"), std::nullopt);
}

TEST_F(Customers, AreChangedInEveryFieldButTheirCode) {
  const CustomerId id = addCustomer("C1");
  Customer changed = full();
  changed.id = id;
  store.update(changed);
  EXPECT_EQ(store.find(id), changed);
  changed.tags = {"region:Sud"};
  changed.termsDays.reset();
  changed.email.clear();
  store.update(changed);
  EXPECT_EQ(store.find(id), changed);
}

TEST_F(Customers, AreFoundByTheirOtherCodes) {
  const CustomerId id = addCustomer("C1");
  store.addAlias(id, "OLD-1");
  EXPECT_EQ(store.idOfCode("OLD-1"), id);
  EXPECT_THAT(store.codes(), testing::UnorderedElementsAre(std::pair{"C1", id}, std::pair{"OLD-1", id}));
  EXPECT_EQ(store.codeOf(id), "C1");
}

TEST_F(Customers, PayOnTheirDaysAndCloseForTheirHolidays) {
  const CustomerId id = addCustomer("C1");
  store.addPaymentRun(id, {10, {}});
  store.addPaymentRun(id, {{}, day("2026-04-10")});
  store.addClosingPeriod(id, {day("2026-08-01"), day("2026-08-24"), true});
  EXPECT_THAT(store.paymentRuns(id), testing::ElementsAre(StoredPaymentRun{10, {}}, StoredPaymentRun{{}, day("2026-04-10")}));
  EXPECT_THAT(store.closingPeriods(id), testing::ElementsAre(ClosingPeriod{day("2026-08-01"), day("2026-08-24"), true}));
}

TEST_F(Customers, RefuseChannels) {
  const CustomerId id = store.insert(full());
  EXPECT_EQ(store.refused(id), ChannelSet{});
  ChannelSet refused;
  refused.add(Channel::sms);
  refused.add(Channel::registered);
  store.setRefused(id, refused);
  EXPECT_EQ(store.refused(id), refused);
  store.setRefused(id, {});
  EXPECT_EQ(store.refused(id), ChannelSet{});
}

TEST_F(Customers, HaveContactsInTheirOrder) {
  ContactStore contacts(database);
  Contact second;
  second.customer = addCustomer("C1");
  second.name = "Paul Girard";
  second.position = 2;
  second.id = contacts.insert(second);
  Contact first{
      {}, second.customer,   "Anne Petit",      "Madame",          ContactRole::finance, "anne@lac.example", "1", "2", "fr",
      1,  day("2026-01-01"), day("2026-01-02"), day("2026-01-03"), day("2026-01-04")};
  first.id = contacts.insert(first);
  EXPECT_THAT(contacts.ofCustomer(first.customer), testing::ElementsAre(first, second));
  second.name = "Paul Girard-Petit";
  second.phoneDeadOn = day("2026-05-05");
  contacts.update(second);
  EXPECT_EQ(contacts.find(second.id), second);
  EXPECT_EQ(contacts.find({99}), std::nullopt);
}

TEST_F(Customers, OweToOneCreditorForWhomPersonsWork) {
  CreditorStore creditors(database);
  Creditor creditor{"Maison Relais SAS", "FR", "FR-67", {}, "Europe/Paris", "2026-01-01T00:00:00.000Z"};
  EXPECT_THROW(creditors.find(), StorageError);
  creditors.insert(creditor);
  EXPECT_EQ(creditors.find(), creditor);
  creditor.name = "Maison Relais SA";
  creditors.update(creditor);
  EXPECT_EQ(creditors.find(), creditor);
  PersonStore persons(database);
  Person person{{}, "anne", "Anne Petit", PersonRole::manager, "anne@relais.example", "", false};
  person.id = persons.insert(person);
  EXPECT_EQ(persons.findByLogin("anne"), person);
  person.archived = true;
  persons.update(person);
  EXPECT_THAT(persons.all(), testing::ElementsAre(person));
  EXPECT_EQ(persons.find(person.id), person);
}

}  // namespace
}  // namespace relance
