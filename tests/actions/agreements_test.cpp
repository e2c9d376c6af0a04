// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer says he would pay, from the word to the verdict of the days after.
#include <gmock/gmock.h>

#include "actions/agreements/make_agreement.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/check_ledger.h"
#include "actions/payments/record_payment.h"
#include "actions/payments/reverse_payment.h"
#include "actions/reading/told_agreements.h"
#include "actions/steering/hold_chasing.h"
#include "domain/chasing/reason.h"

namespace relance {
namespace {

/// 1 000.00 and 500.00 overdue, 200.00 not yet due.
class Agreements : public ChasedLedger {
 protected:
  Agreements() : m_customer(addCustomer("C1")) {
    addItem(m_customer, "F-1", "2026-09-01", "2026-10-01", 100'000);
    addItem(m_customer, "F-2", "2026-10-01", "2026-11-01", 50'000);
    addItem(m_customer, "F-3", "2026-11-01", "2027-01-15", 20'000);
  }
  ~Agreements() override { EXPECT_THAT(checkLedger(*m_session), testing::IsEmpty()); }

  static AgreementRequest promise(const char* on, std::optional<std::int64_t> minor = {}, std::vector<std::string> items = {}) {
    AgreementRequest request;
    request.terms.on = day(on);
    request.terms.amountMinor = minor;
    request.items = std::move(items);
    return request;
  }
  static AgreementRequest plan(EqualParts parts) {
    AgreementRequest request;
    request.terms.kind = AgreementKind::plan;
    request.terms.parts = parts;
    return request;
  }
  Outcome<MadeAgreement> make(const AgreementRequest& request) { return makeAgreement(*m_session, "C1", request); }
  void pays(std::int64_t minor, std::vector<std::string> items, const char* reference) {
    PaymentReport report;
    report.amount = {minor, *parseCurrency("EUR")};
    report.items = std::move(items);
    report.reference = reference;
    ASSERT_TRUE(recordPayment(*m_session, "C1", report).isDone());
  }
  std::string reasonOn(const char* on) {
    const auto result = proposeToday(database(), day(on));
    return std::string(code(result->result.verdicts.at(0).reason));
  }
  AgreementStatus statusOn(const char* on) { return agreementsOf(database(), m_customer, day(on)).at(0).status; }

  CustomerId m_customer;
};

TEST_F(Agreements, APromiseOnEverythingOverdueCoversWhatIsOpenOfIt) {
  const auto made = make(promise("2026-12-04"));
  ASSERT_TRUE(made.isDone());
  EXPECT_EQ(made->dues, (std::vector<Instalment>{{day("2026-12-04"), 150'000}}));
  EXPECT_EQ(reasonOn("2026-11-24"), "AllPromised");
  const auto told = agreementsOf(database(), m_customer, m_today).at(0);
  EXPECT_EQ(told.itemNumbers, (std::vector<std::string>{"F-1", "F-2"}));
  EXPECT_EQ(told.remainingMinor, 150'000);
  EXPECT_EQ(told.status, AgreementStatus::open);
}

TEST_F(Agreements, AnAmountAboveWhatItsItemsOweIsKeptAndKnown) {
  EXPECT_EQ(make(promise("2026-12-04"))->openMinor, 150'000);
  const auto within = make(promise("2026-12-04", 20'000, {"F-3"}));
  EXPECT_FALSE(within->isAboveOpen());
  const auto above = make(promise("2026-12-04", 20'001, {"F-3"}));
  EXPECT_TRUE(above->isAboveOpen());
  EXPECT_EQ(above->openMinor, 20'000);
  EXPECT_EQ(above->dues.front().amountMinor, 20'001);
}

TEST_F(Agreements, CreditsAreTakenOffAPromiseOnEverything) {
  PaymentReport report;
  report.amount = {30'000, *parseCurrency("EUR")};
  report.isUnapplied = true;
  ASSERT_TRUE(recordPayment(*m_session, "C1", report).isDone());
  EXPECT_EQ(make(promise("2026-12-04"))->dues.front().amountMinor, 120'000);
}

TEST_F(Agreements, AreJudgedFromPaymentsAndAgainWhenOneIsTakenBack) {
  ASSERT_TRUE(make(promise("2026-11-24", {}, {"F-1"})).isDone());
  m_today = day("2026-11-25");
  pays(100'000, {"F-1"}, "VIR-9");
  EXPECT_EQ(statusOn("2026-11-25"), AgreementStatus::kept);
  m_today = day("2026-12-02");
  ASSERT_TRUE(reversePayment(*m_session, "C1", {.payment = "VIR-9", .bankReason = "AM04"}).isDone());
  EXPECT_EQ(statusOn("2026-12-01"), AgreementStatus::kept);
  EXPECT_EQ(statusOn("2026-12-02"), AgreementStatus::broken);
}

TEST_F(Agreements, ANewOneEndsTheOlderOnItsItems) {
  const auto first = make(promise("2026-12-04", {}, {"F-1"}));
  const auto other = make(promise("2026-12-05", {}, {"F-2"}));
  const auto second = make(promise("2026-12-11", {}, {"F-1"}));
  EXPECT_EQ(second->replaced, std::vector<AgreementId>{first->agreement});
  EXPECT_TRUE(other->replaced.empty());
  const auto told = agreementsOf(database(), m_customer, m_today);
  ASSERT_EQ(told.size(), 3U);
  EXPECT_EQ(told[2].status, AgreementStatus::ended);
  EXPECT_EQ(told[2].agreement.endedAs, AgreementEnd::replaced);
}

TEST_F(Agreements, APromiseIsWeakAfterABrokenOneAndAsTheThirdOnOneInvoice) {
  EXPECT_FALSE(make(promise("2026-11-24", {}, {"F-1"}))->record.isWeak());
  EXPECT_FALSE(make(promise("2026-11-25", {}, {"F-1"}))->record.isWeak()) << "replaced, not broken";
  EXPECT_TRUE(make(promise("2026-11-26", {}, {"F-1"}))->record.isWeak()) << "the third";
  EXPECT_FALSE(make(promise("2026-12-26", {}, {"F-2"}))->record.isWeak());
  m_today = day("2026-12-03");
  const auto after = make(promise("2026-12-10", {}, {"F-3"}));
  EXPECT_EQ(after->record.judged, 1);
  EXPECT_EQ(after->record.kept, 0);
  EXPECT_TRUE(after->record.isWeak()) << "the payer kept none";
}

TEST_F(Agreements, APlanInEqualPartsAddsUpToTheCent) {
  const auto made = make(plan({.count = 7, .rhythm = PlanRhythm::monthly, .first = day("2026-12-31")}));
  ASSERT_TRUE(made.isDone());
  EXPECT_EQ(sumOf(made->dues), 150'000);
  EXPECT_EQ(made->dues[0], (Instalment{day("2026-12-31"), 21'432}));
  EXPECT_EQ(made->dues[2], (Instalment{day("2027-02-28"), 21'428}));
  EXPECT_EQ(made->dues[6].due, day("2027-06-30"));
}

TEST_F(Agreements, AnInstalmentMissedEndsThePlanUnlessAPersonLetsItGoOn) {
  ASSERT_TRUE(make(plan({.count = 2, .rhythm = PlanRhythm::weekly, .first = day("2026-11-24")})).isDone());
  EXPECT_EQ(excuseInstalment(*m_session, "C1", day("2026-11-24")).refusal().reason, RefusalReason::nothingToEnd);
  m_today = day("2026-11-27");
  EXPECT_EQ(statusOn("2026-11-27"), AgreementStatus::broken);
  ASSERT_TRUE(excuseInstalment(*m_session, "C1", day("2026-11-24")).isDone());
  EXPECT_EQ(statusOn("2026-11-27"), AgreementStatus::open);
  EXPECT_EQ(agreementsOf(database(), m_customer, m_today).at(0).remainingMinor, 150'000);
}

TEST_F(Agreements, TheLastInstalmentIsNotExcusedForNothingAfterItWouldAskForTheRest) {
  ASSERT_TRUE(make(plan({.count = 2, .rhythm = PlanRhythm::weekly, .first = day("2026-11-24")})).isDone());
  pays(75'000, {"F-1"}, "VIR-1");
  m_today = day("2026-12-04");
  EXPECT_EQ(excuseInstalment(*m_session, "C1", day("2026-12-01")).refusal().reason, RefusalReason::promiseNeedsDate);
  EXPECT_EQ(statusOn("2026-12-04"), AgreementStatus::partlyKept);
}

TEST_F(Agreements, CoverWhatWeHoldBackWhenNothingElseIsOverdue) {
  ASSERT_TRUE(holdChasing(*m_session, "C1", {.items = {"F-1", "F-2"}, .until = day("2026-12-20")}).isDone());
  const auto made = make(promise("2026-11-24", {}, {}));
  ASSERT_TRUE(made.isDone()) << "his word is kept";
  EXPECT_EQ(sumOf(made->dues), 150'000);
}

TEST_F(Agreements, AnAnnouncedPaymentIsAnsweredByAPerson) {
  AgreementRequest announced;
  announced.terms.kind = AgreementKind::announced;
  announced.terms.on = day("2026-11-20");
  ASSERT_TRUE(make(announced).isDone()) << "it left before today";
  EXPECT_EQ(reasonOn("2026-11-26"), "PaymentAnnounced");
  EXPECT_EQ(reasonOn("2026-11-27"), "PaymentToVerify");
  EXPECT_EQ(endAgreement(*m_session, "C1", AgreementKind::promise, {}).refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(endAgreement(*m_session, "C1", AgreementKind::announced, {}).value(), 1);
  EXPECT_EQ(agreementsOf(database(), m_customer, m_today).at(0).agreement.endedAs, AgreementEnd::answered);
  EXPECT_EQ(endAgreement(*m_session, "C1", AgreementKind::announced, {AgreementId{1}}).refusal().reason,
            RefusalReason::unknownAgreement);
}

TEST_F(Agreements, AreRefusedWithTheReason) {
  const auto reasonOf = [this](const AgreementRequest& request) { return make(request).refusal().reason; };
  EXPECT_EQ(reasonOf(promise("2026-11-22")), RefusalReason::dateInThePast);
  EXPECT_EQ(reasonOf(promise("2026-11-30", {}, {"F-9"})), RefusalReason::unknownItem);
  EXPECT_EQ(reasonOf({}), RefusalReason::promiseNeedsDate);
  AgreementRequest twice;
  twice.terms.kind = AgreementKind::plan;
  twice.terms.dues = {{day("2026-12-01"), 100}, {day("2026-12-01"), 200}};
  EXPECT_EQ(reasonOf(twice), RefusalReason::dateTwice);
  AgreementRequest cents = plan({.count = 3, .rhythm = PlanRhythm::weekly, .first = day("2026-12-01")});
  cents.terms.amountMinor = 2;
  EXPECT_EQ(reasonOf(cents), RefusalReason::amountNeeded);
  pays(170'000, {}, "VIR-1");
  EXPECT_EQ(reasonOf(promise("2026-11-30")), RefusalReason::nothingOpen);
  EXPECT_EQ(makeAgreement(*m_session, "C9", promise("2026-11-30")).refusal().reason, RefusalReason::unknownCustomer);
}

TEST_F(Agreements, SaidInACallAreKeptWithIt) {
  CallReport report;
  report.outcome = CallOutcome::promise;
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal().reason, RefusalReason::promiseNeedsDate);
  report.agreedOn = day("2026-11-30");
  report.amountMinor = 60'000;
  const auto logged = recordCall(*m_session, "C1", report);
  ASSERT_TRUE(logged.isDone() && logged->agreement);
  const auto told = agreementsOf(database(), m_customer, m_today).at(0);
  EXPECT_EQ(told.agreement.dues, (std::vector<Instalment>{{day("2026-11-30"), 60'000}}));
  report.outcome = CallOutcome::saidPaid;
  report.isFurther = true;
  report.agreedOn = day("2026-11-19");
  report.amountMinor.reset();
  EXPECT_EQ(recordCall(*m_session, "C1", report)->agreement->replaced.size(), 1U);
}

TEST_F(Agreements, ACallIsLoggedEvenWhenNothingIsOpenAnyMore) {
  pays(170'000, {}, "VIR-1");
  CallReport report;
  report.outcome = CallOutcome::promise;
  report.agreedOn = day("2026-11-30");
  const auto logged = recordCall(*m_session, "C1", report);
  ASSERT_TRUE(logged.isDone());
  EXPECT_FALSE(logged->agreement);
}

}  // namespace
}  // namespace relance
