// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios from the command line: exported, changed, drafted, compared, published, undone.
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class ScenariosCli : public testing::Test {
 protected:
  ScenariosCli() {
    EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0);
    importFile("customers.csv",
               "code;name;kind;country;email;phone\nC1;Ateliers du Nord;business;FR;a@nord.example;0465710001\n");
    importFile("invoices.csv", "customer;number;issued;due;amount\nC1;F-1;2026-10-20;2026-11-19;300,00\n");
  }

  void importFile(const std::string& name, const std::string& bytes) const {
    const auto answer = runCli({"import", m_ledger, m_folder.file(name, bytes), "--today", "2026-11-20"});
    EXPECT_EQ(answer.exitCode, 0) << answer.err << answer.out;
  }
  CliAnswer say(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"scenarios", m_ledger});
    arguments.insert(arguments.end(), {"--today", "2026-11-23", "--json"});
    return runCli(arguments);
  }
  ordered_json done(const std::vector<std::string>& arguments) const {
    const auto answer = say(arguments);
    EXPECT_EQ(answer.exitCode, 0) << testing::PrintToString(arguments) << answer.err;
    return answer.json();
  }
  /// A file with the standard scenario, one field of its second step changed.
  std::string changed(const std::string& field, const ordered_json& value) const {
    ordered_json scenario = done({"standard", "--export"});
    scenario["steps"][1][field] = value;
    return m_folder.file("changed.json", scenario.dump());
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(ScenariosCli, AreListedShownAndExported) {
  const auto list = done({})["scenarios"];
  ASSERT_GT(list.size(), 8U);
  EXPECT_EQ(list.back()["key"], "watched");
  const auto standard = done({"standard"});
  EXPECT_EQ(standard["version"], 1);
  EXPECT_EQ(standard["segments"][0], "standard");
  EXPECT_EQ(standard["scenario"], done({"standard", "--export"}));
  const auto told = runCli({"scenarios", m_ledger, "standard", "--lang", "fr"});
  EXPECT_NE(told.out.find("16 jours après l’échéance"), std::string::npos) << told.out;
}

TEST_F(ScenariosCli, GoFromADraftToTheVersionInForce) {
  const auto drafted = done({"--draft", changed("days", 6)});
  EXPECT_EQ(drafted["version"], 2);
  EXPECT_TRUE(drafted["findings"].empty());
  const auto difference = done({"standard", "--diff"});
  EXPECT_EQ(difference["changed"][0],
            ordered_json::parse(R"({"step":"courteous","fields":[{"field":"days","before":"2","after":"6"}]})"));
  ASSERT_EQ(difference["customers"].size(), 1U);
  EXPECT_EQ(difference["customers"][0]["before"]["reason"], "StepDue");
  EXPECT_EQ(difference["customers"][0]["after"]["on"], "2026-11-25");
  EXPECT_EQ(done({"standard", "--publish"})["version"], 2);
  EXPECT_EQ(done({"standard"})["origin"], "own");
  EXPECT_EQ(done({"standard", "--number", "1"})["scenario"]["steps"][1]["days"], 2);
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(ScenariosCli, AreCheckedBeforeTheyAreKept) {
  const auto soft = say({"--check", changed("tone", "consequences")});
  EXPECT_EQ(soft.exitCode, 1);
  EXPECT_EQ(soft.json()["findings"][0]["rule"], "toneFalls");
  EXPECT_EQ(soft.json()["findings"][0]["step"], "call");
  EXPECT_EQ(say({"--check", changed("days", 2)}).exitCode, 0);
  EXPECT_EQ(done({"--draft", changed("tone", "consequences")})["findings"].size(), 1U);
  EXPECT_EQ(say({"standard", "--publish"}).errorCode(), "scenarioUnfit");
  EXPECT_EQ(done({"standard", "--discard"})["discarded"], true);
  const auto french = runCli({"scenarios", m_ledger, "--check", changed("colour", "red"), "--lang", "fr"});
  EXPECT_EQ(french.exitCode, 4);
  EXPECT_NE(french.err.find("steps[1].colour : ce champ n’existe pas"), std::string::npos) << french.err;
}

TEST_F(ScenariosCli, RefuseWhatMakesNoSense) {
  const struct {
    std::vector<std::string> arguments;
    int exitCode;
    const char* code;
  } cases[]{
      {{"--diff"}, 2, "usage"},
      {{"standard", "--diff", "--publish"}, 2, "usage"},
      {{"standard", "--author", "cm"}, 2, "usage"},
      {{"standard", "--diff", "--number", "2"}, 2, "usage"},
      {{"standard", "--check", "x.json"}, 2, "usage"},
      {{"standard", "--number", "7"}, 2, "unknownScenario"},
      {{"unheard-of"}, 2, "unknownScenario"},
      {{"standard", "--diff"}, 4, "noDraft"},
      {{"--check", "missing.json"}, 5, "cannotRead"},
      {{"--check", "/"}, 5, "cannotRead"},
  };
  for (const auto& c : cases) {
    const auto answer = say(c.arguments);
    EXPECT_EQ(answer.exitCode, c.exitCode) << testing::PrintToString(c.arguments);
    EXPECT_EQ(answer.errorCode(), c.code) << testing::PrintToString(c.arguments) << answer.err;
  }
}

}  // namespace
}  // namespace relance
