// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk over a real ledger: its queue, and what each verdict writes.
#include <gmock/gmock.h>

#include "actions/chased_ledger.h"
#include "actions/chasing/answer_write_off.h"
#include "actions/cleaning/cleaning_queue.h"
#include "actions/cleaning/cleaning_rules.h"
#include "actions/cleaning/give_verdict.h"
#include "actions/cleaning/usual_verdict.h"
#include "actions/payments/record_payment.h"
#include "actions/placements/enter_partner.h"
#include "actions/settings/change_settings.h"
#include "actions/undo_last.h"
#include "storage/stores/agreement_store.h"

namespace relance {
namespace {

/// An invoice of last year that nobody was told about, a payment that names nothing, and a residue.
class CleaningDesk : public ChasedLedger {
 protected:
  CleaningDesk() {
    const CustomerId old = addCustomer("OLD");
    addItem(old, "F-1", "2026-01-10", "2026-02-10", 120000);
    addItem(old, "V-1", "2026-11-01", "2026-11-01", 30000, ItemKind::payment);
    const CustomerId rest = addCustomer("REST");
    const ItemId invoice = addItem(rest, "F-2", "2026-10-01", "2026-11-01", 50300);
    pay(rest, invoice, "V-2", "2026-11-10", 50000);
  }

