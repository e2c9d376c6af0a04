// SPDX-License-Identifier: GPL-3.0-or-later
// Two customers from the first contact to the last, told as replays on the shipped scenarios: one in passing trouble, one in bad
// faith.
#include "actions/agreements/waive_charges.h"
#include "actions/chasing/chased_account.h"
#include "actions/diagnosis/diagnose.h"
#include "actions/reading/told_advice.h"
#include "actions/reading/told_charges.h"
#include "actions/replay/replayed_ledger.h"

namespace relance {
namespace {

class TwoStories : public ReplayedLedger {
 protected:
  /// The reason of the day alone.
  std::string reason(const std::string& day) {
    const std::string said = says(day);
    return said.substr(0, said.find(' '));
  }

  void invoice(const std::string& day, const std::string& number, const std::string& due, int minor) {
    told(day, "'item','number':'" + number + "','customer':'C0','issued':'" + day + "','due':'" + due +
                  "','amount':" + std::to_string(minor));
  }

  /// Interest and fixed costs on the day of the last line, in cents: "claimed 14467, waived 0".
  std::string charges() {
    const CustomerId payer = *payerOfCode(session().database(), "C0");
    const ToldCharges told = chargesOf(session().database(), payer, session().today());
    if (told.sums.empty()) return "none";
    const ChargeSum& sum = told.sums.front();
    return "claimed " + std::to_string(sum.claimed.minor) + ", waived " + std::to_string(sum.waived.minor);
  }

  /// The road proposed beside the decision of the day.
  std::string_view advised() {
    const auto rules = chasingRules(session().database());
    const CustomerId payer = *payerOfCode(session().database(), "C0");
    const ChasedAccount account(session().database(), *rules, payer, session().today());
    const auto advice = adviceOf(session().database(), account);
    return advice.empty() ? "" : advisedRoadName(advice.front().advice.road);
  }

