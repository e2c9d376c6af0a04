// SPDX-License-Identifier: GPL-3.0-or-later
// Promises, plans, announced payments, disputes, decisions and jumps of a replay count in the next run.
#include "actions/replay/replayed_ledger.h"

namespace relance {
namespace {

class ReplayedWords : public ReplayedLedger {
 protected:
  ReplayedWords() { begins(); }

  void promises(const std::string& day, const std::string& members) {
    told(day, "'agreement','customer':'C0','items':['F-1']," + members);
  }
};

TEST_F(ReplayedWords, APromiseCoversThenBreaks) {
  promises("2026-04-02", "'id':'a1','kind':'promise','dues':[['2026-04-07',20000]],'means':'transfer'");
  EXPECT_EQ(says("2026-04-09"), "AllPromised");
  EXPECT_EQ(says("2026-04-10"), "PromiseBroken");
  EXPECT_EQ(proposed(), "promise:a1 call 20000");
}

TEST_F(ReplayedWords, AChequeMayTakeLonger) {
  promises("2026-04-02", "'dues':[['2026-04-07',20000]],'means':'cheque'");
  EXPECT_EQ(says("2026-04-14"), "AllPromised");
  EXPECT_EQ(says("2026-04-15"), "PromiseBroken");
}

TEST_F(ReplayedWords, WhatStaysPaidAfterAPartWasTakenBackCountsFromItsDay) {
  promises("2026-04-02", "'id':'a1','dues':[['2026-04-07',20000]]");
  told("2026-04-07", "'item','number':'P-1','customer':'C0','kind':'payment','amount':20000");
  told("2026-04-07", "'allocation','credit':'P-1','debit':'F-1','amount':20000");
  told("2026-04-14", "'reversal','credit':'P-1','debit':'F-1','amount':5000,'bankReason':null");
  told("2026-04-14", "'item','number':'F-2','customer':'C0','issued':'2026-04-14','due':'2026-05-31','amount':5000");
  told("2026-04-14", "'allocation','credit':'P-1','debit':'F-2','amount':5000");
  EXPECT_EQ(says("2026-04-15"), "PromisePartlyKept");
  EXPECT_EQ(proposed(), "promise:a1 call 5000");
}

TEST_F(ReplayedWords, APromiseIsTakenBack) {
  promises("2026-04-02", "'id':'a1','dues':[['2026-04-17',20000]]");
  EXPECT_EQ(says("2026-04-02"), "AllPromised");
  told("2026-04-03", "'end','id':'a1'");
  EXPECT_EQ(says("2026-04-07"), "StepDue");
  told("2026-04-08", "'end','id':'a1'");
}

TEST_F(ReplayedWords, ANewAgreementTakesThePlaceOfTheOlder) {
  promises("2026-04-02", "'id':'a1','dues':[['2026-04-03',20000]]");
  promises("2026-04-03", "'id':'a2','kind':'plan','dues':[['2026-04-10',10000],['2026-04-20',10000]]");
  EXPECT_EQ(says("2026-04-14"), "AllPromised");
  EXPECT_EQ(says("2026-04-15"), "PromiseBroken");
  EXPECT_EQ(proposed(), "promise:a2 call 20000");
}

TEST_F(ReplayedWords, AnAnnouncedPaymentIsCheckedAndAnswered) {
  promises("2026-04-02", "'id':'a1','kind':'announced','dues':[['2026-04-02',20000]]");
  EXPECT_EQ(says("2026-04-08"), "PaymentAnnounced");
  EXPECT_EQ(says("2026-04-09"), "PaymentToVerify");
  told("2026-04-09", "'end','id':'a1'");
  EXPECT_EQ(says("2026-04-09"), "StepDue");
}

TEST_F(ReplayedWords, APromiseOfWhatIsPaidIsKept) {
  told("2026-04-02", "'item','number':'P-1','customer':'C0','kind':'payment','amount':20000");
  told("2026-04-02", "'allocation','credit':'P-1','debit':'F-1','amount':20000");
  promises("2026-04-02", "'dues':[['2026-04-03',20000]]");
  EXPECT_EQ(says("2026-04-10"), "nothing");
}

TEST_F(ReplayedWords, ADisputeKeepsItsPartOut) {
  told("2026-04-02", "'dispute','id':'d1','item':'F-1','amount':15000");
  says("2026-04-02");
  EXPECT_EQ(proposed(), "courteous email 5000");
  told("2026-04-03", "'close','id':'d1','as':'unfounded','due':null");
  EXPECT_EQ(says("2026-04-03"), "TaskWaiting");
  EXPECT_EQ(refused("2026-04-03", "'close','id':'d1','as':'founded'"), "id: closed already");
}

TEST_F(ReplayedWords, ADisputeFoundedGivesANewDueDate) {
  told("2026-04-02", "'dispute','id':'d1','item':'F-1'");
  told("2026-04-03", "'close','id':'d1','as':'founded','due':'2026-04-20'");
  EXPECT_EQ(says("2026-04-20"), "NothingOverdue");
  EXPECT_EQ(says("2026-04-21"), "NotYetDue 2026-04-22");
}

TEST_F(ReplayedWords, ADisputeFoundedInPartLeavesTheRestDueInFiveDays) {
  told("2026-04-02", "'dispute','id':'d1','item':'F-1'");
  told("2026-04-03", "'close','id':'d1','as':'partly'");
  EXPECT_EQ(says("2026-04-08"), "NothingOverdue");
  EXPECT_EQ(says("2026-04-09"), "NotYetDue 2026-04-10");
}

TEST_F(ReplayedWords, ADisputeFoundedInPartLeavesADueDateThatIsLater) {
  told("2026-04-02", "'item','number':'F-9','customer':'C0','issued':'2026-04-01','due':'2026-05-31','amount':20000");
  told("2026-04-03", "'dispute','id':'d1','item':'F-9'");
  told("2026-04-04", "'close','id':'d1','as':'partly'");
  told("2026-04-04", "'item','number':'P-1','customer':'C0','kind':'payment','amount':20000");
  told("2026-04-04", "'allocation','credit':'P-1','debit':'F-1','amount':20000");
  EXPECT_EQ(says("2026-05-22"), "NothingOverdue");
  EXPECT_EQ(says("2026-06-02"), "StepDue");
}

TEST_F(ReplayedWords, DecisionsAreTaken) {
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  told("2026-04-08", "'contact','customer':'C0','step':'call'");
  told("2026-04-16", "'contact','customer':'C0','channel':'email','step':'firm'");
  EXPECT_EQ(says("2026-04-28"), "DecisionDue");
  told("2026-04-28", "'decide','items':['F-1'],'choice':'leniency','until':'2026-05-05'");
  EXPECT_EQ(says("2026-05-04"), "ItemsOnHold");
  EXPECT_EQ(says("2026-05-12"), "DecisionDue");
  told("2026-05-12", "'decide','items':['F-1'],'choice':'plan'");
  promises("2026-05-12", "'kind':'plan','dues':[['2026-05-20',20000]]");
  EXPECT_EQ(says("2026-05-13"), "AllPromised");
}

TEST_F(ReplayedWords, TheCleaningDeskSaysChase) {
  told("2026-04-02", "'customer','code':'C1'");
  told("2026-04-02", "'item','number':'F-2','customer':'C1','issued':'2024-02-01','due':'2024-03-01','amount':9000");
  EXPECT_EQ(says("2026-04-02", "C1"), "ToClean");
  told("2026-04-02", "'decide','items':['F-2'],'choice':'chase'");
  EXPECT_EQ(says("2026-04-02", "C1"), "StepDue");
  EXPECT_EQ(proposed("C1"), "firm email 9000");
}

TEST_F(ReplayedWords, AJumpSetsTheNextStep) {
  told("2026-04-02", "'jump','items':['F-1'],'step':'firm','reason':'he knows'");
  EXPECT_EQ(says("2026-04-02"), "NotYetDue 2026-04-16");
  told("2026-04-02", "'jump','items':['F-1'],'step':null,'reason':'from the beginning'");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_EQ(refused("2026-04-02", "'jump','items':['F-1'],'step':'none','reason':'r'"), "refused by the action");
}

TEST_F(ReplayedWords, WhatNamesNothingIsRefused) {
  promises("2026-04-02", "'id':'a1','dues':[['2026-04-17',20000]]");
  EXPECT_EQ(refused("2026-04-02", "'agreement','id':'a1','customer':'C0','items':['F-1'],'dues':[['2026-04-17',1]]"),
            "id: there already: a1");
  EXPECT_EQ(refused("2026-04-02", "'agreement','customer':'C0','items':['F-1'],'dues':[['2026-04-17']]"),
            "dues: pairs of a day and an amount are expected");
  EXPECT_EQ(refused("2026-04-02", "'end','id':'a9'"), "id: no agreement has this id: a9");
  EXPECT_EQ(refused("2026-04-02", "'close','id':'a1','as':'founded'"), "id: no dispute has this id: a1");
  EXPECT_EQ(refused("2026-04-02", "'agreement','customer':'C0','currency':'USD','items':['F-1'],'dues':[['2026-04-17',1]]"),
            "items: in another currency: F-1");
}

}  // namespace
}  // namespace relance
