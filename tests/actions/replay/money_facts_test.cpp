// SPDX-License-Identifier: GPL-3.0-or-later
// Items, allocations, reversals and imports of a replay count in the next run.
#include "actions/replay/replayed_ledger.h"

namespace relance {
namespace {

class ReplayedMoney : public ReplayedLedger {
 protected:
  ReplayedMoney() { begins(); }

  void pays(const std::string& day, const std::string& number, int minor) {
    const std::string amount = std::to_string(minor);
    told(day, "'item','number':'" + number + "','customer':'C0','kind':'payment','issued':'" + day + "','amount':" + amount);
    told(day, "'allocation','credit':'" + number + "','debit':'F-1','amount':" + amount);
  }
};

TEST_F(ReplayedMoney, AnItemIsChasedFromItsDueDateOn) {
  EXPECT_EQ(says("2026-03-31"), "NothingOverdue");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_EQ(proposed(), "courteous email 20000");
}

TEST_F(ReplayedMoney, AnItemWithoutDueDateIsDueOnItsIssue) {
  told("2026-03-01", "'item','number':'F-2','customer':'C0','issued':'2026-03-01','due':null,'amount':5000");
  EXPECT_EQ(says("2026-03-03"), "StepDue");
  EXPECT_EQ(proposed(), "courteous email 5000");
}

TEST_F(ReplayedMoney, AnItemEntersTheLadderByTheDayOfItsImport) {
  told("2026-03-01", "'customer','code':'C1'");
  told("2026-04-01", "'item','number':'F-2','customer':'C1','issued':'2026-02-01','due':'2026-03-01','amount':5000");
  EXPECT_EQ(says("2026-04-01", "C1"), "StepDue");
  EXPECT_EQ(proposed("C1"), "call call 5000");
  told("2026-04-01",
       "'item','number':'F-3','customer':'C1','issued':'2024-02-01','due':'2024-03-01','amount':7000,'currency':'USD'");
  EXPECT_EQ(says("2026-04-02", "C1", "USD"), "ToClean");
}

TEST_F(ReplayedMoney, KindsOfItemsAreWhatTheyAre) {
  told("2026-03-02",
       "'item','number':'F-9','customer':'C0','issued':'2026-03-01','due':'2026-03-31','amount':9000,'factored':true");
  told("2026-03-02",
       "'item','number':'R-1','customer':'C0','kind':'retention','issued':'2026-03-01','due':'2026-03-31','amount':1000");
  told("2026-03-02", "'item','number':'A-1','customer':'C0','kind':'advance','issued':'2026-03-01','amount':20000");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_EQ(proposed(), "courteous email 21000");
  told("2026-04-02", "'item','number':'A-2','customer':'C0','kind':'credit','issued':'2026-04-02','amount':21000");
  EXPECT_EQ(says("2026-04-02"), "CoveredByCredits");
}

TEST_F(ReplayedMoney, ACreditLinkedToAnItemOnHoldIsNotNetted) {
  told("2026-03-02", "'item','number':'F-2','customer':'C0','issued':'2026-03-01','due':'2026-03-31','amount':3000");
  told("2026-03-02",
       "'item','number':'A-1','customer':'C0','kind':'credit','issued':'2026-03-02','amount':3000,'replaces':'F-2'");
  told("2026-03-02", "'hold','customer':'C0','item':'F-2'");
  says("2026-04-02");
  EXPECT_EQ(proposed(), "courteous email 20000");
}

TEST_F(ReplayedMoney, AReissuedInvoiceKeepsTheLevelOfTheOneItReplaces) {
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous','items':['F-1']");
  told("2026-04-03",
       "'item','number':'A-1','customer':'C0','kind':'credit','issued':'2026-04-03','amount':20000,'replaces':'F-1'");
  told("2026-04-03", "'allocation','credit':'A-1','debit':'F-1','amount':20000");
  told("2026-04-03",
       "'item','number':'F-1b','customer':'C0','issued':'2026-04-03','due':'2026-04-05','amount':20000,'replaces':'F-1'");
  EXPECT_EQ(says("2026-04-08"), "StepDue");
  EXPECT_EQ(proposed(), "call call 20000");
}

TEST_F(ReplayedMoney, AnAllocationSettles) {
  pays("2026-04-01", "P-1", 15000);
  says("2026-04-02");
  EXPECT_EQ(proposed(), "courteous email 5000");
  pays("2026-04-03", "P-2", 5000);
  EXPECT_EQ(says("2026-04-03"), "nothing");
}

TEST_F(ReplayedMoney, AReversalByTheBankIsARejectedPayment) {
  pays("2026-04-03", "P-1", 20000);
  told("2026-04-08", "'reversal','credit':'P-1','debit':'F-1','amount':20000,'bankReason':'AM04'");
  EXPECT_EQ(says("2026-04-08"), "PaymentRejected");
  EXPECT_EQ(proposed(), "reject:P-1 call 20000");
}

TEST_F(ReplayedMoney, AReversalWithoutReasonLeavesTheMoneyUnapplied) {
  pays("2026-04-03", "P-1", 20000);
  told("2026-04-08", "'reversal','credit':'P-1','debit':'F-1','amount':20000,'bankReason':null");
  EXPECT_EQ(says("2026-04-08"), "CoveredByCredits");
  told("2026-04-08", "'allocation','credit':'P-1','debit':'F-1','amount':20000");
  EXPECT_EQ(says("2026-04-08"), "nothing");
}

TEST_F(ReplayedMoney, APartTakenBackLeavesTheRestSettled) {
  pays("2026-04-01", "P-1", 15000);
  told("2026-04-01", "'reversal','credit':'P-1','debit':'F-1','amount':4000,'bankReason':'MD06'");
  says("2026-04-02");
  EXPECT_EQ(proposed(), "reject:P-1 call 9000");
}

TEST_F(ReplayedMoney, AnImportSaysUpToWhenPaymentsAreKnown) {
  run("2026-04-01");
  EXPECT_FALSE(report().result.lastImport);
  told("2026-04-02", "'imported','paymentsUpTo':'2026-03-20'");
  run("2026-04-02");
  EXPECT_EQ(report().result.lastImport, parseIsoDate("2026-03-20"));
  EXPECT_FALSE(report().result.isFresh);
  EXPECT_EQ(report().result.proposals.front().approval, Approval::confirm);
}

TEST_F(ReplayedMoney, WhatCannotBeSettledIsRefused) {
  pays("2026-04-01", "P-1", 15000);
  told("2026-04-01", "'item','number':'P-2','customer':'C0','kind':'payment','amount':15000");
  EXPECT_EQ(refused("2026-04-01", "'allocation','credit':'P-2','debit':'F-1','amount':5001"),
            "amount: more than the 5000 that are open of F-1");
  EXPECT_EQ(refused("2026-04-01", "'allocation','credit':'P-9','debit':'F-1','amount':1"),
            "credit: no such item has this number: P-9");
  EXPECT_EQ(refused("2026-04-01", "'allocation','credit':'F-1','debit':'F-1','amount':1"),
            "credit: no such item has this number: F-1");
  EXPECT_EQ(refused("2026-04-01", "'reversal','credit':'P-2','debit':'F-1','amount':1"), "refused by the action");
  EXPECT_EQ(refused("2026-04-01", "'item','number':'F-1','customer':'C0','amount':1"), "number: there already: F-1");
  EXPECT_EQ(refused("2026-04-01", "'item','number':'F-2','customer':'C0','amount':0"), "amount: no amount above zero");
  EXPECT_EQ(refused("2026-04-01", "'item','number':'F-2','customer':'C9','amount':1"), "customer: no customer has this code: C9");
}

}  // namespace
}  // namespace relance