  void pays(const std::string& day, const std::string& payment, const std::string& number, int minor) {
    const std::string amount = std::to_string(minor);
    told(day, "'item','number':'" + payment + "','customer':'C0','kind':'payment','amount':" + amount);
    told(day, "'allocation','credit':'" + payment + "','debit':'" + number + "','amount':" + amount);
  }
};

TEST_F(TwoStories, AGoodPayerInPassingTroubleKeepsHisPlan) {
  told("2026-08-31", "'customer','code':'C0'");
  told("2026-08-31", "'assign','customer':'C0','scenario':'standard'");
  invoice("2026-08-31", "F-201", "2026-09-30", 840'000);
  invoice("2026-09-15", "F-207", "2026-10-15", 360'000);
  EXPECT_EQ(reason("2026-09-25"), "PreDue");
  told("2026-09-25", "'contact','customer':'C0','channel':'email','kind':'preDue'");
  told("2026-10-01", "'imported','paymentsUpTo':'2026-09-29'");
  EXPECT_EQ(reason("2026-10-02"), "StepDue");
  EXPECT_EQ(report().result.proposals.front().approval, Approval::confirm);
  told("2026-10-05", "'imported','paymentsUpTo':'2026-10-02'");
  EXPECT_EQ(reason("2026-10-05"), "TaskWaiting");
  told("2026-10-05", "'contact','customer':'C0','channel':'email','kind':'step'");
  told("2026-10-08", "'contact','customer':'C0','channel':'call'");
  told("2026-10-08", "'dispute','id':'d1','item':'F-201','amount':40000");
  told("2026-10-08",
       "'agreement','id':'a1','kind':'plan','customer':'C0','items':['F-201'],"
       "'dues':[['2026-10-16',400000],['2026-10-30',200000],['2026-11-16',200000]]");
  WaiverRequest waiver;
  waiver.items = {"F-201", "F-207"};
  waiver.costs = true;
  waiver.reason = "Achat d'une machine : remise si l'accord est tenu";
  ASSERT_TRUE(waiveCharges(session(), "C0", waiver).isDone());
  EXPECT_EQ(reason("2026-10-08"), "AllPromised");
  told("2026-10-13", "'item','number':'A-1','customer':'C0','kind':'credit','amount':40000,'replaces':'F-201'");
  told("2026-10-13", "'allocation','credit':'A-1','debit':'F-201','amount':40000");
  told("2026-10-13", "'close','id':'d1','as':'founded'");
  pays("2026-10-19", "P-1", "F-201", 400'000);
  told("2026-10-19", "'imported','paymentsUpTo':'2026-10-19'");
  EXPECT_EQ(reason("2026-10-19"), "StepDue");
  EXPECT_EQ(proposed(), "courteous email 360000");
  told("2026-10-19", "'contact','customer':'C0','channel':'email','kind':'step','items':['F-207']");
  pays("2026-10-21", "P-2", "F-207", 360'000);
  EXPECT_EQ(reason("2026-10-28"), "AllPromised");
  pays("2026-11-03", "P-3", "F-201", 200'000);
  told("2026-11-03", "'imported','paymentsUpTo':'2026-11-03'");
  EXPECT_EQ(reason("2026-11-04"), "AllPromised");
  pays("2026-11-17", "P-4", "F-201", 200'000);
  EXPECT_EQ(reason("2026-11-17"), "nothing");
  // 51.64 + 20.38 + 9.51 on F-201, its credit note taken off from the start; 7.34 on F-207; 80 of fixed costs.
  EXPECT_EQ(charges(), "claimed 0, waived 16887");
  EXPECT_EQ(reason("2026-11-18"), "ThankYou");
  told("2026-11-18", "'contact','customer':'C0','channel':'email','kind':'thankYou'");
  EXPECT_EQ(reason("2026-11-19"), "nothing");
  EXPECT_EQ(charges(), "claimed 0, waived 16887") << "waived for good";
}

TEST_F(TwoStories, WhatWasWaivedIsClaimedAgainWhenThePlanIsNotKept) {
  told("2026-08-31", "'customer','code':'C0'");
  invoice("2026-08-31", "F-201", "2026-09-30", 800'000);
  told("2026-10-08",
       "'agreement','id':'a1','kind':'plan','customer':'C0','items':['F-201'],"
       "'dues':[['2026-10-16',400000],['2026-10-30',400000]]");
  ASSERT_TRUE(waiveCharges(session(), "C0", {.costs = true, .reason = "Accord du 8 octobre"}).isDone());
  EXPECT_EQ(reason("2026-10-20"), "AllPromised");
  EXPECT_EQ(charges(), "claimed 0, waived 9436");
  EXPECT_EQ(reason("2026-10-21"), "PromiseBroken");
  EXPECT_EQ(charges(), "claimed 9707, waived 0") << "by itself, the interest of the days in between too";
}

TEST_F(TwoStories, BadFaithLeadsToTheHandOver) {
  told("2026-07-31", "'customer','code':'C0'");
  told("2026-07-31", "'assign','customer':'C0','scenario':'watched'");
  invoice("2026-07-31", "F-310", "2026-08-31", 580'000);
  invoice("2026-08-15", "F-318", "2026-09-15", 215'000);
  EXPECT_EQ(reason("2026-09-01"), "StepDue");
  EXPECT_EQ(proposed(), "call call 580000");
  told("2026-09-01", "'contact','customer':'C0','kind':'step','result':'noAnswer'");
  told("2026-09-02", "'contact','customer':'C0','kind':'step','result':'voicemail'");
  EXPECT_EQ(reason("2026-09-03"), "TaskWaiting");
  told("2026-09-03", "'contact','customer':'C0','kind':'step'");
  told("2026-09-03", "'agreement','id':'a1','customer':'C0','items':['F-310'],'dues':[['2026-09-04',580000]]");
  EXPECT_EQ(reason("2026-09-08"), "AllPromised");
  EXPECT_EQ(reason("2026-09-09"), "PromiseBroken");
  EXPECT_EQ(proposed(), "promise:a1 call 580000");
  told("2026-09-09", "'contact','customer':'C0','kind':'promiseCall'");
  told("2026-09-09", "'agreement','id':'a2','customer':'C0','items':['F-310'],'dues':[['2026-09-15',580000]]");
  EXPECT_EQ(reason("2026-09-17"), "StepDue");
  EXPECT_EQ(proposed(), "call call 215000");
  told("2026-09-17", "'contact','customer':'C0','kind':'step','items':['F-318']");
  EXPECT_EQ(reason("2026-09-18"), "PromiseBroken");
  EXPECT_EQ(proposed(), "promise:a2 call 795000");
  told("2026-09-18", "'contact','customer':'C0','kind':'promiseCall'");
  told("2026-09-22", "'contact','customer':'C0','kind':'incoming'");
  told("2026-09-22", "'reply','customer':'C0','read':true");
  told("2026-09-22", "'dispute','id':'d1','item':'F-310'");
  told("2026-09-24", "'close','id':'d1','as':'unfounded'");
  ASSERT_TRUE(noteBadFaith(session(), "C0", {.text = "Livraison signée sans réserve, contestée après deux promesses"}).isDone());
  told("2026-09-28", "'jump','items':['F-310','F-318'],'step':'formal-demand','reason':'two promises broken'");
  EXPECT_EQ(reason("2026-09-28"), "StepDue");
  EXPECT_EQ(proposed(), "formal-demand registered 795000");
  EXPECT_EQ(charges(), "claimed 14467, waived 0") << "55.17 + 9.50 + 80: 8 094.67 in all";
  told("2026-09-28", "'contact','customer':'C0','channel':'registered','kind':'step','id':'k8'");
  told("2026-09-30", "'presented','id':'k8'");
  pays("2026-10-07", "P-1", "F-310", 100'000);
  EXPECT_EQ(says("2026-10-07"), "NotYetDue 2026-10-08");
  EXPECT_EQ(reason("2026-10-08"), "DecisionDue");
  EXPECT_EQ(proposed(), "hand-over decision 695000");
  EXPECT_EQ(advised(), "agency") << "the shorter road, though he contested and more than 5 000.00 are at stake";
}

}  // namespace
}  // namespace relance
