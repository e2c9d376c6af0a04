// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts of a replay reach their steps, do the task that waits, and can be told anew, cancelled and presented.
#include "actions/replay/replayed_ledger.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

class ReplayedContacts : public ReplayedLedger {
 protected:
  ReplayedContacts() { begins(); }

  std::vector<Task> waiting() { return TaskStore(session().database()).waiting(); }

  /// What became of the courteous e-mails to C0, in the order in which they were proposed.
  std::string fates() {
    std::string text;
    for (const Task& task : TaskStore(session().database()).ofCustomer(*CustomerStore(session().database()).idOfCode("C0"))) {
      if (task.ref == "courteous") text += (text.empty() ? "" : " ") + std::string(taskStateName(task.state));
    }
    return text;
  }
};

TEST_F(ReplayedContacts, AContactReachesTheStepItNames) {
  told("2026-04-02",
       "'contact','customer':'C0','currency':'EUR','channel':'email','kind':'step','result':'done','items':['F-1'],"
       "'step':'courteous','id':'k1'");
  EXPECT_EQ(says("2026-04-02"), "ContactedToday");
  EXPECT_EQ(says("2026-04-03"), "NotYetDue 2026-04-08");
}

TEST_F(ReplayedContacts, AContactNamingNoneCountsAsTheNextStepThatItSuits) {
  told("2026-04-02", "'contact','customer':'C0','channel':'email'");
  EXPECT_EQ(says("2026-04-08"), "StepDue");
  EXPECT_EQ(proposed(), "call call 20000");
  told("2026-04-08", "'contact','customer':'C0','channel':'letter'");
  EXPECT_EQ(says("2026-04-13"), "TaskWaiting");
}

TEST_F(ReplayedContacts, AContactDoesTheTaskThatWaits) {
  run("2026-04-02");
  ASSERT_EQ(waiting().size(), 1U);
  told("2026-04-02", "'contact','customer':'C0','kind':'manual'");
  EXPECT_EQ(waiting().size(), 1U);
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step'");
  EXPECT_TRUE(waiting().empty());
}

TEST_F(ReplayedContacts, AWaitingStepCountsAlthoughTheCustomerFollowsAnotherScenarioByNow) {
  std::string members = policyMembers;
  members.insert(
      members.find("],'segments'"),
      ",{'key':'other','name':{'en':'Other'},'version':1,'steps':[{'key':'letter','kind':'reminder','channel':'letter',"
      "'anchor':'due','days':20,'tone':'firm','approval':'automatic'}]}");
  members.replace(members.find("'version':1"), 11, "'version':2");
  told("2026-04-01", "'policy'," + members);
  run("2026-04-02");
  told("2026-04-02", "'assign','customer':'C0','scenario':'other','until':'2026-04-03'");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step','step':'courteous'");
  EXPECT_TRUE(waiting().empty());
  EXPECT_EQ(says("2026-04-07"), "NotYetDue 2026-04-08") << "the call, for the e-mail has been sent";
}

TEST_F(ReplayedContacts, ATryLeavesTheTaskWaitingUntilTheThird) {
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  run("2026-04-08");
  told("2026-04-08", "'contact','customer':'C0','kind':'step','result':'noAnswer'");
  EXPECT_EQ(says("2026-04-08"), "NoAnswer");
  told("2026-04-09", "'contact','customer':'C0','kind':'step','result':'voicemail'");
  EXPECT_EQ(waiting().size(), 1U);
  told("2026-04-10", "'contact','customer':'C0','kind':'step','result':'noAnswer'");
  EXPECT_TRUE(waiting().empty());
  EXPECT_EQ(says("2026-04-13"), "NotYetDue 2026-04-16");
}

TEST_F(ReplayedContacts, AFailedContactFreesItsTask) {
  run("2026-04-02");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step','result':'failed'");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_EQ(report().stored, 1);
}

TEST_F(ReplayedContacts, ADoubtfulContactWaitsUntilItIsToldAnew) {
  const std::string told1 = "'contact','customer':'C0','channel':'email','step':'courteous','id':'k1','result':";
  told("2026-04-02", told1 + "'doubtful'");
  EXPECT_EQ(says("2026-04-03"), "DispatchDoubtful");
  told("2026-04-07", "'contact','id':'k1','result':'done'");
  EXPECT_EQ(says("2026-04-07"), "NotYetDue 2026-04-08");
  EXPECT_EQ(says("2026-04-08"), "StepDue");
}

TEST_F(ReplayedContacts, ToldAnewItGoesOnCoveringWhatItDidAlthoughItIsPaidSince) {
  told("2026-04-02", "'item','number':'F-2','customer':'C0','issued':'2026-03-01','due':'2026-04-02','amount':30000");
  told("2026-04-02",
       "'contact','customer':'C0','channel':'email','step':'courteous','id':'k1','items':['F-1'],'result':'doubtful'");
  told("2026-04-02", "'item','number':'P-1','customer':'C0','kind':'payment','issued':'2026-04-02','amount':20000");
  told("2026-04-02", "'allocation','credit':'P-1','debit':'F-1','amount':20000");
  told("2026-04-03", "'contact','id':'k1','result':'done'");
  EXPECT_EQ(says("2026-04-07"), "StepDue") << "F-2 was not written about";
  told("2026-04-07", "'reversal','credit':'P-1','debit':'F-1','amount':20000");
  EXPECT_EQ(says("2026-04-08"), "StepDue");
  EXPECT_EQ(proposed(), "call call 30000") << "F-1 carries again, reminded once; what was paid stands unapplied";
}

