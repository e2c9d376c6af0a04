// SPDX-License-Identifier: GPL-3.0-or-later
// Payer behaviour worked out by hand, and the same as what predicates see.
#include "actions/reading/payer_behaviour.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "actions/agreements/make_agreement.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/chased_account.h"
#include "actions/disputes/close_dispute.h"
#include "actions/disputes/open_dispute.h"
#include "domain/basics/ratio_sum.h"
#include "domain/chasing/account/predicate_facts.h"

namespace relance {
namespace {

class PayerBehaviourTest : public ChasedLedger {
 protected:
  /// An invoice with its payment.
  void paid(const char* code, const std::string& number, const char* due, const char* settled, std::int64_t minor) {
    const CustomerId customer = *CustomerStore(database()).idOfCode(code);
    const ItemId invoice = addItem(customer, number, isoText(plusDays(day(due), -30)).c_str(), due, minor);
    pay(customer, invoice, "P-" + number, settled, minor);
  }
  PayerBehaviour of(const char* code) {
    auto behaviour = payerBehaviour(database(), code, m_today);
    EXPECT_TRUE(behaviour.isDone());
    return std::move(behaviour).value();
  }
  static std::int64_t hundredths(const std::optional<Ratio>& ratio) { return ratio ? hundredthsOf(*ratio) : -999'999; }

  /// What a predicate would be told.
  FieldValue seen(const char* code, Field field) {
    const auto rules = chasingRules(database());
    const ChasedAccount account(database(), *rules, *payerOfCode(database(), code), m_today);
    return PredicateFacts(std::span<const AccountState>(account.states()))(field);
  }
  void expectSameAsPredicates(const char* code) {
    const PayerBehaviour behaviour = of(code);
    const auto same = [](const FieldValue& value, const std::optional<Ratio>& ratio) {
      const auto* known = std::get_if<Ratio>(&value);
      if (known == nullptr || !ratio) return known == nullptr && !ratio;
      return known->numerator * ratio->denominator == ratio->numerator * known->denominator;
    };
    const auto whole = [](int number) { return std::optional(Ratio::whole(number)); };
    EXPECT_TRUE(same(seen(code, Field::weightedDelay), behaviour.whole.days())) << code;
    EXPECT_TRUE(same(seen(code, Field::shareLate), behaviour.whole.share())) << code;
    EXPECT_TRUE(same(seen(code, Field::brokenPromises), whole(static_cast<int>(behaviour.broken.size())))) << code;
    EXPECT_TRUE(same(seen(code, Field::paidInvoices), whole(behaviour.paidInvoices))) << code;
    const auto months = behaviour.customerMonths ? whole(*behaviour.customerMonths) : std::nullopt;
    EXPECT_TRUE(same(seen(code, Field::customerMonths), months)) << code;
    EXPECT_EQ(std::get<bool>(seen(code, Field::isNew)), behaviour.isNew) << code;
  }
};

TEST_F(PayerBehaviourTest, IsWorkedOutByHand) {
  // Today is 2026-11-23: the year begins on 2025-11-24, the recent half on 2026-05-24.
  addCustomer("C1");
  paid("C1", "OLD", "2025-10-01", "2025-11-23", 500'000);  // a year ago to the day: left out
  paid("C1", "E-1", "2026-01-31", "2026-02-20", 100'000);  // 20 days late, earlier half
  paid("C1", "E-2", "2026-03-31", "2026-03-31", 300'000);  // on the day, earlier half
  paid("C1", "R-1", "2026-06-30", "2026-07-30", 200'000);  // 30 days late
  paid("C1", "R-2", "2026-08-31", "2026-08-21", 100'000);  // 10 days early
  addItem(*CustomerStore(database()).idOfCode("C1"), "OPEN", "2026-10-13", "2026-11-12", 100'000);  // 11 days late today
  addItem(*CustomerStore(database()).idOfCode("C1"), "SOON", "2026-11-13", "2026-12-12", 900'000);  // not yet due: left out
  const PayerBehaviour behaviour = of("C1");
  std::vector<std::string> numbers;
  for (const DelayedInvoice& one : behaviour.invoices) numbers.push_back(one.number);
  EXPECT_THAT(numbers, testing::ElementsAre("E-1", "E-2", "R-1", "R-2", "OPEN"));
  // (1000 × 20 + 3000 × 0 + 2000 × 30 − 1000 × 10 + 1000 × 11) ÷ 8000 = 81000 ÷ 8000
  EXPECT_EQ(hundredths(behaviour.whole.days()), 1013);
  // earlier: 20000 ÷ 4000 = 5; recent: 61000 ÷ 4000 = 15.25
  EXPECT_EQ(hundredths(behaviour.earlier.days()), 500);
  EXPECT_EQ(hundredths(behaviour.recent.days()), 1525);
  EXPECT_EQ(hundredths(trendOf(behaviour.recent, behaviour.earlier)), 1025);
  EXPECT_EQ(behaviour.whole.late, 3);
  EXPECT_EQ(hundredths(behaviour.whole.share()), 600'000) << "3 of 5: 6000 basis points";
  EXPECT_FALSE(behaviour.isNew);
  EXPECT_EQ(behaviour.paidInvoices, 5);
  EXPECT_EQ(behaviour.firstInvoice, day("2025-09-01"));
  EXPECT_EQ(behaviour.customerMonths, 14);
  ASSERT_EQ(behaviour.totals.size(), 1U);
  EXPECT_EQ(behaviour.totals[0].amountMinor, 800'000);
  EXPECT_EQ(behaviour.totals[0].amountTimesDays, 8'100'000);
  expectSameAsPredicates("C1");
}

TEST_F(PayerBehaviourTest, LeavesOutTheDaysOfOurOwnDisputes) {
  const CustomerId customer = addCustomer("C1");
  addItem(customer, "F-1", "2026-10-02", "2026-11-01", 100'000);
  m_today = day("2026-11-03");
  ASSERT_TRUE(openDispute(*m_session, "C1", {.item = "F-1", .cause = "price"}).isDone());
  m_today = day("2026-11-13");
  EXPECT_EQ(of("C1").invoices.at(0).ourDays, 0) << "nobody knows yet whose fault it is";
  ASSERT_TRUE(closeDispute(*m_session, "C1", {.as = DisputeEnd::founded, .newDue = day("2026-11-15")}).isDone());
  m_today = day("2026-11-23");
  const PayerBehaviour behaviour = of("C1");
  const DelayedInvoice& invoice = behaviour.invoices.at(0);
  EXPECT_EQ(invoice.due, day("2026-11-15")) << "the new due date counts";
  EXPECT_EQ(invoice.delay, 8);
  EXPECT_EQ(invoice.ourDays, 0) << "the dispute was over before it";
  expectSameAsPredicates("C1");

  addItem(customer, "F-2", "2026-10-02", "2026-11-01", 300'000);
  m_today = day("2026-11-24");
  ASSERT_TRUE(openDispute(*m_session, "C1", {.item = "F-2", .cause = "price", .fault = DisputeFault::ours}).isDone());
  m_today = day("2026-12-01");
  const PayerBehaviour after = of("C1");
  const auto open = std::ranges::find(after.invoices, "F-2", &DelayedInvoice::number);
  EXPECT_EQ(open->delay, 30);
  EXPECT_EQ(open->ourDays, 8) << "24 November to 1 December";
  EXPECT_EQ(open->counted(), 22);
  EXPECT_TRUE(open->isLate());
  // (1000 × 16 + 3000 × 22) ÷ 4000
  EXPECT_EQ(hundredths(after.whole.days()), 2050);
  expectSameAsPredicates("C1");
}

TEST_F(PayerBehaviourTest, CountsBrokenPromisesByDay) {
  addItem(addCustomer("C1"), "F-1", "2026-09-01", "2026-10-01", 100'000);
  m_today = day("2026-10-05");
  AgreementRequest promise;
  promise.terms.on = day("2026-10-12");
  ASSERT_TRUE(makeAgreement(*m_session, "C1", promise).isDone());
  EXPECT_TRUE(of("C1").broken.empty());
  m_today = day("2026-11-23");
  const PayerBehaviour behaviour = of("C1");
  ASSERT_EQ(behaviour.broken.size(), 1U);
  EXPECT_EQ(behaviour.broken[0].due, day("2026-10-12"));
  EXPECT_EQ(behaviour.broken[0].brokenOn, day("2026-10-15")) << "two working days after it, then the day after";
  EXPECT_EQ(behaviour.promisesJudged, 1);
  EXPECT_EQ(behaviour.promisesKept, 0);
  expectSameAsPredicates("C1");
  m_today = day("2027-10-15");
  EXPECT_TRUE(of("C1").broken.empty()) << "a year later";
  expectSameAsPredicates("C1");
}

TEST_F(PayerBehaviourTest, IsOfThePayerAndOfThoseHePaysFor) {
  const CustomerId payer = addCustomer("HEAD");
  addCustomer("SHOP");
  ASSERT_TRUE(m_session
                  ->perform(EventKind::customerChanged,
                            [&](Change& change) -> Outcome<Done> {
                              CustomerStore store(change.database());
                              Customer shop = *store.findByCode("SHOP");
                              shop.payer = payer;
                              store.update(shop);
                              return Done{};
                            })
                  .isDone());
  paid("HEAD", "H-1", "2026-06-30", "2026-07-10", 100'000);
  paid("SHOP", "S-1", "2026-06-30", "2026-07-20", 100'000);
  const PayerBehaviour behaviour = of("SHOP");
  EXPECT_EQ(behaviour.customer, "HEAD");
  ASSERT_EQ(behaviour.invoices.size(), 2U);
  EXPECT_EQ(behaviour.invoices[1].customer, "SHOP");
  EXPECT_EQ(hundredths(behaviour.whole.days()), 1500);
  EXPECT_EQ(trendOf(behaviour.recent, behaviour.earlier), std::nullopt) << "nothing in the earlier half";
  expectSameAsPredicates("SHOP");
}

TEST_F(PayerBehaviourTest, OfSomebodyUnknownOrWithoutAnythingIsToldToo) {
  EXPECT_EQ(payerBehaviour(database(), "NOBODY", m_today).refusal().reason, RefusalReason::unknownCustomer);
  addCustomer("C1");
  const PayerBehaviour behaviour = of("C1");
  EXPECT_EQ(behaviour.whole.days(), std::nullopt);
  EXPECT_EQ(behaviour.whole.share(), std::nullopt);
  EXPECT_TRUE(behaviour.isNew);
  EXPECT_EQ(behaviour.customerMonths, std::nullopt);
}

}  // namespace
}  // namespace relance