  std::vector<std::string> told() {
    std::vector<std::string> all;
    for (const CleaningLine& line : cleaningQueue(database(), m_today)) {
      std::string one = line.customerCode + " " + line.number;
      for (const DoubtFact& fact : line.doubts) one += " " + std::string(doubtName(fact.doubt));
      all.push_back(one + ": " + std::string(cleaningVerdictName(line.proposed.verdict)));
    }
    return all;
  }
  Outcome<GivenVerdict> give(const char* customer, VerdictRequest request) { return giveVerdict(*m_session, customer, request); }
  RefusalReason refusalOfGiving(const char* customer, VerdictRequest request) {
    return give(customer, std::move(request)).refusal().reason;
  }
};

using testing::ElementsAre;

TEST_F(CleaningDesk, ListsWhatIsDoubtfulWithAProposal) {
  EXPECT_THAT(told(),
              ElementsAre("OLD F-1 notContacted: chase", "OLD V-1 unappliedCredit: offset", "REST F-2 residue: writeOff"));
  const auto queue = cleaningQueueOf(database(), "OLD", m_today);
  ASSERT_TRUE(queue.isDone());
  ASSERT_EQ(queue->size(), 2U);
  EXPECT_EQ(queue->front().doubts[0].days, 286);
  EXPECT_EQ(cleaningQueueOf(database(), "NOBODY", m_today).refusal().reason, RefusalReason::unknownCustomer);
}

TEST_F(CleaningDesk, IsTunedBySettings) {
  const auto change = [&](const char* key, const char* value) { return changeSettings(*m_session, {{key, value}}); };
  ASSERT_TRUE(change("cleaning.silenceDays", "300").isDone());
  ASSERT_TRUE(change("cleaning.creditDays", "30").isDone());
  ASSERT_TRUE(change("cleaning.residueMinor", "100").isDone());
  EXPECT_THAT(told(), testing::IsEmpty());
  ASSERT_TRUE(change("cleaning.silenceDays", "60").isDone());
  ASSERT_TRUE(change("cleaning.success.lawyer.business.180", "90").isDone());
  ASSERT_TRUE(change("cleaning.costMinor.lawyer", "0").isDone());
  ASSERT_TRUE(change("cleaning.feePercent.lawyer", "5").isDone());
  EXPECT_THAT(told(), ElementsAre("OLD F-1 notContacted: handOver"));
  const auto lawyer = cleaningQueue(database(), m_today).at(0).routes.at(2);
  EXPECT_EQ(lawyer.expectedMinor, 108000 - 5400);
  EXPECT_EQ(lawyer.source, "setting");
  EXPECT_EQ(change("cleaning.success.lawyer.business.180", "101").refusal().reason, RefusalReason::badSettingValue);
  for (const char* key : {"cleaning.success.walk.business.0", "cleaning.success.agency.business", "cleaning.success.agency.x.0",
                          "cleaning.success.writeOff.business.0", "cleaning.success.agency.business.007"}) {
    EXPECT_EQ(change(key, "1").refusal().reason, RefusalReason::unknownSetting) << key;
  }
}

TEST_F(CleaningDesk, ChaseSilencesTheDoubtAndLeavePutsItOff) {
  ASSERT_TRUE(give("OLD", {.item = "F-1", .verdict = CleaningVerdict::chase}).isDone());
  ASSERT_TRUE(give("OLD", {.item = "V-1", .verdict = CleaningVerdict::leave, .until = day("2026-12-01")}).isDone());
  EXPECT_THAT(told(), ElementsAre("REST F-2 residue: writeOff"));
  m_today = day("2026-12-01");
  EXPECT_THAT(told(), ElementsAre("OLD V-1 unappliedCredit: offset", "REST F-2 residue: writeOff"));
  EXPECT_EQ(refusalOfGiving("OLD", {.item = "F-1", .verdict = CleaningVerdict::leave, .until = m_today}),
            RefusalReason::dateTooEarly);
}

TEST_F(CleaningDesk, OffsetsFromEitherSide) {
  const auto partly = give("OLD", {.item = "V-1", .verdict = CleaningVerdict::offset, .with = "F-1", .amount = Money{10000, {}}});
  ASSERT_TRUE(partly.isDone());
  EXPECT_THAT(partly->settled, ElementsAre(SettledPart{partly->settled.at(0).item, "F-1", 10000}));
  EXPECT_EQ(partly->side, Side::credit);
  const auto rest = give("OLD", {.item = "F-1", .verdict = CleaningVerdict::offset});
  ASSERT_TRUE(rest.isDone());
  EXPECT_EQ(sumOf(rest->settled), 20000);
  EXPECT_EQ(refusalOfGiving("OLD", {.item = "F-1", .verdict = CleaningVerdict::offset}), RefusalReason::nothingOpen);
  EXPECT_EQ(refusalOfGiving("OLD", {.item = "V-1", .verdict = CleaningVerdict::offset}), RefusalReason::nothingOpen);
  EXPECT_EQ(refusalOfGiving("REST", {.item = "F-2", .verdict = CleaningVerdict::offset, .with = "V-9"}),
            RefusalReason::unknownItem);
}

TEST_F(CleaningDesk, AWriteOffIsProposedToAManager) {
  EXPECT_EQ(refusalOfGiving("REST", {.item = "F-2", .verdict = CleaningVerdict::writeOff}), RefusalReason::reasonRequired);
  const auto given = give("REST", {.item = "F-2", .verdict = CleaningVerdict::writeOff, .reason = "Arrondi"});
  ASSERT_TRUE(given.isDone());
  EXPECT_THAT(told(), testing::Not(testing::Contains(testing::HasSubstr("REST"))));
  const auto answer = answerWriteOff(*m_session, "REST", {.isAccepted = true});
  ASSERT_TRUE(answer.isDone());
  EXPECT_EQ(sumOf(answer->written.at(0).settled), 300);
}

TEST_F(CleaningDesk, DisputesAndHandsOverOneItem) {
  ASSERT_TRUE(give("OLD", {.item = "F-1", .verdict = CleaningVerdict::dispute, .cause = "price"}).isDone());
  EXPECT_THAT(told(), ElementsAre("OLD V-1 unappliedCredit: offset", "REST F-2 residue: writeOff"));
  Partner partner;
  partner.name = "Cabinet Lorne";
  ASSERT_TRUE(enterPartner(*m_session, partner).isDone());
  const auto given = give("REST", {.item = "F-2", .verdict = CleaningVerdict::handOver, .partner = "Cabinet Lorne"});
  ASSERT_TRUE(given.isDone());
  EXPECT_TRUE(given->placement);
  EXPECT_EQ(refusalOfGiving("REST", {.item = "F-2", .verdict = CleaningVerdict::handOver}), RefusalReason::alreadyPlaced);
  EXPECT_EQ(refusalOfGiving("REST", {.item = "F-2", .verdict = CleaningVerdict::handOver, .partner = "X"}),
            RefusalReason::unknownPartner);
}

TEST_F(CleaningDesk, RefusesWhatACreditCannotBe) {
  for (const auto verdict :
       {CleaningVerdict::chase, CleaningVerdict::dispute, CleaningVerdict::handOver, CleaningVerdict::writeOff}) {
    EXPECT_EQ(refusalOfGiving("OLD", {.item = "V-1", .verdict = verdict, .reason = "x"}), RefusalReason::nothingToDecide);
  }
  EXPECT_EQ(refusalOfGiving("OLD", {.item = "F-9"}), RefusalReason::unknownItem);
  EXPECT_EQ(refusalOfGiving("NOBODY", {.item = "F-1"}), RefusalReason::unknownCustomer);
}

TEST_F(CleaningDesk, ADoublePaidAndALineWithoutProofAreFound) {
  const CustomerId twice = addCustomer("TWICE");
  pay(twice, addItem(twice, "F-7", "2026-10-01", "2026-11-01", 80000), "V-7", "2026-11-05", 80000);
  addItem(twice, "F-8", "2026-10-03", "2026-11-03", 80000);
  EXPECT_THAT(told(), testing::Contains("TWICE F-8 duplicate: dispute"));
  EXPECT_EQ(cleaningQueueOf(database(), "TWICE", m_today)->at(0).doubts.at(0).other, "F-7");
}

TEST_F(CleaningDesk, TellsWhatWaitsForAManagersAnswerUntilItIsGivenOrPaid) {
  EXPECT_TRUE(cleaningDesk(database(), m_today).waiting.empty());
  const VerdictRequest proposal{.item = "F-1", .verdict = CleaningVerdict::writeOff, .reason = "Parti sans adresse"};
  ASSERT_TRUE(give("OLD", proposal).isDone());
  m_today = day("2026-11-24");
  ASSERT_TRUE(give("REST", {.item = "F-2", .verdict = CleaningVerdict::writeOff, .reason = "Arrondi"}).isDone());
  const auto waiting = cleaningDesk(database(), m_today).waiting;
  ASSERT_EQ(waiting.size(), 2U);
  EXPECT_EQ(waiting[0].number, "F-1");
  EXPECT_EQ(waiting[0].customerName, "Client OLD");
  EXPECT_EQ(waiting[0].openMinor, 120000);
  EXPECT_EQ(waiting[0].daysLate, 287);
  EXPECT_EQ(waiting[0].proposedOn, day("2026-11-23"));
  EXPECT_EQ(waiting[0].reason, "Parti sans adresse");
  EXPECT_EQ(waiting[1].number, "F-2");
  ASSERT_TRUE(answerWriteOff(*m_session, "REST", {.isAccepted = true}).isDone());
  ASSERT_TRUE(give("OLD", {.item = "V-1", .verdict = CleaningVerdict::offset, .with = "F-1"}).isDone());
  EXPECT_EQ(cleaningDesk(database(), m_today).waiting.at(0).openMinor, 90000);
  pay(*CustomerStore(database()).idOfCode("OLD"), waiting[0].item, "V-9", "2026-11-24", 90000);
  EXPECT_TRUE(cleaningDesk(database(), m_today).waiting.empty()) << "paid: nothing is left to answer";
}

TEST_F(CleaningDesk, OneWordIsEnoughForAVerdict) {
  const auto line = [&](const char* number) {
    const auto queue = cleaningQueue(database(), m_today);
    return *std::ranges::find(queue, number, &CleaningLine::number);
  };
  const CleaningLine credit = line("V-1");
  EXPECT_EQ(usualRequest(credit, CleaningVerdict::offset, m_today).with, credit.proposed.with);
  EXPECT_EQ(usualRequest(credit, CleaningVerdict::leave, m_today).until, day("2026-12-23"));
  EXPECT_EQ(usualRequest(line("F-1"), CleaningVerdict::dispute, m_today).cause, "");
  EXPECT_EQ(usualRequest(line("F-1"), CleaningVerdict::handOver, m_today).partner, "") << "the house's figures: nobody is named";
  Partner partner;
  partner.name = "Cabinet Lorne";
  partner.successBp = 9900;
  partner.fees = {{0, 100}};
  ASSERT_TRUE(enterPartner(*m_session, partner).isDone());
  EXPECT_EQ(usualRequest(line("F-1"), CleaningVerdict::handOver, m_today).partner, "Cabinet Lorne");
  const CustomerId twice = addCustomer("TWICE");
  addItem(twice, "F-7", "2026-10-01", "2026-11-01", 80000);
  addItem(twice, "F-8", "2026-10-03", "2026-11-03", 80000);
  EXPECT_EQ(usualRequest(line("F-8"), CleaningVerdict::dispute, m_today).cause, "invoicedTwice");
  for (const auto verdict : {CleaningVerdict::offset, CleaningVerdict::leave}) {
    EXPECT_TRUE(give("OLD", usualRequest(credit, verdict, m_today)).isDone()) << cleaningVerdictName(verdict);
    EXPECT_TRUE(undoLast(*m_session).isDone());
  }
}

}  // namespace
}  // namespace relance
