// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payer_actions.h"

#include <gtest/gtest.h>

#include "actions/agreements/waive_charges.h"
#include "actions/cleaning/give_verdict.h"
#include "actions/customers/change_terms.h"
#include "actions/deadlines/declare.h"
#include "actions/diagnosis/diagnose.h"
#include "actions/items/change_item.h"
#include "actions/orders/hold_orders.h"
#include "actions/people/enter_person.h"
#include "actions/steering/write_note.h"

namespace relance {
namespace {

void give(LedgerSession& session, const VerdictRequest& request) { EXPECT_TRUE(giveVerdict(session, "LATE", request).isDone()); }

Person person(const char* login) {
  Person one;
  one.login = one.name = login;
  return one;
}

Date inDays(LedgerSession& session, int days) { return plusDays(session.today(), days); }

}  // namespace

void preparePayers(LedgerSession& session) {
  for (const char* login : {"nadege", "sofia", "ines"}) EXPECT_TRUE(enterPerson(session, person(login)).isDone());
  EXPECT_TRUE(setAbsent(session, {"sofia", {}, {}, "nadege"}).isDone());
  EXPECT_TRUE(holdOrders(session, "SET", "Sans nouvelles").isDone());
  EXPECT_EQ(declare(session, "SET", {})->front().value, 1);
  EXPECT_EQ(waiveCharges(session, "PROM", {.reason = "Promesse datée"})->value, 1);
  EXPECT_EQ(noteBadFaith(session, "SET", {.text = "Motif trouvé après coup"})->value, 1);
  EXPECT_EQ(diagnose(session, "SET", {.text = "Bilan publié en juin"})->value, 1);
}

std::vector<PayerAction> payerActions() {
  return {
      {"AVerdictToChase", EventKind::decisionTaken,
       [](LedgerSession& session) { give(session, {.item = "F-1", .verdict = CleaningVerdict::chase}); }},
      {"AVerdictToHandOver", EventKind::decisionTaken,
       [](LedgerSession& session) { give(session, {.item = "F-1", .verdict = CleaningVerdict::handOver}); }},
      {"AVerdictToWriteOff", EventKind::decisionTaken,
       [](LedgerSession& session) { give(session, {.item = "F-1", .verdict = CleaningVerdict::writeOff, .reason = "Parti"}); }},
      {"AVerdictToLeave", EventKind::holdMade,
       [](LedgerSession& session) {
         give(session, {.item = "F-1", .verdict = CleaningVerdict::leave, .until = inDays(session, 8)});
       }},
      {"AVerdictToDispute", EventKind::disputeOpened,
       [](LedgerSession& session) { give(session, {.item = "F-1", .verdict = CleaningVerdict::dispute, .cause = "price"}); }},
      {"AVerdictToOffset", EventKind::allocationMade,
       [](LedgerSession& session) {
         EXPECT_TRUE(giveVerdict(session, "SET", {.item = "VIR-2", .verdict = CleaningVerdict::offset}).isDone());
       }},
      {"ADeclaration", EventKind::declarationMade,
       [](LedgerSession& session) { EXPECT_TRUE(declare(session, "LATE", {.items = {"F-1"}, .reference = "NOS-7"}).isDone()); }},
      {"ADeclarationTakenBack", EventKind::declarationWithdrawn,
       [](LedgerSession& session) { EXPECT_TRUE(withdrawDeclaration(session, "SET", {1}).isDone()); }},
      {"ADiagnosis", EventKind::diagnosisNoted,
       [](LedgerSession& session) {
         EXPECT_TRUE(diagnose(session, "LATE", {.trait = DebtorTrait::willing, .text = "Demande un échéancier"}).isDone());
       }},
      {"AWaiver", EventKind::commitmentMade,
       [](LedgerSession& session) {
         EXPECT_TRUE(waiveCharges(session, "PROM", {.costs = true, .reason = "Bon client"}).isDone());
       }},
      {"AWaiverTakenBack", EventKind::commitmentEnded,
       [](LedgerSession& session) { EXPECT_TRUE(endWaiver(session, "PROM", {1}).isDone()); }},
      {"BadFaith", EventKind::diagnosisNoted,
       [](LedgerSession& session) { EXPECT_TRUE(noteBadFaith(session, "LATE", {.text = "Deux promesses rompues"}).isDone()); }},
      {"BadFaithFoundAnew", EventKind::diagnosisNoted,
       [](LedgerSession& session) { EXPECT_EQ(noteBadFaith(session, "SET", {.text = "Chèque sans provision"})->value, 2); }},
      {"BadFaithWithdrawn", EventKind::diagnosisWithdrawn,
       [](LedgerSession& session) { EXPECT_TRUE(withdrawBadFaith(session, "SET").isDone()); }},
      {"ADiagnosisTakenBack", EventKind::diagnosisWithdrawn,
       [](LedgerSession& session) { EXPECT_TRUE(withdrawDiagnosis(session, "SET", {1}).isDone()); }},
      {"OrdersHeld", EventKind::ordersHeld,
       [](LedgerSession& session) { EXPECT_TRUE(holdOrders(session, "LATE", "Promesses rompues").isDone()); }},
      {"OrdersReleased", EventKind::ordersReleased,
       [](LedgerSession& session) { EXPECT_TRUE(releaseOrders(session, "SET", "Réglé").isDone()); }},
      {"APerson", EventKind::personChanged,
       [](LedgerSession& session) { EXPECT_TRUE(enterPerson(session, person("malik")).isDone()); }},
      {"AnAbsence", EventKind::personChanged,
       [](LedgerSession& session) {
         EXPECT_TRUE(setAbsent(session, {"nadege", {}, inDays(session, 14), "ines"}).isDone());
       }},
      {"TheEndOfAnAbsence", EventKind::personChanged,
       [](LedgerSession& session) { EXPECT_TRUE(endAbsence(session, "sofia").isDone()); }},
      {"ANote", EventKind::customerChanged,
       [](LedgerSession& session) { EXPECT_TRUE(writeNote(session, "LATE", "Le commercial passe jeudi.").isDone()); }},
      {"ACollector", EventKind::customerChanged,
       [](LedgerSession& session) { EXPECT_TRUE(assignCollector(session, "LATE", "sofia").isDone()); }},
      {"PaymentRuns", EventKind::customerChanged,
       [](LedgerSession& session) {
         EXPECT_TRUE(setPaymentRuns(session, "LATE", {{10, {}}, {25, {}}}).isDone());
       }},
      {"APayer", EventKind::customerChanged,
       [](LedgerSession& session) { EXPECT_TRUE(setPayer(session, "LATE", "OLD").isDone()); }},
      {"CreditLimits", EventKind::customerChanged,
       [](LedgerSession& session) { EXPECT_TRUE(setCreditLimits(session, "LATE", {.creditMinor = 500'000}).isDone()); }},
      {"AFactoredInvoice", EventKind::itemChanged,
       [](LedgerSession& session) { EXPECT_TRUE(setFactored(session, "LATE", "F-1", true).isDone()); }},
      {"RetentionMoney", EventKind::itemChanged,
       [](LedgerSession& session) {
         EXPECT_EQ(retain(session, "LATE", {"F-1", {6000, {}}, inDays(session, 365)})->number, "F-1/R");
       }},
  };
}

}  // namespace relance
