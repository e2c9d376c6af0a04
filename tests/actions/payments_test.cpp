// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "actions/chased_ledger.h"
#include "actions/check_ledger.h"
#include "actions/disputes/open_dispute.h"
#include "actions/payments/allocate_credit.h"
#include "actions/payments/record_payment.h"
#include "actions/payments/reverse_payment.h"
#include "actions/payments/write_off.h"
#include "actions/reading/client_file.h"

namespace relance {
namespace {

/// One customer with two invoices due, one not yet due and one in dollars.
class Payments : public ChasedLedger {
 protected:
  Payments() : m_customer(addCustomer("C1")) {
    m_old = addItem(m_customer, "F-1", "2026-09-01", "2026-10-01", 100'000);
    m_late = addItem(m_customer, "F-2", "2026-10-01", "2026-11-01", 50'000);
    m_young = addItem(m_customer, "F-3", "2026-11-01", "2026-12-01", 20'000);
  }
  ~Payments() override { EXPECT_THAT(checkLedger(*m_session), testing::IsEmpty()); }

  static Money euros(std::int64_t minor) { return {minor, *parseCurrency("EUR")}; }

  RecordedPayment paid(PaymentReport report) {
    auto done = recordPayment(*m_session, "C1", report);
    EXPECT_TRUE(done.isDone());
    return std::move(done).value();
  }
  RecordedPayment paid(std::int64_t minor, const char* on, std::vector<std::string> items = {}, const char* reference = "VIR-1") {
    PaymentReport report;
    report.amount = euros(minor);
    report.on = day(on);
    report.items = std::move(items);
    report.reference = reference;
    return paid(report);
  }
  std::int64_t open(ItemId item, const char* on) {
    const auto file = readClientFile(database(), "C1", day(on));
    for (const ClientItem& entry : file->open) {
      if (entry.item.id == item) return entry.openMinor;
    }
    return 0;
  }
  std::optional<Date> settled(ItemId item) { return ItemStore(database()).find(item)->settledOn; }

  CustomerId m_customer;
  ItemId m_old, m_late, m_young;
};

TEST_F(Payments, PayTheOldestDueFirst) {
  const auto payment = paid(120'000, "2026-11-20");
  EXPECT_EQ(payment.settled, (std::vector<SettledPart>{{m_old, "F-1", 100'000}, {m_late, "F-2", 20'000}}));
  EXPECT_EQ(payment.unappliedMinor, 0);
  EXPECT_EQ(settled(m_old), day("2026-11-20"));
  EXPECT_EQ(open(m_late, "2026-11-23"), 30'000);
  EXPECT_EQ(open(m_late, "2026-11-19"), 50'000);
}

TEST_F(Payments, NeverSettleMoreThanIsOpen) {
  const auto payment = paid(60'000, "2026-11-20", {"F-2"});
  EXPECT_EQ(payment.settled, (std::vector<SettledPart>{{m_late, "F-2", 50'000}}));
  EXPECT_EQ(payment.unappliedMinor, 10'000);
  EXPECT_EQ(open(payment.payment, "2026-11-23"), 10'000);
  PaymentReport again;
  again.amount = euros(1'000);
  again.items = {"F-2"};
  EXPECT_EQ(recordPayment(*m_session, "C1", again).refusal().reason, RefusalReason::nothingOpen);
}

TEST_F(Payments, MayStayUnappliedUntilAllocated) {
  PaymentReport report;
  report.amount = euros(30'000);
  report.isUnapplied = true;
  const auto payment = paid(report);
  EXPECT_EQ(payment.number, "2026-11-23/1");
  EXPECT_EQ(paid(report).number, "2026-11-23/2");
  AllocationRequest request;
  request.credit = payment.number;
  request.items = {"F-3"};
  const auto allocated = allocateCredit(*m_session, "C1", request);
  ASSERT_TRUE(allocated.isDone());
  EXPECT_EQ(allocated->unappliedMinor, 10'000);
  EXPECT_EQ(settled(m_young), m_today);
  request.items.clear();
  request.amount = euros(10'001);
  EXPECT_EQ(allocateCredit(*m_session, "C1", request).refusal(),
            (Refusal{RefusalReason::amountAboveOpen, {"100.01", "100.00", "EUR"}}));
  request.amount = Money{5'000, *parseCurrency("USD")};
  EXPECT_EQ(allocateCredit(*m_session, "C1", request).refusal().reason, RefusalReason::itemCurrencyDiffers);
}

TEST_F(Payments, RejectedByTheBankAreGone) {
  const auto payment = paid(100'000, "2026-11-10", {"F-1"});
  ReversalRequest request{.payment = "VIR-1", .on = day("2026-11-18"), .bankReason = "AM04"};
  const auto reversed = reversePayment(*m_session, "C1", request);
  ASSERT_TRUE(reversed.isDone());
  EXPECT_TRUE(reversed->refund);
  EXPECT_EQ(open(m_old, "2026-11-23"), 100'000);
  EXPECT_EQ(open(m_old, "2026-11-17"), 0);
  EXPECT_EQ(open(payment.payment, "2026-11-23"), 0);
  EXPECT_EQ(settled(m_old), std::nullopt);
  EXPECT_EQ(reversePayment(*m_session, "C1", request).refusal().reason, RefusalReason::nothingToReverse);
}

TEST_F(Payments, RejectedByTheBankAreGoneWithWhatWasNotAppliedOfThem) {
  const auto payment = paid(130'000, "2026-11-10", {"F-1"});
  const auto reversed = reversePayment(*m_session, "C1", {.payment = "VIR-1", .bankReason = "AM04"});
  ASSERT_TRUE(reversed.isDone());
  EXPECT_EQ(reversed->unappliedMinor, 30'000);
  EXPECT_EQ(open(payment.payment, "2026-11-23"), 0);
  EXPECT_EQ(reversePayment(*m_session, "C1", {.payment = "VIR-1", .bankReason = "AM04"}).refusal().reason,
            RefusalReason::nothingToReverse);
}

TEST_F(Payments, RejectedByTheBankBeforeTheySettledAnythingAreGoneToo) {
  const auto payment = recordPayment(*m_session, "C1", {.amount = euros(5'000), .reference = "CHQ-2", .isUnapplied = true});
  ASSERT_TRUE(payment.isDone());
  EXPECT_EQ(reversePayment(*m_session, "C1", {.payment = "CHQ-2"}).refusal().reason, RefusalReason::nothingToReverse);
  ASSERT_TRUE(reversePayment(*m_session, "C1", {.payment = "CHQ-2", .bankReason = "no funds"}).isDone());
  EXPECT_EQ(open(payment->payment, "2026-11-23"), 0);
}

TEST_F(Payments, ReversedWithoutTheBankAreLeftUnapplied) {
  const auto payment = paid(100'000, "2026-11-10", {"F-1"});
  ASSERT_TRUE(reversePayment(*m_session, "C1", {.payment = "VIR-1"}).isDone());
  EXPECT_EQ(open(payment.payment, "2026-11-23"), 100'000);
  // Its old allocation counted until today: the new one begins today, whatever day is asked for.
  AllocationRequest again{.credit = "VIR-1", .items = {"F-1"}, .on = day("2026-11-12")};
  ASSERT_TRUE(allocateCredit(*m_session, "C1", again).isDone());
  EXPECT_EQ(open(m_old, "2026-11-23"), 0);
}

TEST_F(Payments, ComeBackInPart) {
  paid(120'000, "2026-11-10", {"F-1", "F-2"});
  const ReversalRequest request{.payment = "VIR-1", .amount = euros(50'000), .on = day("2026-11-20"), .bankReason = "MD01"};
  const auto reversed = reversePayment(*m_session, "C1", request);
  ASSERT_TRUE(reversed.isDone());
  EXPECT_EQ(reversed->reopened, (std::vector<SettledPart>{{m_late, "F-2", 20'000}, {m_old, "F-1", 30'000}}));
  EXPECT_EQ(open(m_old, "2026-11-23"), 30'000);
  EXPECT_EQ(open(m_late, "2026-11-19"), 30'000);
  EXPECT_EQ(open(m_late, "2026-11-23"), 50'000);
  ReversalRequest more = request;
  more.amount = euros(70'001);
  EXPECT_EQ(reversePayment(*m_session, "C1", more).refusal(),
            (Refusal{RefusalReason::amountAboveOpen, {"700.01", "700.00", "EUR"}}));
  more.amount.reset();
  more.on = day("2026-11-09");
  EXPECT_EQ(reversePayment(*m_session, "C1", more).refusal().reason, RefusalReason::dateTooEarly);
}

TEST_F(Payments, OfTwoWithOneNumberAreNamedByTheirId) {
  const auto first = paid(10'000, "2026-11-10", {"F-1"});
  const auto second = paid(10'000, "2026-11-12", {"F-1"});
  const std::string both = "#" + std::to_string(first.payment.value) + ", #" + std::to_string(second.payment.value);
  EXPECT_EQ(reversePayment(*m_session, "C1", {.payment = "VIR-1"}).refusal(),
            (Refusal{RefusalReason::ambiguousItem, {"VIR-1", both}}));
  const auto reversed = reversePayment(*m_session, "C1", {.payment = "#" + std::to_string(second.payment.value)});
  ASSERT_TRUE(reversed.isDone());
  EXPECT_EQ(reversed->payment, second.payment);
}

TEST_F(Payments, WrittenOffByMistakeAreOpenAgainAndLeaveNoCredit) {
  const auto written = writeOff(*m_session, "C1", {.items = {"F-1"}, .reason = "Geste"});
  ASSERT_TRUE(written.isDone());
  const ItemId credit = written->writeOffs.front();
  const auto back = reversePayment(*m_session, "C1", {.payment = "#" + std::to_string(credit.value)});
  ASSERT_TRUE(back.isDone());
  EXPECT_EQ(open(m_old, "2026-11-23"), 100'000);
  EXPECT_EQ(open(credit, "2026-11-23"), 0) << "there never was any money";
}

TEST_F(Payments, OfTheNumberOfTheirInvoiceLeaveItsNumberToItWhenTheyAreTakenBack) {
  paid(100'000, "2026-11-10", {"F-1"}, "F-1");
  const auto reversed = reversePayment(*m_session, "C1", {.payment = "F-1", .bankReason = "AM04"});
  ASSERT_TRUE(reversed.isDone());
  AccountItems account(database(), m_customer);
  const auto named = account.oneNamed("F-1", Side::debit);
  ASSERT_TRUE(named.isDone());
  EXPECT_EQ(named->id, m_old);
  const std::string refund = "#" + std::to_string(reversed->refund.value);
  EXPECT_EQ(account.oneNamed(refund, Side::debit)->kind, ItemKind::refund);
  EXPECT_TRUE(openDispute(*m_session, "C1", {.item = "F-1"}).isDone());
}

TEST_F(Payments, TakenBackUnderANumberOfTheirOwnAreNamedByIt) {
  paid(100'000, "2026-11-10", {"F-1"});
  const auto reversed = reversePayment(*m_session, "C1", {.payment = "VIR-1", .bankReason = "AM04"});
  EXPECT_EQ(AccountItems(database(), m_customer).oneNamed("VIR-1", Side::debit)->id, reversed->refund);
}

TEST_F(Payments, AreNotWrittenOffBeforeTheyWereInvoiced) {
  EXPECT_EQ(writeOff(*m_session, "C1", {.items = {"F-1", "F-2"}, .reason = "x", .on = day("2026-09-30")}).refusal(),
            (Refusal{RefusalReason::dateTooEarly, {"2026-09-30", "2026-10-01"}}));
  EXPECT_TRUE(writeOff(*m_session, "C1", {.items = {"F-2"}, .reason = "x", .on = day("2026-10-01")}).isDone());
}

TEST_F(Payments, TakenBackSinceAreWrittenOffFromThenOn) {
  paid(100'000, "2026-11-10", {"F-1"});
  ASSERT_TRUE(reversePayment(*m_session, "C1", {.payment = "VIR-1", .on = day("2026-11-18"), .bankReason = "AM04"}).isDone());
  const auto written = writeOff(*m_session, "C1", {.items = {"F-1"}, .reason = "x", .on = day("2026-10-05")});
  ASSERT_TRUE(written.isDone());
  EXPECT_EQ(ItemStore(database()).find(written->writeOffs.front())->issued, day("2026-11-18"));
  EXPECT_EQ(open(written->writeOffs.front(), "2026-11-17"), 0) << "what settles nothing yet is no credit";
}

TEST_F(Payments, LeaveResiduesThatAreWrittenOffWithAReason) {
  paid(99'950, "2026-11-10", {"F-1"});
  EXPECT_EQ(writeOff(*m_session, "C1", {.items = {"F-1"}}).refusal().reason, RefusalReason::reasonRequired);
  const auto written = writeOff(*m_session, "C1", {.items = {"F-1"}, .reason = "Frais bancaires"});
  ASSERT_TRUE(written.isDone());
  EXPECT_EQ(written->settled, (std::vector<SettledPart>{{m_old, "F-1", 50}}));
  EXPECT_EQ(settled(m_old), m_today);
  const auto file = readClientFile(database(), "C1", m_today);
  EXPECT_EQ(file->timeline.front().note, "Frais bancaires");
  EXPECT_EQ(file->timeline.front().payment->kind, ItemKind::writeOff);
  EXPECT_EQ(writeOff(*m_session, "C1", {.items = {"F-1"}, .reason = "again"}).refusal().reason, RefusalReason::nothingOpen);
  EXPECT_EQ(writeOff(*m_session, "C1", {.items = {"F-2"}, .amount = euros(50'001), .reason = "x"}).refusal().reason,
            RefusalReason::amountAboveOpen);
}

TEST_F(Payments, RefuseWhatTheyCannotMean) {
  PaymentReport report;
  report.amount = euros(100);
  report.on = plusDays(m_today, 1);
  EXPECT_EQ(recordPayment(*m_session, "C1", report).refusal().reason, RefusalReason::dateInTheFuture);
  report.on.reset();
  EXPECT_EQ(recordPayment(*m_session, "C9", report).refusal().reason, RefusalReason::unknownCustomer);
  report.items = {"F-9"};
  EXPECT_EQ(recordPayment(*m_session, "C1", report).refusal().reason, RefusalReason::unknownItem);
  report.items = {"F-1"};
  report.amount.currency = *parseCurrency("USD");
  EXPECT_EQ(recordPayment(*m_session, "C1", report).refusal(),
            (Refusal{RefusalReason::itemCurrencyDiffers, {"F-1", "EUR", "USD"}}));
}

TEST_F(Payments, OfAPayerSettleTheInvoicesOfThoseItPaysFor) {
  const CustomerId branch = addCustomer("C2");
  const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer = *CustomerStore(change.database()).find(branch);
    customer.payer = m_customer;
    CustomerStore(change.database()).update(customer);
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
  const ItemId oldest = addItem(branch, "G-1", "2026-08-01", "2026-09-01", 7'000);
  const auto payment = paid(10'000, "2026-11-20");
  EXPECT_EQ(payment.settled, (std::vector<SettledPart>{{oldest, "G-1", 7'000}, {m_old, "F-1", 3'000}}));
}

}  // namespace
}  // namespace relance
