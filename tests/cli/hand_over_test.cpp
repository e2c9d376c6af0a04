// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions, mandates and campaigns from the command line.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class HandOver : public ToldLedger {
 protected:
  HandOver()
      : ToldLedger(
            "C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n"
            "C2;Bois du Lac;business;FR;compta@lac.example;0465710002\n",
            "C1;F-1;2026-09-13;2026-10-14;1200,50\n"
            "C1;F-2;2026-10-20;2026-11-19;300,00\n"
            "C2;F-3;2026-10-13;2026-11-12;800,00\n",
            "2026-10-16") {}

  /// F-1 was called about on 3 November, so that its decision is due on the 23rd.
  void call() const { done("call", {"C1", "--result", "noCommitment"}, "2026-11-03"); }
};

TEST_F(HandOver, DecisionsAreTakenAnsweredAndAdvised) {
  call();
  const auto why = done("why", {"C1"});
  ASSERT_EQ(why[0]["advice"].size(), 1U) << why.dump();
  EXPECT_EQ(why[0]["advice"][0]["ref"], "day-28");
  EXPECT_FALSE(why[0]["advice"][0]["why"].get<std::string>().empty());
  done("run", {});
  bool isAdvised = false;
  const auto today = done("today", {});
  for (const auto& task : today["tasks"]) isAdvised = isAdvised || !task["advice"].is_null();
  EXPECT_TRUE(isAdvised);
  const auto text = runCli({"why", m_ledger, "C1", "--today", "2026-11-23", "--lang", "en"});
  EXPECT_NE(text.out.find("Proposal: "), std::string::npos) << text.out;

  EXPECT_EQ(say("decide", {"C1", "writeOff"}).errorCode(), "reasonRequired");
  EXPECT_EQ(done("decide", {"C1", "writeOff", "--reason", "Gone"})["items"], 1);
  EXPECT_EQ(done("why", {"C1"})[0]["deducted"]["ItemsOnHold"], "1200.50");
  const auto no = done("decide", {"C1", "writeOff", "--answer", "no"});
  EXPECT_EQ(no["accepted"], false);
  EXPECT_EQ(no["items"], 1);
  done("decide", {"C1", "writeOff", "--reason", "Gone for good"});
  const auto yes = done("decide", {"C1", "writeOff", "--answer", "yes"});
  EXPECT_EQ(yes["written"][0]["amount"], "1200.50");
  EXPECT_EQ(say("decide", {"C1", "writeOff", "--answer", "yes"}).errorCode(), "nothingToEnd");
  EXPECT_EQ(say("decide", {"C1", "writeOff", "--answer", "maybe"}).exitCode, 2);
  EXPECT_EQ(say("decide", {"C1", "forgive"}).exitCode, 2);
  EXPECT_EQ(say("decide", {"C1", "plan", "--until", "2026-12-01"}).exitCode, 2);
  EXPECT_EQ(say("decide", {"C1", "chase"}).errorCode(), "nothingToDecide");
}

