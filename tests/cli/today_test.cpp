// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list judged as the ledger stands now, with what waits for a person beside the tasks.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class TodayOf : public ToldLedger {
 protected:
  TodayOf()
      : ToldLedger(
            "C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n"
            "C2;Bois du Lac;business;FR;compta@lac.example;0465710002\n",
            "C1;F-1;2026-10-13;2026-11-12;1200,50\n"
            "C1;F-2;2026-10-20;2026-11-19;300,00\n"
            "C2;F-3;2026-10-13;2026-11-12;800,00\n") {}

  nlohmann::ordered_json taskOf(const std::string& customer) const {
    const auto today = done("today", {});
    for (const auto& task : today["tasks"]) {
      if (task["customer"] == customer) return task;
    }
    return nullptr;
  }
};

TEST_F(TodayOf, SaysWhichTasksAPaymentHasOvertaken) {
  done("run", {});
  EXPECT_TRUE(taskOf("C1")["over"].is_null());
  EXPECT_EQ(taskOf("C1")["amountNow"], "1500.50");
  done("dispute", {"C2", "--item", "F-3", "--amount", "100"});
  EXPECT_TRUE(taskOf("C2")["over"].is_null());
  EXPECT_EQ(taskOf("C2")["amountNow"], "700.00");
  EXPECT_NE(runCli({"today", m_ledger, "--today", "2026-11-23"}).out.find("now €700.00"), std::string::npos);
  done("pay", {"C1", "--amount", "1500.50"});
  const auto paid = taskOf("C1");
  EXPECT_EQ(paid["amount"], "1500.50") << "as the run left it";
  EXPECT_EQ(paid["over"], "NothingOverdue");
  EXPECT_FALSE(paid["overWhy"].get<std::string>().empty());
  const auto told = runCli({"today", m_ledger, "--today", "2026-11-23"}).out;
  EXPECT_NE(told.find("no longer proposed: Nothing overdue"), std::string::npos) << told;
  done("run", {});
  EXPECT_TRUE(taskOf("C1").is_null());
}

TEST_F(TodayOf, CountsWhatNoRunHasStored) {
  EXPECT_EQ(done("today", {})["notStored"], 2);
  EXPECT_NE(runCli({"today", m_ledger, "--today", "2026-11-23"}).out.find("A run would bring 2 more tasks."), std::string::npos);
  done("run", {});
  EXPECT_EQ(done("today", {})["notStored"], 0);
}

TEST_F(TodayOf, ListsRepliesToReadAndWhoIsHandledByHand) {
  done("reply", {"C2", "--note", "Asks for a copy"}, "2026-11-20");
  done("reply", {"C1", "--channel", "call"});
  done("byhand", {"C1", "--reason", "The director speaks with them"});
  auto today = done("today", {});
  ASSERT_EQ(today["replies"].size(), 2U);
  EXPECT_EQ(today["replies"][0]["customer"], "C2") << "the oldest first";
  EXPECT_EQ(today["replies"][0]["note"], "Asks for a copy");
  EXPECT_EQ(today["replies"][1]["channel"], "call");
  EXPECT_TRUE(today["byHand"].empty()) << "the reply comes first";
  done("reply", {"C1", "--end"});
  today = done("today", {}, "2026-11-26");
  EXPECT_EQ(today["replies"].size(), 1U);
  ASSERT_EQ(today["byHand"].size(), 1U);
  EXPECT_EQ(today["byHand"][0]["customer"], "C1");
  EXPECT_EQ(today["byHand"][0]["reason"], "ByHand");
  EXPECT_EQ(today["byHand"][0]["overdue"], "1500.50");
  const auto told = runCli({"today", m_ledger, "--today", "2026-11-26", "--lang", "en"}).out;
  EXPECT_NE(told.find("Replies to read:"), std::string::npos) << told;
  EXPECT_NE(told.find("Handled by hand:"), std::string::npos) << told;
}

TEST_F(TodayOf, KeepsOfThemWhatIsTheWorkOfOnePerson) {
  done("people", {"--add", "lise"});
  done("people", {"--add", "marc"});
  done("customer", {"C2", "--collector", "lise"});
  done("customer", {"C1", "--collector", "marc"});
  done("reply", {"C1"});
  done("reply", {"C2"});
  const auto hers = done("today", {"--for", "lise"})["replies"];
  ASSERT_EQ(hers.size(), 1U);
  EXPECT_EQ(hers[0]["customer"], "C2");
}

