// SPDX-License-Identifier: GPL-3.0-or-later
// Policies and customers of a replay, and what makes a line bad.
#include "actions/replay/replayed_ledger.h"

namespace relance {
namespace {

class ReplayedParties : public ReplayedLedger {
 protected:
  void invoice(const std::string& customer, const std::string& number, const std::string& more = "'amount':20000") {
    told("2026-03-01",
         "'item','number':'" + number + "','customer':'" + customer + "','issued':'2026-03-01','due':'2026-03-31'," + more);
  }
};

TEST_F(ReplayedParties, WithoutAPolicyTheShippedOneIsInForce) {
  told("2026-03-01", "'customer','code':'C0'");
  invoice("C0", "F-1");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_FALSE(report().result.proposals.front().scenario.empty());
}

TEST_F(ReplayedParties, SettingsOfAPolicyAreInForceUntilTheNext) {
  told("2026-03-01", "'policy'," + policyMembers +
                         ",'settings':{'quietDays':9,'cap':3,'announcedDays':1,'batch':0,'tolerance':{'EUR':5000,'USD':300},"
                         "'rates':{'USD':[9,10]},'country':'BE'}");
  told("2026-03-01", "'customer','code':'C0'");
  invoice("C0", "F-1");
  invoice("C0", "F-2", "'amount':4999");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  EXPECT_EQ(says("2026-04-08"), "QuietDays 2026-04-11");
  told("2026-04-08", "'policy'," + policyMembers + ",'settings':{}");
  EXPECT_EQ(says("2026-04-08"), "StepDue");
  EXPECT_EQ(proposed(), "call call 24999");
}

TEST_F(ReplayedParties, TheBaseCurrencyIsThatOfThePolicyBeforeTheFirstItem) {
  told("2026-03-01", "'policy'," + policyMembers + ",'settings':{'base':'CHF'}");
  told("2026-03-01", "'customer','code':'C0'");
  invoice("C0", "F-1");
  EXPECT_EQ(says("2026-04-02", "C0", "CHF"), "StepDue");
  EXPECT_EQ(refused("2026-04-02", "'policy'," + policyMembers + ",'settings':{'base':'EUR'}"),
            "settings.base: the ledger has items already, and its currency stays");
}

TEST_F(ReplayedParties, ACustomerLineOfAKnownCodeChangesWhatItNames) {
  begins();
  told("2026-04-02", "'customer','code':'C0','byHand':true");
  EXPECT_EQ(says("2026-04-02"), "ByHand");
  told("2026-04-02", "'customer','code':'C0','payerClass':'D','byHand':false");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_EQ(report().result.proposals.front().points.payer, 10);
}

TEST_F(ReplayedParties, ACustomerIsReachedByItsChannelsAlone) {
  begins();
  told("2026-04-01", "'customer','code':'C0','reach':['call']");
  EXPECT_EQ(says("2026-04-02"), "AddressMissing");
  told("2026-04-02", "'customer','code':'C0','reach':['email']");
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  told("2026-04-02", "'contact','customer':'C0','channel':'email','step':'courteous'");
  told("2026-04-08", "'customer','code':'C0','reach':['sms','registered']");
  EXPECT_EQ(says("2026-04-08"), "AddressMissing");
  told("2026-04-08", "'jump','items':['F-1'],'step':'firm'");
  told("2026-04-16", "'customer','code':'C0','reach':['registered','visit']");
  EXPECT_EQ(says("2026-04-16"), "AddressMissing");
  told("2026-04-16", "'customer','code':'C0','reach':['letter']");
  EXPECT_EQ(says("2026-04-16"), "StepDue");
  EXPECT_EQ(proposed(), "firm letter 20000");
}

TEST_F(ReplayedParties, ThePayerIsChased) {
  begins();
  told("2026-03-01", "'customer','code':'C1','payer':'C0'");
  invoice("C1", "F-2", "'amount':1000");
  says("2026-04-02");
  EXPECT_EQ(proposed(), "courteous email 21000");
  EXPECT_EQ(refused("2026-04-02", "'customer','code':'C2','payer':'C1'"), "payer: another pays for C1");
  told("2026-04-02", "'customer','code':'C2'");
  EXPECT_EQ(refused("2026-04-02", "'customer','code':'C0','payer':'C2'"), "payer: C0 pays for others");
  told("2026-04-02", "'customer','code':'C1','payer':null");
  EXPECT_EQ(says("2026-04-02", "C1"), "BelowMinimum");
}

TEST_F(ReplayedParties, TagsKindAndRunsDecide) {
  const std::string steps =
      "'steps':[{'key':'ring','kind':'reminder','channel':'call','anchor':'run','days':-2,'tone':'plain','approval':'byHand'},"
      "{'key':'decision','kind':'decision','channel':'decision','anchor':'due','days':28,'tone':'formal','approval':'byHand'}]";
  told("2026-03-01", "'policy','scenarios':[{'key':'vip','name':{'en':'VIP'},'version':1," + steps +
                         "}],'segments':[{'name':'vip','when':{'all':[{'field':'tags','op':'is','values':['vip']},"
                         "{'field':'kind','op':'is','values':['consumer']}]},'scenario':'vip'}]");
  told("2026-03-01", "'customer','code':'C0','kind':'consumer','tags':['vip'],'country':'BE','runs':['2026-03-10','2026-04-15']");
  told("2026-03-01", "'customer','code':'C1','tags':['vip']");
  invoice("C0", "F-1");
  invoice("C1", "F-2");
  EXPECT_EQ(says("2026-04-02"), "NotYetDue 2026-04-13");
  EXPECT_EQ(says("2026-04-02", "C1"), "NoScenario");
}

struct BadLine {
  const char* line;
  const char* what;
};

class EachBadLine : public ReplayedLedger, public testing::WithParamInterface<BadLine> {};

TEST_P(EachBadLine, IsRefusedWithItsNumber) {
  begins();
  LedgerSession& opened = session();
  const auto before = opened.sequence();
  Date day = *parseIsoDate("2026-04-01");
  Replay replay(opened, day);
  std::string text = GetParam().line;
  std::ranges::replace(text, '\'', '"');
  const auto recorded = replay.record(text, 7);
  ASSERT_FALSE(recorded.isDone());
  EXPECT_EQ(recorded.refusal().reason, RefusalReason::badReplayLine);
  EXPECT_EQ(recorded.refusal().facts, (std::vector<std::string>{"7", GetParam().what}));
  EXPECT_EQ(opened.sequence(), before);
}

INSTANTIATE_TEST_SUITE_P(
    Replayed, EachBadLine,
    testing::Values(
        BadLine{"{'day':'2026-04-02','fact':'run','who':'me'}", "who: unknown field"},
        BadLine{"{'day':'2026-04-02','fact':'gossip'}", "fact: not a fact that can be recorded: gossip"},
        BadLine{"{'day':'2026-04-02'}", "fact: missing"}, BadLine{"{'day':'2026-04-02'", "byte 20: not JSON"},
        BadLine{"[1]", "an object is expected"}, BadLine{"{'day':'tomorrow','fact':'run'}", "day: no date"},
        BadLine{"{'day':'2026-04-02','fact':'customer','code':''}", "code: empty"},
        BadLine{"{'day':'2026-04-02','fact':'customer','code':'C1','reach':['pigeon']}", "reach: unknown name: pigeon"},
        BadLine{"{'day':'2026-04-02','fact':'customer','code':'C1','country':'fr'}", "country: two capital letters are expected"},
        BadLine{"{'day':'2026-04-02','fact':'customer','code':'C1','payer':'C9'}", "payer: no customer has this code: C9"},
        BadLine{"{'day':'2026-04-02','fact':'customer','code':'C1','archived':1}", "archived: true or false is expected"},
        BadLine{"{'day':'2026-04-02','fact':'policy','scenarios':[{'key':'x','name':{},'steps':[{}]}],'segments':[]}",
                "scenarios[0]: steps[0].key: missing"},
        BadLine{"{'day':'2026-04-02','fact':'policy','scenarios':[],'segments':[],'settings':{'mood':1}}",
                "settings.mood: unknown field"},
        BadLine{"{'day':'2026-04-02','fact':'policy','scenarios':[],'segments':[],'settings':{'rates':{'USD':[0,1]}}}",
                "settings.rates: two whole numbers above zero are expected"}));

TEST_F(ReplayedParties, DaysDoNotGoBack) {
  begins();
  EXPECT_EQ(says("2026-04-02"), "StepDue");
  EXPECT_EQ(refused("2026-04-01", "'run'"), "day: earlier than the line before: 2026-04-02");
}

}  // namespace
}  // namespace relance
