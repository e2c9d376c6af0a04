// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines, diagnoses, orders, deputies, invoices and terms over a real ledger.
#include <gmock/gmock.h>

#include "actions/agreements/make_agreement.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/chased_account.h"
#include "actions/chasing/record_contact.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/customers/change_terms.h"
#include "actions/deadlines/deadline_wall.h"
#include "actions/deadlines/declare.h"
#include "actions/diagnosis/diagnose.h"
#include "actions/items/change_item.h"
#include "actions/letters/letter_preparing.h"
#include "actions/orders/hold_orders.h"
#include "actions/orders/order_list.h"
#include "actions/payments/record_payment.h"
#include "actions/payments/reverse_payment.h"
#include "actions/people/enter_person.h"
#include "actions/people/work_of_day.h"
#include "actions/reading/client_file.h"
#include "actions/reading/today_list.h"
#include "actions/reading/today_now.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/record_reply.h"
#include "actions/undo_last.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Payers : public ChasedLedger {
 protected:
  Payers() { addItem(m_customer, "F-1", "2026-08-10", "2026-09-09", 120000); }

  std::vector<std::string> wall(int days = 100) {
    std::vector<std::string> all;
    for (const ToldDeadline& told : deadlineWall(database(), m_today, plusDays(m_today, days))) {
      std::string one = isoText(told.deadline.day) + " " + std::string(deadlineKindName(told.deadline.kind));
      for (const std::string& item : told.items) one += " " + item;
      all.push_back(one + (told.text.empty() ? "" : ": " + told.text));
    }
    return all;
  }
  void addPerson(const char* login, PersonRole role = PersonRole::controller) {
    Person person;
    person.role = role;
    person.login = person.name = login;
    EXPECT_TRUE(enterPerson(*m_session, person).isDone());
  }
  std::string deducted() {
    const auto rules = chasingRules(database());
    const ChasedAccount account(database(), *rules, m_customer, m_today);
    return std::string(code(account.result().verdicts.at(0).reason));
  }

  CustomerId m_customer = addCustomer("C1");
};