TEST_F(TodayOf, WhyNamesTheSumsThatAHoldOrAMandateTakes) {
  done("hold", {"C1", "--until", "2026-12-15"});
  auto why = done("why", {"C1"})[0];
  EXPECT_EQ(why["reason"], "OnHold");
  EXPECT_EQ(why["deducted"]["ItemsOnHold"], "1500.50");
  EXPECT_EQ(why["chaseable"], "0.00");
  done("place", {"C2", "--all"});
  why = done("why", {"C2"})[0];
  EXPECT_EQ(why["reason"], "HandedOver");
  EXPECT_EQ(why["deducted"]["HandedOver"], "800.00");
  EXPECT_EQ(why["chaseable"], "0.00");
}

TEST_F(TodayOf, APromiseAboveWhatIsOpenIsRemarked) {
  const auto made = done("promise", {"C2", "--on", "2026-11-30", "--amount", "1200"});
  EXPECT_EQ(made["amount"], "1200.00");
  EXPECT_EQ(made["open"], "800.00");
  const auto told = runCli({"promise", m_ledger, "C2", "--on", "2026-11-30", "--amount", "1200", "--today", "2026-11-23"});
  EXPECT_EQ(told.exitCode, 0);
  EXPECT_NE(told.err.find("promised €1,200.00, open €800.00"), std::string::npos) << told.err;
  const auto within = runCli({"promise", m_ledger, "C2", "--on", "2026-11-30", "--amount", "800", "--today", "2026-11-23"});
  EXPECT_EQ(within.err, "");
  const auto call = runCli({"call", m_ledger, "C2", "--result", "promise", "--date", "2026-11-30", "--amount", "900", "--today",
                            "2026-11-23", "--lang", "fr"});
  EXPECT_NE(call.err.find("900,00"), std::string::npos) << call.err;
}

TEST_F(TodayOf, ANumberOfAnotherCustomerIsSaidToBeHis) {
  const auto refused = say("promise", {"C1", "--on", "2026-11-30", "--items", "F-3"});
  EXPECT_EQ(refused.exitCode, 2);
  EXPECT_EQ(refused.errorCode(), "unknownItem");
  EXPECT_NE(refused.err.find("“F-3” is of customer C2"), std::string::npos) << refused.err;
  EXPECT_EQ(say("promise", {"C1", "--on", "2026-11-30", "--items", "F-9"}).err.find("of customer"), std::string::npos);
}

TEST_F(TodayOf, NoConsequenceIsAnnouncedInInsolvencyNorInOffendingWords) {
  const auto offended = say("commit", {"C1", "consequence", "--due", "2026-11-30", "--text", "Vous allez le regretter"});
  EXPECT_EQ(offended.exitCode, 4);
  EXPECT_EQ(offended.errorCode(), "toneOffends");
  EXPECT_NE(offended.err.find("This word is not given"), std::string::npos) << offended.err;
  EXPECT_EQ(done("commit", {"C1", "consequence", "--due", "2026-11-30", "--text", "La mise en demeure part lundi"})["state"],
            "open");
  done("insolvent", {"C1", "--judgment", "2026-11-18"});
  const auto refused = say("commit", {"C1", "consequence", "--due", "2026-11-30", "--text", "Deliveries stop"});
  EXPECT_EQ(refused.exitCode, 4);
  EXPECT_EQ(refused.errorCode(), "insolvent");
  EXPECT_EQ(say("commit", {"C1", "document", "--due", "2026-11-30", "--text", "A copy of F-1"}).exitCode, 0);
}

TEST_F(TodayOf, ACustomerIsOpenAgainForGood) {
  done("customer", {"C1", "--closed", "2026-11-20", "--open", "2026-11-30"});
  EXPECT_EQ(done("why", {"C1"})[0]["reason"], "CustomerClosed");
  EXPECT_EQ(say("customer", {"C1", "--closed", "none", "--open", "2026-11-30"}).exitCode, 2);
  EXPECT_TRUE(done("customer", {"C1", "--closed", "none"})["closed"].empty());
  EXPECT_NE(done("why", {"C1"})[0]["reason"], "CustomerClosed");
  EXPECT_EQ(say("customer", {"C1", "--closed", "none"}).errorCode(), "nothingToEnd");
  EXPECT_EQ(done("undo", {})["undone"], "customerChanged");
  EXPECT_EQ(done("customer", {"C1"})["closed"].size(), 1U);
}

}  // namespace
}  // namespace relance
