// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/item_store.h"

#include <gmock/gmock.h>

#include "storage/ledger_fixture.h"

namespace relance {
namespace {

using testing::ElementsAre;

class Items : public LedgerFixture {
 protected:
  std::optional<Date> settledOnOf(ItemId id) { return store.find(id)->settledOn; }
  int refresh(std::initializer_list<ItemId> ids) { return store.refreshSettledOn(std::vector(ids)); }

  ItemStore store{database};
  CustomerId customer = addCustomer("C1");
};

TEST_F(Items, AreReadBackAsTheyWereWritten) {
  Item item;
  item.customer = customer;
  item.kind = ItemKind::retention;
  item.number = "F-1";
  item.instalment = 2;
  item.amount = {12345, *parseCurrency("CHF")};
  item.issued = day("2026-01-02");
  item.due = day("2026-02-01");
  item.originalDue = day("2026-01-15");
  item.settledOn = day("2026-03-01");
  item.recorded = day("2026-01-03");
  item.orderReference = "PO-1";
  item.deliveryReference = "BL-1";
  item.depositReference = "CPP-1";
  item.depositStatus = "received";
  item.depositStatusOn = day("2026-01-05");
  item.label = "Travaux";
  item.means = MeansOfPayment::cheque;
  item.billMaturity = day("2026-04-01");
  item.replaces = addInvoice(customer, "F-0", 1, "2025-12-01");
  item.linked = item.replaces;
  item.factored = true;
  item.retentionRelease = day("2027-01-02");
  item.import = {4};
  item.id = store.insert(item);
  EXPECT_EQ(store.find(item.id), item);
  EXPECT_EQ(store.findByIdentity(customer, ItemKind::retention, "F-1", 2, Side::debit), item);
  EXPECT_EQ(store.findByIdentity(customer, ItemKind::retention, "F-1", 1, Side::debit), std::nullopt);
  EXPECT_THAT(store.findByNumber("F-1"), ElementsAre(item));
  EXPECT_THAT(store.openOfCustomer(customer), ElementsAre(*store.find(item.replaces)));
}

TEST_F(Items, OfACustomerStandByDueDate) {
  const auto late = addInvoice(customer, "F-2", 100, "2026-02-01");
  const auto early = addInvoice(customer, "F-3", 100, "2026-01-01");
  const auto payment = addPayment(customer, 50, "2026-02-10");
  addInvoice(addCustomer("C2"), "F-9", 100, "2026-01-01");
  std::vector<ItemId> ids;
  for (const auto& item : store.ofCustomer(customer)) ids.push_back(item.id);
  EXPECT_THAT(ids, ElementsAre(early, payment, late));
}

TEST_F(Items, OfOneIdentityStandOnce) {
  addInvoice(customer, "F-1", 100, "2026-01-01");
  EXPECT_ANY_THROW(addInvoice(customer, "F-1", 200, "2026-01-02"));
  EXPECT_NO_THROW(addInvoice(addCustomer("C2"), "F-1", 200, "2026-01-02"));
}

TEST_F(Items, OfTwoEqualPaymentsAreTwo) {
  addPayment(customer, 100, "2026-01-01");
  EXPECT_NO_THROW(addPayment(customer, 100, "2026-01-01"));
}

TEST_F(Items, AreSettledOnceAllocatedInFull) {
  const auto invoice = addInvoice(customer, "F-1", 100, "2026-01-01");
  const auto first = addPayment(customer, 60, "2026-02-01");
  const auto second = addPayment(customer, 50, "2026-02-10");
  allocate(invoice, first, 60, "2026-02-02");
  EXPECT_EQ(refresh({invoice, first, second}), 1);
  EXPECT_EQ(settledOnOf(first), day("2026-02-02"));
  EXPECT_EQ(settledOnOf(invoice), std::nullopt);
  EXPECT_EQ(store.unallocatedMinor(invoice), 40);
  allocate(invoice, second, 40, "2026-02-11");
  EXPECT_EQ(refresh({invoice, first, second}), 1);
  EXPECT_EQ(settledOnOf(invoice), day("2026-02-11"));
  EXPECT_EQ(settledOnOf(second), std::nullopt);
  EXPECT_EQ(store.unallocatedMinor(second), 10);
  EXPECT_EQ(refresh({invoice, first, second}), 0);
}

TEST_F(Items, OpenAgainWhenAPaymentIsReturned) {
  const auto invoice = addInvoice(customer, "F-1", 100, "2026-01-01");
  const auto payment = addPayment(customer, 100, "2026-02-01");
  const auto allocation = allocate(invoice, payment, 100, "2026-02-01");
  refresh({invoice, payment});
  store.reverse(allocation, day("2026-02-08"), "AM04");
  EXPECT_EQ(refresh({invoice, payment}), 2);
  EXPECT_EQ(settledOnOf(invoice), std::nullopt);
  EXPECT_EQ(store.unallocatedMinor(payment), 100);
  const auto allocations = store.allocationsOf(invoice);
  ASSERT_EQ(allocations.size(), 1U);
  EXPECT_EQ(allocations[0].allocation.bankReason, "AM04");
  EXPECT_EQ(allocations[0].allocation.reversed, day("2026-02-08"));
  EXPECT_EQ(allocations[0].debitIssued, day("2026-01-01"));
  EXPECT_EQ(allocations[0].creditIssued, day("2026-02-01"));
}

TEST_F(Items, PaidBeforeTheyWereIssuedAreSettledFromTheirIssue) {
  const auto invoice = addInvoice(customer, "F-1", 100, "2026-03-01");
  const auto payment = addPayment(customer, 100, "2026-02-01");
  allocate(invoice, payment, 100, "2026-02-01");
  refresh({invoice, payment});
  EXPECT_EQ(settledOnOf(invoice), day("2026-03-01"));
  EXPECT_EQ(settledOnOf(payment), day("2026-03-01"));
}

TEST_F(Items, TakeANewDueDateAndADepositStatus) {
  const auto invoice = addInvoice(customer, "F-1", 100, "2026-03-01");
  store.changeDueDate(invoice, day("2026-05-01"));
  store.changeDepositStatus(invoice, "approved", day("2026-03-09"));
  EXPECT_EQ(store.find(invoice)->due, day("2026-05-01"));
  EXPECT_EQ(store.find(invoice)->depositStatus, "approved");
  EXPECT_EQ(store.find(invoice)->depositStatusOn, day("2026-03-09"));
}

}  // namespace
}  // namespace relance