TEST_F(ReplayedContacts, ADoubtfulContactThatFailedReachedNothing) {
  run("2026-04-02");
  told("2026-04-02",
       "'contact','customer':'C0','channel':'email','kind':'step','step':'courteous','id':'k1','result':'doubtful'");
  EXPECT_TRUE(waiting().empty());
  EXPECT_EQ(run("2026-04-03").withdrawn, 0);
  told("2026-04-03", "'contact','id':'k1','customer':'C0','result':'failed'");
  says("2026-04-07");
  EXPECT_EQ(report().stored, 1);
  EXPECT_EQ(proposed(), "courteous email 20000");
}

TEST_F(ReplayedContacts, AContactMadeAfterAllWithdrawsWhatWasProposedInItsStead) {
  run("2026-04-02");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step','id':'k1','result':'failed'");
  run("2026-04-07");
  EXPECT_EQ(fates(), "failed waiting");
  told("2026-04-07", "'contact','id':'k1','result':'done'");
  EXPECT_EQ(fates(), "done withdrawn");
  told("2026-04-07", "'contact','id':'k1','result':'failed'");
  run("2026-04-08");
  EXPECT_EQ(fates(), "failed withdrawn waiting");
  told("2026-04-08", "'contact','id':'k1','result':'doubtful'");
  EXPECT_EQ(fates(), "done withdrawn withdrawn");
  EXPECT_EQ(says("2026-04-09"), "DispatchDoubtful");
}

TEST_F(ReplayedContacts, AContactMadeAfterAllLeavesThePlaceToTheSecondOne) {
  run("2026-04-02");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step','id':'k1','result':'failed'");
  run("2026-04-07");
  told("2026-04-07", "'contact','customer':'C0','channel':'email','kind':'step','id':'k2'");
  told("2026-04-07", "'contact','id':'k1','result':'done'");
  EXPECT_EQ(fates(), "failed done");
}

TEST_F(ReplayedContacts, WhatCameOfACancelledContactChangesNoTask) {
  run("2026-04-02");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step','id':'k1'");
  told("2026-04-03", "'cancel','id':'k1'");
  run("2026-04-07");
  told("2026-04-07", "'contact','id':'k1','result':'failed'");
  EXPECT_EQ(fates(), "cancelled waiting");
  told("2026-04-07", "'contact','id':'k1','result':'done'");
  EXPECT_EQ(fates(), "cancelled waiting");
}

TEST_F(ReplayedContacts, ACallAboutAPromiseDoesItsTaskWhateverStepItNames) {
  told("2026-04-02", "'agreement','id':'a1','customer':'C0','items':['F-1'],'dues':[['2026-04-03',20000]]");
  told("2026-04-09", "'imported','paymentsUpTo':'2026-04-09'");
  EXPECT_EQ(says("2026-04-10"), "PromiseBroken");
  ASSERT_EQ(waiting().size(), 1U);
  told("2026-04-10", "'contact','customer':'C0','kind':'promiseCall','step':'call'");
  EXPECT_TRUE(waiting().empty());
}

TEST_F(ReplayedContacts, ACancelledContactStopsCounting) {
  run("2026-04-02");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','kind':'step','id':'k1'");
  EXPECT_EQ(says("2026-04-03"), "NotYetDue 2026-04-08");
  told("2026-04-03", "'cancel','id':'k1'");
  EXPECT_EQ(says("2026-04-07"), "StepDue");
  EXPECT_EQ(proposed(), "courteous email 20000");
}

TEST_F(ReplayedContacts, APresentedLetterStartsTheLastRoad) {
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  told("2026-04-28", "'decide','items':['F-1'],'choice':'formalDemand'");
  EXPECT_EQ(says("2026-04-28"), "StepDue");
  EXPECT_EQ(proposed(), "formal-demand registered 20000");
  told("2026-04-28", "'contact','customer':'C0','channel':'registered','kind':'step','id':'k2'");
  EXPECT_EQ(says("2026-04-30"), "NotYetDue 2026-05-12");
  told("2026-04-30", "'presented','id':'k2'");
  EXPECT_EQ(says("2026-04-30"), "NotYetDue 2026-05-11");
  told("2026-05-04", "'presented','id':'k2'");
  EXPECT_EQ(says("2026-05-04"), "NotYetDue 2026-05-11");
}

TEST_F(ReplayedContacts, AnIncomingCallWaitsToBeRead) {
  told("2026-04-02", "'contact','customer':'C0','kind':'incoming'");
  EXPECT_EQ(says("2026-04-03"), "ReplyToRead");
  told("2026-04-03", "'reply','customer':'C0','read':true");
  EXPECT_EQ(says("2026-04-03"), "QuietDays 2026-04-09");
}

TEST_F(ReplayedContacts, AThankYouIsSaidOnce) {
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  told("2026-04-08", "'item','number':'P-1','customer':'C0','kind':'payment','amount':20000");
  told("2026-04-08", "'allocation','credit':'P-1','debit':'F-1','amount':20000");
  EXPECT_EQ(says("2026-04-09"), "ThankYou");
  told("2026-04-09", "'contact','customer':'C0','channel':'email','kind':'thankYou'");
  EXPECT_EQ(says("2026-04-10"), "nothing");
}

TEST_F(ReplayedContacts, WhatNamesNothingIsRefused) {
  EXPECT_EQ(refused("2026-04-02", "'cancel','id':'k9'"), "id: no contact has this id: k9");
  EXPECT_EQ(refused("2026-04-02", "'contact','customer':'C0','channel':'decision'"),
            "channel: not by which a customer is reached");
  EXPECT_EQ(refused("2026-04-02", "'contact','customer':'C0','items':['F-9']"), "items: no such item has this number: F-9");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','id':'k1'");
  EXPECT_EQ(refused("2026-04-02", "'presented','id':'k1'"), "id: no registered letter");
}

}  // namespace
}  // namespace relance
