// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and cannot be done: an exit code and a sentence each, never an abort.
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

using Arguments = std::vector<std::string>;

class Obstacles : public testing::Test {
 protected:
  Obstacles() {
    EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0);
    importFile("customers.csv",
               "code;name;kind;country;email;phone\n"
               "C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n"
               "C2;Bois du Lac;business;FR;compta@lac.example;0465710002\n");
    importFile("invoices.csv",
               "customer;number;issued;due;amount\n"
               "C1;F-1;2026-09-13;2026-10-14;1200,50\n"
               "C1;F-2;2026-10-20;2026-11-19;300,00\n"
               "C2;F-3;2026-10-13;2026-11-12;800,00\n");
  }

  void importFile(const std::string& name, const std::string& bytes) const {
    const auto answer = runCli({"import", m_ledger, m_folder.file(name, bytes), "--today", "2026-10-16"});
    EXPECT_EQ(answer.exitCode, 0) << answer.err << answer.out;
  }
  CliAnswer say(const std::string& command, Arguments arguments, const std::string& language = "en") const {
    arguments.insert(arguments.begin(), {command, m_ledger});
    arguments.insert(arguments.end(), {"--today", "2026-11-23", "--lang", language});
    return runCli(arguments);
  }
  /// With plain spaces.
  static std::string toldOf(const CliAnswer& answer) {
    std::string told = answer.out;
    for (const std::string_view space : {"\u00a0", "\u202f"}) {
      for (auto at = told.find(space); at != std::string::npos; at = told.find(space)) told.replace(at, space.size(), " ");
    }
    return told;
  }
  CliAnswer json(const std::string& command, Arguments arguments) const {
    arguments.emplace_back("--json");
    return say(command, arguments);
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(Obstacles, AmountsThatMakeNoSenseAreMistakesOfUsage) {
  ASSERT_EQ(say("place", {"C2", "--items", "F-3"}).exitCode, 0);
  const std::vector<std::pair<std::string, Arguments>> mistakes{
      {"customer", {"C1", "--limit", "-5"}},
      {"customer", {"C1", "--insured", "-1"}},
      {"customer", {"C1", "--limit", "99999999999999"}},
      {"place", {"C1", "--items", "F-1", "--cost", "-5"}},
      {"place", {"C2", "--id", "1", "--recovered", "-5"}},
      {"place", {"C2", "--id", "1", "--fee", "-1"}},
      {"place", {"C2", "--id", "1", "--cost", "-1"}},
      {"item", {"C1", "F-1", "--retain", "0", "--release", "2027-10-01"}},
      {"item", {"C1", "F-1", "--retain", "-5", "--release", "2027-10-01"}},
      {"clean", {"C1", "--item", "F-1", "--verdict", "dispute", "--amount", "0"}},
      {"clean", {"C1", "--item", "F-1", "--verdict", "dispute", "--amount", "-5"}},
      {"pay", {"C1", "--amount", "0"}},
      {"writeoff", {"C1", "--items", "F-1", "--amount", "-5", "--reason", "x"}},
      {"dispute", {"C1", "--item", "F-1", "--amount", "0"}},
      {"promise", {"C1", "--on", "2026-11-30", "--amount", "-5"}},
      {"plan", {"C1", "--dues", "2026-11-30=0"}},
      {"call", {"C1", "--result", "promise", "--date", "2026-11-30", "--amount", "-5"}},
  };
  for (const auto& [command, arguments] : mistakes) {
    const auto answer = json(command, arguments);
    EXPECT_EQ(answer.exitCode, 2) << command << testing::PrintToString(arguments) << answer.err;
    EXPECT_EQ(answer.errorCode(), "usage") << command;
  }
  EXPECT_EQ(json("customer", {"C1", "--limit", "0"}).json()["limit"], "0.00");
}

TEST_F(Obstacles, ACampaignSaysWhatItLeavesOutAndTakesNoUnknownNames) {
  const Arguments start{"--name", "Autumn", "--customers", "C1", "--until", "2026-12-01"};
  const auto with = [&](Arguments more) {
    more.insert(more.begin(), start.begin(), start.end());
    return json("campaign", more);
  };
  EXPECT_EQ(with({"--channel", "decision"}).exitCode, 2);
  EXPECT_EQ(with({"--channel", "call", "--owner", "nobody"}).errorCode(), "unknownPerson");
  EXPECT_EQ(with({"--channel", "call", "--text", "nosuchtext"}).errorCode(), "unknownText");
  EXPECT_EQ(json("campaign", {"--customers", "C1", "--channel", "call", "--until", "2026-12-01"}).exitCode, 2) << "no name";
  EXPECT_EQ(json("campaign", {"--note", "x"}).exitCode, 2);
  EXPECT_EQ(with({"--channel", "call"}).json()["leftOut"].dump(), "[]");
  const auto second = json("campaign", {"--name", "More", "--customers", "C1,C2", "--channel", "call", "--until", "2026-12-01"});
  EXPECT_EQ(second.json()["leftOut"].dump(), R"([{"customer":"C1","reason":"InCampaign"}])");
  const auto third = say("campaign", {"--name", "Most", "--customers", "C2,C1", "--channel", "call", "--until", "2026-12-01"});
  EXPECT_EQ(third.exitCode, 4) << "nobody is left";
}

TEST_F(Obstacles, AHoldTellsWhatHolds) {
  ASSERT_EQ(toldOf(say("hold", {"C1", "--until", "2026-12-30"})), "C1 is on hold until 30 Dec 2026.\n");
  EXPECT_EQ(toldOf(say("hold", {"C1", "--until", "2026-12-10"})),
            "C1 is on hold until 30 Dec 2026. An earlier hold runs longer.\n");
  EXPECT_EQ(toldOf(say("hold", {"C2", "--items", "F-3", "--until", "2026-12-10"})), "F-3 of C2 is on hold until 10 Dec 2026.\n");
  EXPECT_EQ(json("hold", {"C2", "--items", "F-3", "--until", "2026-12-05"}).json()["standing"].dump(),
            R"([{"item":"F-3","until":"2026-12-10"}])");
}

TEST_F(Obstacles, EachRefusalNamesWhatStandsInTheWay) {
  EXPECT_EQ(json("customer", {"C1", "--payer", "C1"}).errorCode(), "paysForHimself");
  EXPECT_EQ(say("orders", {"C1", "--hold", "--reason", "Unpaid"}).exitCode, 0);
  const auto held = json("orders", {"C1", "--hold", "--reason", "Unpaid"});
  EXPECT_EQ(held.exitCode, 4);
  EXPECT_EQ(held.errorCode(), "ordersHeldAlready");
  EXPECT_EQ(json("item", {"C1", "F-1", "--replaces", "F-1"}).errorCode(), "reissuesItself");
  EXPECT_NE(say("note", {"C1", ""}).err.find("A note needs a text"), std::string::npos);
  EXPECT_NE(
      say("diagnose", {"C1", "--trait", "able", "--basis", "said", "--text", "Vous êtes un escroc"}).err.find("is not kept"),
      std::string::npos);
  const auto cents = say("plan", {"C1", "--parts", "3", "--first", "2026-12-20", "--amount", "0.02"});
  EXPECT_EQ(cents.exitCode, 2);
  EXPECT_NE(cents.err.find("€0.02 cannot be divided into 3 instalments"), std::string::npos) << cents.err;
  EXPECT_NE(say("plan", {"C1", "--excuse", "2026-11-20"}).err.find("No plan of this customer"), std::string::npos);
  EXPECT_EQ(say("byhand", {"C1", "--end"}).exitCode, 4);
  EXPECT_EQ(json("call", {"C1", "--result", "callback", "--date", "2026-11-25", "--time", "25:99"}).exitCode, 2);
  EXPECT_NE(say("pay", {"C1", "--amount", "5000", "--items", "F-1", "--from", "X"}).exitCode, 0);
  EXPECT_NE(say("writeoff", {"C1", "--items", "F-1", "--amount", "5000", "--reason", "x"}, "fr").err.find("5\u202F000,00\u00A0€"),
            std::string::npos);
}

TEST_F(Obstacles, AFileThatIsNotThereIsSaidToBeSo) {
  const auto missing = say("scenarios", {"--check", m_folder.path("nofile.json")});
  EXPECT_EQ(missing.exitCode, 5);
  EXPECT_NE(missing.err.find("(no such file or folder)"), std::string::npos) << missing.err;
  EXPECT_NE(runCli({"replay", m_ledger, m_folder.path("none.jsonl")}).err.find("no such file"), std::string::npos);
}

TEST_F(Obstacles, AnImportThatCannotBeTakenBackSaysWhatRestsOnItInWords) {
  ASSERT_EQ(say("promise", {"C1", "--on", "2026-11-30"}).exitCode, 0);
  ASSERT_EQ(say("promise", {"C1", "--end"}).exitCode, 0);
  const auto undo = say("undo", {"--import"});
  EXPECT_EQ(undo.exitCode, 4);
  EXPECT_EQ(undo.err.find("promise_item"), std::string::npos) << undo.err;
  EXPECT_NE(undo.err.find("promise, plan or announced payment 1"), std::string::npos) << undo.err;
}

TEST_F(Obstacles, AMandateOfEverythingLeavesOutWhatIsClaimedAlready) {
  ASSERT_EQ(say("place", {"C1", "--items", "F-1"}).exitCode, 0);
  const auto whole = json("place", {"C1", "--all"}).json()["placements"];
  EXPECT_EQ(whole[1]["claimed"], "300.00");
  EXPECT_EQ(whole[1]["leftOut"].dump(), R"(["F-1"])");
  EXPECT_NE(say("place", {"C1"}).out.find("the whole customer but for F-1"), std::string::npos);
  EXPECT_EQ(json("place", {"C1", "--id", "1", "--recovered", "99999"}).errorCode(), "recoveredAboveClaim");
}

}  // namespace
}  // namespace relance