TEST_F(HandOver, MandatesAreGivenFollowedAndReturned) {
  EXPECT_EQ(done("partners", {}).size(), 0U);
  const auto partners = done("partners", {"--add", "Cabinet Lorne", "--kind", "agency", "--countries", "FR,BE", "--languages",
                                          "fr", "--success", "6000", "--fees", "0=1500,1000000=900"});
  EXPECT_EQ(partners[0]["fees"].dump(), R"([{"from":0,"basisPoints":1500},{"from":1000000,"basisPoints":900}])");
  EXPECT_EQ(say("partners", {"--add", "X", "--kind", "friend"}).exitCode, 2);
  EXPECT_EQ(say("partners", {"--add", "X", "--kind", "agency", "--fees", "0"}).exitCode, 2);
  EXPECT_EQ(say("partners", {"--kind", "agency"}).exitCode, 2);
  EXPECT_EQ(done("partners", {"--rename", "Cabinet Lorne", "--to", "Lorne & Fils"})[0]["name"], "Lorne & Fils");
  EXPECT_EQ(say("partners", {"--rename", "Cabinet Lorne", "--to", "Atlas"}).errorCode(), "unknownPartner");
  EXPECT_EQ(say("partners", {"--rename", "Lorne & Fils"}).exitCode, 2);
  done("partners", {"--add", "Atlas", "--kind", "lawyer"});
  EXPECT_EQ(say("partners", {"--rename", "Lorne & Fils", "--to", "Atlas"}).exitCode, 2);
  const auto renamed = done("partners", {"--rename", "Lorne & Fils", "--to", "Cabinet Lorne"});
  ASSERT_EQ(renamed.size(), 2U);
  EXPECT_EQ(renamed[1]["fees"], partners[0]["fees"]);

  call();
  EXPECT_EQ(say("decide", {"C1", "handOver", "--partner", "Nobody"}).errorCode(), "unknownPartner");
  const auto decided = done("decide", {"C1", "handOver", "--partner", "Cabinet Lorne"});
  EXPECT_EQ(decided["placement"], 1);
  auto listed = done("place", {"C1"})["placements"];
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0]["claimed"], "1200.50");
  EXPECT_EQ(listed[0]["expected"], "612.25");
  EXPECT_EQ(listed[0]["items"].dump(), R"(["F-1"])");
  EXPECT_EQ(done("why", {"C1"})[0]["deducted"]["HandedOver"], "1200.50");

  listed = done("place", {"C1", "--id", "1", "--recovered", "200", "--fee", "30", "--review", "2026-12-15"})["placements"];
  EXPECT_EQ(listed[0]["recovered"], "200.00");
  EXPECT_EQ(listed[0]["review"], "2026-12-15");
  listed = done("place", {"C1", "--id", "1", "--end", "partlyPaid"}, "2026-12-21")["placements"];
  EXPECT_EQ(listed[0]["outcome"], "partlyPaid");
  EXPECT_EQ(listed[0]["returned"], "2026-12-21");
  EXPECT_EQ(say("place", {"C1", "--id", "1", "--end", "paid"}, "2026-12-22").errorCode(), "nothingToEnd");

  listed = done("place", {"C2", "--all", "--reason", "Sealed"})["placements"];
  EXPECT_EQ(listed[0]["whole"], true);
  EXPECT_EQ(listed[0]["partner"], nullptr);
  EXPECT_EQ(done("why", {"C2"})[0]["reason"], "HandedOver");
  EXPECT_EQ(say("place", {"C2", "--items", "F-3"}).errorCode(), "alreadyPlaced");
  EXPECT_EQ(say("place", {"C2", "--id", "7", "--fee", "1"}).errorCode(), "unknownPlacement");
  EXPECT_EQ(say("place", {"C2", "--all", "--items", "F-3"}).exitCode, 2);
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(HandOver, CampaignsArePreviewedRunAndCompared) {
  const std::string late = R"({"all":[{"field":"overdue","op":">=","values":[100000]}]})";
  const auto preview = done("campaign", {"--when", late, "--preview"});
  EXPECT_EQ(preview["customers"].dump(), R"([{"customer":"C1","name":"Ateliers du Nord","overdue":"1500.50"}])");
  EXPECT_EQ(say("campaign", {"--when", "{}x", "--preview"}).errorCode(), "badPolicy");
  EXPECT_EQ(say("campaign", {"--name", "Autumn", "--when", late, "--channel", "call"}).exitCode, 2);
  const auto made =
      done("campaign", {"--name", "Autumn", "--when", late, "--channel", "call", "--text", "firm", "--until", "2026-11-30"});
  ASSERT_EQ(made["campaigns"].size(), 1U);
  EXPECT_EQ(made["campaigns"][0]["running"], true);
  EXPECT_EQ(made["campaigns"][0]["customers"].dump(), R"(["C1"])");
  EXPECT_EQ(done("why", {"C1"})[0]["reason"], "InCampaign");
  EXPECT_EQ(done("why", {"C1"})[0]["nextOn"], "2026-11-30");

  done("campaign", {"--contact", "C1", "--note", "Promises nothing"});
  EXPECT_EQ(say("campaign", {"--contact", "C2"}).errorCode(), "unknownCampaign");
  const auto result = done("campaign", {"--result", "1"}, "2026-11-25");
  EXPECT_EQ(result["inside"]["contacts"], 1);
  EXPECT_EQ(result["inside"]["overdue"], "1500.50");
  EXPECT_EQ(result["rest"]["overdue"], "800.00");
  const auto ended = done("campaign", {"--end", "1"}, "2026-11-25");
  EXPECT_EQ(ended["campaigns"][0]["ended"], "2026-11-25");
  EXPECT_EQ(say("campaign", {"--end", "1"}, "2026-11-26").errorCode(), "nothingToEnd");
  EXPECT_EQ(say("campaign", {"--end", "8"}).errorCode(), "unknownCampaign");
  EXPECT_EQ(say("campaign", {"--end", "1", "--result", "1"}).exitCode, 2);
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{}, {"--result", "1"}, {"--when", late, "--preview"}}) {
    std::vector<std::string> all{"campaign", m_ledger, "--today", "2026-11-26", "--lang", "fr"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const auto said = runCli(all);
    EXPECT_EQ(said.exitCode, 0) << said.err;
    EXPECT_EQ(said.out.find("Customers"), std::string::npos) << said.out;
  }
}

}  // namespace
}  // namespace relance
