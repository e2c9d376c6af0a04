// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ageing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "domain/ledger/portfolio_builder.h"

namespace relance {
namespace {

const Date today = *parseIsoDate("2026-11-23");
const Currency eur = *parseCurrency("EUR");
const Currency chf = *parseCurrency("CHF");

PortfolioCustomer customer(std::string code) {
  PortfolioCustomer row;
  row.code = std::move(code);
  return row;
}

OpenItem item(CustomerIndex owner, int daysLate, std::int64_t open, Side side = Side::debit) {
  OpenItem row;
  row.customer = owner;
  row.side = side;
  row.kind = side == Side::debit ? ItemKind::invoice : ItemKind::payment;
  row.due = dayNumber(today) - daysLate;
  row.issued = row.due - 30;
  row.amountMinor = row.openMinor = open;
  row.number = "F-1";
  return row;
}

TEST(Ageing, PutsEachDayOfLatenessIntoItsBucket) {
  struct Case {
    int daysLate;
    int bucket;
  };
  for (const auto& c : {Case{-31, -1}, Case{-1, -1}, Case{0, -1}, Case{1, 0}, Case{30, 0}, Case{31, 1}, Case{60, 1}, Case{61, 2},
                        Case{90, 2}, Case{91, 3}, Case{4000, 3}}) {
    PortfolioBuilder builder(today);
    builder.addItem(item(builder.addCustomer(customer("A")), c.daysLate, 500), eur);
    const AgedBalance balance = ageBalance(std::move(builder).build(), eur, AgeingBase::due, {});
    for (int b = 0; b < 4; ++b) {
      EXPECT_EQ(balance.total.buckets[static_cast<std::size_t>(b)], b == c.bucket ? 500 : 0) << c.daysLate;
    }
    EXPECT_EQ(balance.total.notDue, c.bucket < 0 ? 500 : 0) << c.daysLate;
  }
}

TEST(Ageing, KeepsUnappliedCreditsApart) {
  PortfolioBuilder builder(today);
  const CustomerIndex a = builder.addCustomer(customer("A"));
  builder.addItem(item(a, 10, 1000), eur);
  builder.addItem(item(a, 40, 300, Side::credit), eur);
  const AgedBalance balance = ageBalance(std::move(builder).build(), eur, AgeingBase::due, {});
  EXPECT_EQ(balance.total.buckets[0], 1000);
  EXPECT_EQ(balance.total.buckets[1], 0);
  EXPECT_EQ(balance.total.unapplied, 300);
  EXPECT_EQ(balance.total.total, 700);
  EXPECT_TRUE(balance.isSound());
}

TEST(Ageing, NamesOtherCurrenciesInsteadOfDroppingThem) {
  PortfolioBuilder builder(today);
  const CustomerIndex a = builder.addCustomer(customer("A"));
  builder.addItem(item(a, 10, 1000), eur);
  builder.addItem(item(a, 10, 99), chf);
  const AgedBalance balance = ageBalance(std::move(builder).build(), eur, AgeingBase::due, {});
  EXPECT_EQ(balance.otherCurrencies, std::vector{chf});
  EXPECT_EQ(balance.ledgerBalance, 1000);
}

TEST(Ageing, ShowsItemsUnderTheInvoicedCustomerWhoeverPays) {
  PortfolioBuilder builder(today);
  const CustomerIndex branch = builder.addCustomer(customer("B"));
  const CustomerIndex head = builder.addCustomer(customer("A"));
  builder.setPayer(branch, head);
  builder.addItem(item(branch, 10, 1000), eur);
  const Portfolio portfolio = std::move(builder).build();
  ASSERT_EQ(portfolio.accounts.size(), 1U);
  EXPECT_EQ(portfolio.customers[portfolio.accounts[0].customer].code, "A");
  const AgedBalance balance = ageBalance(portfolio, eur, AgeingBase::due, {});
  ASSERT_EQ(balance.rows.size(), 1U);
  EXPECT_EQ(portfolio.customers[balance.rows[0].customer].code, "B");
}

RC_GTEST_PROP(Ageing, BucketsLessUnappliedAreTheBalanceOfAnyLedger, ()) {
  PortfolioBuilder builder(today);
  const int customers = *rc::gen::inRange(1, 6);
  for (int i = 0; i < customers; ++i) builder.addCustomer(customer("C" + std::to_string(i)));
  const int rows = *rc::gen::inRange(0, 40);
  std::int64_t expected = 0;
  for (int i = 0; i < rows; ++i) {
    const auto owner = static_cast<CustomerIndex>(*rc::gen::inRange(0, customers));
    const auto side = *rc::gen::element(Side::debit, Side::credit);
    const auto amount = *rc::gen::inRange<std::int64_t>(1, largestAmountMinor);
    builder.addItem(item(owner, *rc::gen::inRange(-200, 400), amount, side), eur);
    expected += side == Side::debit ? amount : -amount;
  }
  const Portfolio portfolio = std::move(builder).build();
  for (const AgeingBase base : {AgeingBase::due, AgeingBase::issue}) {
    const AgedBalance balance = ageBalance(portfolio, eur, base, {});
    RC_ASSERT(balance.isSound());
    RC_ASSERT(balance.ledgerBalance == expected);
    for (const AgedRow& row : balance.rows) RC_ASSERT(row.amounts.addsUp());
  }
}

}  // namespace
}  // namespace relance
