// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets in a replay stops or steers the next run.
#include "actions/replay/replayed_ledger.h"

namespace relance {
namespace {

class ReplayedStops : public ReplayedLedger {
 protected:
  ReplayedStops() { begins(); }
};

struct Stop {
  const char* members;
  const char* reason;
};

class EachStop : public ReplayedStops, public testing::WithParamInterface<Stop> {};

TEST_P(EachStop, IsTheReasonOfTheDay) {
  told("2026-04-02", GetParam().members);
  EXPECT_EQ(says("2026-04-02"), GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(
    Replayed, EachStop,
    testing::Values(Stop{"'hold','customer':'C0','item':null,'kind':'hold','until':'2026-04-30'", "OnHold 2026-04-30"},
                    Stop{"'hold','customer':'C0'", "OnHold"},
                    Stop{"'hold','customer':'C0','item':'F-1','kind':'writeOff'", "ItemsOnHold"},
                    Stop{"'closed','customer':'C0','from':'2026-04-01','until':'2026-04-24'", "CustomerClosed 2026-04-24"},
                    Stop{"'snooze','customer':'C0','until':'2026-04-22','callback':false", "Snoozed 2026-04-22"},
                    Stop{"'snooze','customer':'C0','until':'2026-04-02','callback':true", "CallbackDue"},
                    Stop{"'customer','code':'C0','byHand':true", "ByHand"},
                    Stop{"'customer','code':'C0','archived':true", "Archived"},
                    Stop{"'insolvent','customer':'C0','judgment':'2026-04-01'", "Insolvent"},
                    Stop{"'insolvent','customer':'C0'", "Insolvent"}, Stop{"'reply','customer':'C0','read':false", "ReplyToRead"},
                    Stop{"'reply','customer':'C0','read':true", "QuietDays 2026-04-08"},
                    Stop{"'decide','items':['F-1'],'choice':'leniency','until':'2026-04-20'", "ItemsOnHold"},
                    Stop{"'decide','items':['F-1'],'choice':'writeOff'", "ItemsOnHold"},
                    Stop{"'decide','items':['F-1'],'choice':'handOver'", "HandedOver"},
                    Stop{"'hold','customer':'C0','kind':'placement'", "HandedOver"},
                    Stop{"'hold','customer':'C0','item':'F-1','kind':'placement','until':'2026-04-30'", "HandedOver"},
                    Stop{"'campaign','customers':['C0'],'until':'2026-04-27'", "InCampaign 2026-04-27"},
                    Stop{"'dispute','item':'F-1'", "AllDisputed"},
                    Stop{"'agreement','customer':'C0','items':['F-1'],'dues':[['2026-04-20',20000]]", "AllPromised"}));

TEST_F(ReplayedStops, WhatALineLeavesOutIsAsTheFormShows) {
  told("2026-04-01", "'policy','settings':{'quietDays':4}");
  EXPECT_EQ(says("2026-04-02"), "StepDue") << "all follow the scenario standard";
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  told("2026-04-28", "'decide','items':['F-1']");
  EXPECT_EQ(says("2026-04-28"), "StepDue");
  EXPECT_EQ(proposed(), "formal-demand registered 20000");
  told("2026-04-28", "'dispute','id':'d1','item':'F-1'");
  EXPECT_EQ(says("2026-04-29"), "AllDisputed");
  told("2026-04-30", "'close','id':'d1'");
  EXPECT_EQ(says("2026-04-30"), "StepDue");
}

TEST_F(ReplayedStops, WithoutAScenarioALevelIsStillResetButNoStepCanBeNamed) {
  told("2026-04-01", "'policy','scenarios':[],'segments':[]");
  EXPECT_EQ(refused("2026-04-02", "'jump','items':['F-1']"), "recorded");
  EXPECT_EQ(refused("2026-04-02", "'jump','items':['F-1'],'step':'firm'"), "refused by the action");
}

TEST_F(ReplayedStops, AReleaseEndsTheHoldsOfTheItemOrOfTheCustomer) {
  told("2026-04-02", "'hold','customer':'C0'");
  told("2026-04-02", "'hold','customer':'C0','item':'F-1'");
  told("2026-04-02", "'release','customer':'C0'");
  EXPECT_EQ(says("2026-04-02"), "ItemsOnHold");
  told("2026-04-02", "'release','customer':'C0','item':'F-1'");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  told("2026-04-02", "'release','customer':'C0'");
}

TEST_F(ReplayedStops, AReplyThatWasReadLeavesTwoWorkingDaysOfSilence) {
  told("2026-04-07", "'reply','customer':'C0'");
  EXPECT_EQ(says("2026-04-08"), "ReplyToRead");
  told("2026-04-08", "'reply','customer':'C0','read':true");
  EXPECT_EQ(says("2026-04-08"), "QuietDays 2026-04-11");
  EXPECT_EQ(says("2026-04-13"), "StepDue");
}

TEST_F(ReplayedStops, AnAssignmentWinsUntilItsDay) {
  told("2026-04-02", "'assign','customer':'C0','scenario':'stakes','until':'2026-04-08'");
  run("2026-04-03");
  const auto& proposals = report().result.proposals;
  EXPECT_TRUE(proposals.empty() || proposals.front().scenario == "stakes");
  EXPECT_EQ(report().result.verdicts.front().scenario, "stakes");
  run("2026-04-08");
  EXPECT_EQ(report().result.verdicts.front().scenario, "standard");
}

TEST_F(ReplayedStops, AnEarlierAssignmentIsInForceAgainAfterTheLater) {
  told("2026-04-02", "'assign','customer':'C0','scenario':'public'");
  told("2026-04-02", "'assign','customer':'C0','scenario':'stakes','until':'2026-04-08'");
  run("2026-04-07");
  EXPECT_EQ(report().result.verdicts.front().scenario, "stakes");
  run("2026-04-08");
  EXPECT_EQ(report().result.verdicts.front().scenario, "public");
  told("2026-04-08", "'assign','customer':'C0','scenario':'none'");
  EXPECT_EQ(says("2026-04-09"), "NoScenario");
  EXPECT_EQ(report().result.problems.size(), 1U);
}

TEST_F(ReplayedStops, AReleaseTakesMandatesBack) {
  told("2026-04-02", "'decide','items':['F-1'],'choice':'handOver'");
  told("2026-04-02", "'hold','customer':'C0','kind':'placement'");
  told("2026-04-07", "'release','customer':'C0','item':'F-1'");
  EXPECT_EQ(says("2026-04-07"), "HandedOver") << "the whole customer still is";
  told("2026-04-07", "'release','customer':'C0'");
  EXPECT_EQ(says("2026-04-07"), "StepDue");
}

TEST_F(ReplayedStops, AMandateWithAnEndComesBackByItself) {
  told("2026-04-02", "'hold','customer':'C0','item':'F-1','kind':'placement','until':'2026-04-07'");
  EXPECT_EQ(says("2026-04-03"), "HandedOver");
  EXPECT_EQ(says("2026-04-07"), "StepDue");
}

TEST_F(ReplayedStops, ACampaignOfMistakesIsRefused) {
  EXPECT_EQ(refused("2026-04-02", "'campaign','customers':['C9'],'until':'2026-04-27'"), "customers: unknown: C9");
  EXPECT_EQ(refused("2026-04-02", "'campaign','customers':['C0'],'until':'2026-04-02'"), "until: not after the day");
  EXPECT_EQ(refused("2026-04-02", "'hold','customer':'C0','kind':'placement','until':'2026-04-02'"), "until: not after the day");
}

TEST_F(ReplayedStops, WhatTheActionsRefuseIsRefused) {
  EXPECT_EQ(refused("2026-04-02", "'hold','customer':'C0','until':'2026-04-02'"), "refused by the action");
  EXPECT_EQ(refused("2026-04-02", "'closed','customer':'C0','from':'2026-04-05','until':'2026-04-05'"), "refused by the action");
  EXPECT_EQ(refused("2026-04-02", "'decide','items':['F-1'],'choice':'leniency'"), "until: missing");
}

}  // namespace
}  // namespace relance