TEST_F(Payers, TheWallTellsInsurerInsolvencyAndOurWordUntilTheyAreDone) {
  EXPECT_THAT(wall(), IsEmpty());
  ASSERT_TRUE(setCreditLimits(*m_session, "C1", {{}, 500'000}).isDone());
  ASSERT_TRUE(giveOurWord(*m_session, "C1", {CommitmentKind::document, day("2026-11-30"), "Duplicata", {"F-1"}}).isDone());
  EXPECT_THAT(wall(), ElementsAre("2026-11-08 insurance F-1", "2026-11-30 commitment F-1: Duplicata"));
  const auto declared = declare(*m_session, "C1", {.items = {"F-1"}, .on = day("2026-11-05"), .reference = "NOS-1"});
  ASSERT_TRUE(declared.isDone());
  EXPECT_THAT(wall(), ElementsAre("2026-11-30 commitment F-1: Duplicata"));
  ASSERT_TRUE(withdrawDeclaration(*m_session, "C1", declared->front()).isDone());
  EXPECT_EQ(withdrawDeclaration(*m_session, "C1", declared->front()).refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(wall().size(), 2U);

  ASSERT_TRUE(setInsolvent(*m_session, "C1", {day("2026-11-20"), "Maître Valbrune"}).isDone());
  EXPECT_THAT(wall(), testing::Contains("2027-01-20 claimDeclaration F-1"));
  ASSERT_TRUE(declare(*m_session, "C1", {.kind = DeclarationKind::insolvency}).isDone());
  EXPECT_THAT(wall(), testing::Not(testing::Contains("2027-01-20 claimDeclaration F-1")));
  EXPECT_THAT(wall(), testing::Contains("2027-02-20 goodsClaim F-1"));

  EXPECT_EQ(declare(*m_session, "NOBODY", {}).refusal().reason, RefusalReason::unknownCustomer);
  EXPECT_EQ(declare(*m_session, "C1", {.items = {"F-9"}}).refusal().reason, RefusalReason::unknownItem);
  EXPECT_EQ(declare(*m_session, "C1", {.on = day("2026-11-24")}).refusal().reason, RefusalReason::dateInTheFuture);
}

TEST_F(Payers, TheInsurerIsToldOfEachInvoiceOfADayAndTheProceedingsOfAll) {
  addItem(m_customer, "F-2", "2026-08-20", "2026-09-09", 3000);
  addItem(m_customer, "F-3", "2026-08-20", "2026-09-30", 3000);
  ASSERT_TRUE(setCreditLimits(*m_session, "C1", {{}, 500'000}).isDone());
  const auto found = deadlineWall(database(), m_today, plusDays(m_today, 100));
  ASSERT_EQ(found.size(), 2U);
  const auto request = usualDeclaration(found[0].deadline);
  ASSERT_TRUE(request);
  EXPECT_EQ(request->items.size(), 2U);
  EXPECT_EQ(declare(*m_session, "C1", *request)->size(), 2U);
  EXPECT_THAT(wall(), ElementsAre("2026-11-29 insurance F-3")) << "the other day stays";
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(wall().size(), 2U) << "both were one action";
  Deadline other = found[0].deadline;
  other.kind = DeadlineKind::goodsClaim;
  EXPECT_TRUE(usualDeclaration(other)->items.empty());
  other.kind = DeadlineKind::promise;
  EXPECT_FALSE(usualDeclaration(other));
}

TEST_F(Payers, APromiseInWritingBeginsThePrescriptionAnew) {
  addItem(m_customer, "F-4", "2021-11-10", "2021-12-10", 90000);
  AgreementRequest promise;
  promise.terms.on = day("2026-11-27");
  promise.items = {"F-4"};
  promise.isInWriting = true;
  EXPECT_EQ(makeAgreement(*m_session, "C1", promise).refusal(), (Refusal{RefusalReason::unknownContact, {"C1"}}));
  ASSERT_TRUE(recordReply(*m_session, "C1", {.channel = Channel::call, .isRead = true}).isDone());
  EXPECT_FALSE(makeAgreement(*m_session, "C1", promise).isDone()) << "spoken";
  ASSERT_TRUE(recordReply(*m_session, "C1", {.channel = Channel::email}).isDone());
  EXPECT_FALSE(makeAgreement(*m_session, "C1", promise).isDone()) << "nobody read it";
  ASSERT_TRUE(readReplies(*m_session, "C1").isDone());
  ASSERT_TRUE(makeAgreement(*m_session, "C1", promise).isDone());
  EXPECT_THAT(wall(), testing::Not(testing::Contains("2026-12-10 prescription F-4")));
  const auto later = deadlineWall(database(), m_today, plusDays(m_today, 2000));
  const auto found = std::ranges::find(later, AcknowledgedBy::writtenPromise,
                                       [](const ToldDeadline& told) { return told.deadline.acknowledged; });
  ASSERT_NE(found, later.end());
  EXPECT_EQ(found->deadline.day, day("2031-11-23"));
  promise.isInWriting = false;
  ASSERT_TRUE(undoLast(*m_session).isDone());
  ASSERT_TRUE(makeAgreement(*m_session, "C1", promise).isDone());
  EXPECT_THAT(wall(), testing::Contains("2026-12-10 prescription F-4")) << "a word that nobody can prove";
}

TEST_F(Payers, APartPaymentBeginsThePrescriptionAnewUntilItIsTakenBack) {
  const ItemId old = addItem(m_customer, "F-4", "2021-11-10", "2021-12-10", 90000);
  EXPECT_THAT(wall(), ElementsAre("2026-12-10 prescription F-4"));
  addItem(m_customer, "F-5", "2021-11-10", "2021-12-10", 90000);
  pay(m_customer, old, "V-4", "2024-05-06", 40000);
  EXPECT_THAT(wall(), ElementsAre("2026-12-10 prescription F-5"));
  const auto later = deadlineWall(database(), m_today, plusDays(m_today, 1000));
  const auto found = std::ranges::find(later, day("2029-05-06"), [](const ToldDeadline& told) { return told.deadline.day; });
  ASSERT_NE(found, later.end());
  EXPECT_EQ(found->deadline.from, day("2024-05-06"));
  EXPECT_EQ(found->deadline.acknowledged, AcknowledgedBy::partPayment);
  ASSERT_TRUE(reversePayment(*m_session, "C1", {.payment = "V-4"}).isDone());
  EXPECT_THAT(wall(), ElementsAre("2026-12-10 prescription F-4 F-5"));
}

TEST_F(Payers, ADiagnosisIsKeptWithItsWordsAndRecommendsARoad) {
  EXPECT_EQ(diagnose(*m_session, "C1", {}).refusal().reason, RefusalReason::reasonRequired);
  EXPECT_EQ(diagnose(*m_session, "C1", {.factOn = day("2026-11-24"), .text = "x"}).refusal().reason,
            RefusalReason::dateInTheFuture);
  EXPECT_EQ(diagnose(*m_session, "C1", {.text = "Mauvais payeur notoire"}).refusal().reason, RefusalReason::toneOffends);
  DiagnosisRequest request;
  request.trait = DebtorTrait::able;
  request.holds = false;
  request.factOn = day("2026-11-20");
  request.text = "Attend d’être payé par son client";
  ASSERT_TRUE(diagnose(*m_session, "C1", request).isDone());
  m_today = day("2026-11-24");
  request.trait = DebtorTrait::willing;
  request.text = "Propose un échéancier";
  request.holds = true;
  const auto second = diagnose(*m_session, "C1", request);
  ASSERT_TRUE(second.isDone());
  const auto told = readClientFile(database(), "C1", m_today)->diagnosis;
  ASSERT_EQ(told.facts.size(), 2U);
  EXPECT_EQ(told.facts[0].text, "Propose un échéancier");
  EXPECT_EQ(told.facts[1].fact.factOn, day("2026-11-20"));
  EXPECT_EQ(told.advice.road, DebtorRoad::plan);
  ASSERT_TRUE(withdrawDiagnosis(*m_session, "C1", *second).isDone());
  EXPECT_EQ(diagnosisOf(database(), m_customer, m_today).facts.size(), 1U);
  EXPECT_EQ(withdrawDiagnosis(*m_session, "C1", *second).refusal().reason, RefusalReason::nothingToEnd);
}

TEST_F(Payers, APaymentAsksForTheReleaseOfOrdersAtOnce) {
  OrderList list = orderList(database(), m_today);
  ASSERT_EQ(list.toHold.size(), 1U);
  EXPECT_EQ(list.toHold[0].advice.ground, OrderGround::longOverdue);
  EXPECT_EQ(holdOrders(*m_session, "C1", "").refusal().reason, RefusalReason::reasonRequired);
  ASSERT_TRUE(holdOrders(*m_session, "C1", "Sans réponse").isDone());
  EXPECT_EQ(holdOrders(*m_session, "C1", "Encore").refusal().reason, RefusalReason::nothingToDecide);
  list = orderList(database(), m_today);
  EXPECT_TRUE(list.toHold.empty() && list.toRelease.empty());
  EXPECT_EQ(list.held.at(0).reason, "Sans réponse");
  EXPECT_TRUE(readClientFile(database(), "C1", m_today)->ordersHeld);
  PaymentReport received;
  received.amount = {120000, *parseCurrency("EUR")};
  ASSERT_TRUE(recordPayment(*m_session, "C1", received).isDone());
  ASSERT_TRUE(orderAdviceOf(database(), m_customer, m_today)->isRelease);
  EXPECT_EQ(orderList(database(), m_today).toRelease.at(0).customerCode, "C1");
  ASSERT_TRUE(releaseOrders(*m_session, "C1").isDone());
  EXPECT_EQ(releaseOrders(*m_session, "C1").refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_FALSE(orderAdviceOf(database(), m_customer, m_today));
  EXPECT_FALSE(readClientFile(database(), "C1", m_today)->ordersHeld);
}

TEST_F(Payers, TheDeputyFindsTheTasksOfAnAbsentColleague) {
  addPerson("nadege");
  addPerson("sofia");
  ASSERT_TRUE(assignCollector(*m_session, "C1", "nadege").isDone());
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  const auto tasksOf = [&](const char* login) {
    TodayList list = todayList(database(), m_today);
    keepWorkOf(list, database(), login, m_today);
    return list.waiting.size();
  };
  EXPECT_EQ(tasksOf("nadege"), 1U);
  EXPECT_EQ(tasksOf("sofia"), 0U);
  EXPECT_EQ(setAbsent(*m_session, {"nadege", {}, m_today, "sofia"}).refusal().reason, RefusalReason::dateTooEarly);
  EXPECT_EQ(setAbsent(*m_session, {"nadege", {}, {}, "nadege"}).refusal().reason, RefusalReason::unknownPerson);
  ASSERT_TRUE(setAbsent(*m_session, {"nadege", {}, day("2026-12-07"), "sofia"}).isDone());
  EXPECT_EQ(tasksOf("nadege"), 0U);
  EXPECT_EQ(tasksOf("sofia"), 1U);
  EXPECT_EQ(todayList(database(), m_today).waiting.at(0).collector, "nadege");
  EXPECT_EQ(*workOfDay(database(), m_today).of(m_customer),
            (ActingPerson{.login = "sofia", .name = "sofia", .absent = "nadege", .lastDayOff = day("2026-12-06")}));
  EXPECT_TRUE(workOfDay(database(), day("2026-12-07")).of(m_customer)->absent.empty());
  ASSERT_TRUE(endAbsence(*m_session, "nadege").isDone());
  EXPECT_EQ(tasksOf("nadege"), 1U);
  EXPECT_EQ(endAbsence(*m_session, "nadege").refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(assignCollector(*m_session, "C1", "nobody").refusal().reason, RefusalReason::unknownPerson);
  ASSERT_TRUE(assignCollector(*m_session, "C1", "").isDone());
  EXPECT_EQ(tasksOf("nadege"), 0U);
}

TEST_F(Payers, TheManagerFindsWhatWaitsTooLong) {
  addPerson("nadege");
  addPerson("marc", PersonRole::manager);
  ASSERT_TRUE(assignCollector(*m_session, "C1", "nadege").isDone());
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  const auto tasksOn = [&](const char* login, Date on) {
    TodayList list = todayList(database(), on);
    keepWorkOf(list, database(), login, on);
    return list.waiting.size();
  };
  EXPECT_EQ(tasksOn("marc", day("2026-11-27")), 0U);
  EXPECT_EQ(tasksOn("marc", day("2026-11-30")), 1U) << "5 working days after Monday 23 November";
  EXPECT_EQ(tasksOn("nadege", day("2026-11-30")), 1U);
}

TEST_F(Payers, TheManagerFindsADoubtfulSendingThatNobodySettles) {
  addPerson("nadege");
  addPerson("marc", PersonRole::manager);
  addPerson("sofia");
  ASSERT_TRUE(assignCollector(*m_session, "C1", "nadege").isDone());
  ASSERT_TRUE(recordContact(*m_session, "C1", {.channel = Channel::email, .result = ContactResult::doubtful}).isDone());
  const auto doubtfulOn = [&](const char* login, Date on) {
    const auto report = proposeToday(database(), on);
    EXPECT_TRUE(report.isDone());
    TodayList list = todayList(database(), on);
    judgeNow(list, database(), *report);
    keepWorkOf(list, database(), login, on);
    return list.doubtful.size();
  };
  EXPECT_EQ(doubtfulOn("nadege", m_today), 1U);
  EXPECT_EQ(doubtfulOn("marc", day("2026-11-27")), 0U);
  EXPECT_EQ(doubtfulOn("marc", day("2026-11-30")), 1U) << "5 working days after Monday 23 November";
  EXPECT_EQ(doubtfulOn("sofia", day("2026-11-30")), 0U) << "a colleague, not her manager";
}

TEST_F(Payers, AnInvoiceIsFactoredReissuedOrRetainedInPart) {
  addItem(m_customer, "F-2", "2026-11-10", "2026-12-10", 120000);
  ASSERT_TRUE(setFactored(*m_session, "C1", "F-1", true).isDone());
  EXPECT_EQ(deducted(), "Factored");
  EXPECT_EQ(setFactored(*m_session, "C1", "F-1", true).refusal().reason, RefusalReason::nothingToDecide);
  ASSERT_TRUE(setFactored(*m_session, "C1", "F-1", false).isDone());

  ASSERT_TRUE(setReissued(*m_session, "C1", "F-2", "F-1").isDone());
  EXPECT_EQ(setReissued(*m_session, "C1", "F-1", "F-2").refusal().reason, RefusalReason::nothingToDecide) << "a circle";
  EXPECT_EQ(setReissued(*m_session, "C1", "F-2", "F-2").refusal().reason, RefusalReason::nothingToDecide);
  EXPECT_EQ(setReissued(*m_session, "C1", "F-2", "F-7").refusal().reason, RefusalReason::unknownItem);
  ASSERT_TRUE(setReissued(*m_session, "C1", "F-2", "").isDone());

  const Date release = day("2027-11-30");
  EXPECT_EQ(retain(*m_session, "C1", {"F-1", {130000, {}}, release}).refusal().reason, RefusalReason::amountAboveOpen);
  EXPECT_EQ(retain(*m_session, "C1", {"F-1", {6000, {}}, m_today}).refusal().reason, RefusalReason::dateTooEarly);
  ASSERT_TRUE(retain(*m_session, "C1", {"F-1", {6000, {}}, release}).isDone());
  EXPECT_EQ(retain(*m_session, "C1", {"F-1", {1000, {}}, release}).refusal().reason, RefusalReason::nothingToDecide);
  std::int64_t sum = 0;
  const auto file = readClientFile(database(), "C1", m_today);
  for (const ClientItem& one : file->open) {
    sum += one.openMinor;
    if (one.item.number == "F-1") {
      EXPECT_EQ(one.openMinor, 114000);
    }
    if (one.item.number == "F-1/R") {
      EXPECT_EQ(one.item.due, release);
    }
  }
  EXPECT_EQ(sum, 240000);
}

TEST_F(Payers, APayerFoundLaterDoesNotStopTheLettersOfAnybody) {
  const CustomerId group = addCustomer("G1");
  const CustomerId other = addCustomer("C2");
  addItem(other, "F-2", "2026-10-18", "2026-11-18", 90000);
  const CustomerId late = addCustomer("C3");
  addItem(late, "F-3", "2026-10-18", "2026-11-18", 80000);
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  const auto written = [&] { return prepareBatch(database(), m_today, BatchKind::messages)->messages; };
  ASSERT_EQ(written().size(), 2U);
  // As a ledger may hold it from before: the task of one for whom another pays.
  const auto linked = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer = *CustomerStore(change.database()).find(late);
    customer.payer = group;
    CustomerStore(change.database()).update(customer);
    return Done{};
  });
  ASSERT_TRUE(linked.isDone());
  auto messages = written();
  ASSERT_EQ(messages.size(), 2U);
  EXPECT_EQ(messages[1].customerCode, "G1") << "written to the one who pays";
  EXPECT_EQ(messages[1].task.customer, group);

  ASSERT_TRUE(setPayer(*m_session, "C3", "").isDone());
  ASSERT_TRUE(setPayer(*m_session, "C3", "G1").isDone());
  EXPECT_TRUE(TaskStore(database()).waitingOf(late).empty());
  EXPECT_EQ(written().size(), 1U);
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(TaskStore(database()).waitingOf(late).size(), 1U);
  ASSERT_TRUE(redoLast(*m_session).isDone());
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  messages = written();
  ASSERT_EQ(messages.size(), 2U);
  EXPECT_EQ(messages[1].recipient, "G1@client.example");
}

TEST_F(Payers, TermsAreSetByHand) {
  const CustomerId other = addCustomer("C2");
  ASSERT_TRUE(setPaymentRuns(*m_session, "C1", {{10, {}}, {{}, day("2026-12-20")}}).isDone());
  CustomerStore store(database());
  EXPECT_EQ(store.paymentRuns(m_customer).size(), 2U);
  ASSERT_TRUE(setPaymentRuns(*m_session, "C1", {}).isDone());
  EXPECT_TRUE(store.paymentRuns(m_customer).empty());
  ASSERT_TRUE(setPayer(*m_session, "C1", "C2").isDone());
  EXPECT_EQ(store.find(m_customer)->payer, other);
  EXPECT_EQ(setPayer(*m_session, "C2", "C1").refusal().reason, RefusalReason::nothingToDecide);
  EXPECT_EQ(setPayer(*m_session, "C1", "C1").refusal().reason, RefusalReason::nothingToDecide);
  EXPECT_EQ(setPayer(*m_session, "C1", "C9").refusal().reason, RefusalReason::unknownCustomer);
  ASSERT_TRUE(setPayer(*m_session, "C1", "").isDone());
  EXPECT_FALSE(store.find(m_customer)->payer);
  ASSERT_TRUE(setCreditLimits(*m_session, "C1", {500'000, 300'000}).isDone());
  ASSERT_TRUE(setCreditLimits(*m_session, "C1", {std::optional<std::int64_t>(), {}}).isDone());
  EXPECT_FALSE(store.find(m_customer)->creditLimitMinor);
  EXPECT_EQ(store.find(m_customer)->insuredLimitMinor, 300'000);
}

}  // namespace
}  // namespace relance
