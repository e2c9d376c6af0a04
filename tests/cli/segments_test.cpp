// SPDX-License-Identifier: GPL-3.0-or-later
// Segments from the command line: listed, previewed, changed.
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class SegmentsCli : public testing::Test {
 protected:
  SegmentsCli() {
    EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0);
    importFile(
        "customers.csv",
        "code;name;kind;country;email\nC1;Ateliers du Nord;business;FR;a@nord.example\nC2;Mairie;public;FR;b@ville.example\n");
    importFile("invoices.csv",
               "customer;number;issued;due;amount\nC1;F-1;2026-10-13;2026-11-12;1200,50\nC2;F-2;2026-10-20;2026-11-19;300,00\n");
  }

  void importFile(const std::string& name, const std::string& bytes) const {
    const auto answer = runCli({"import", m_ledger, m_folder.file(name, bytes), "--today", "2026-11-20"});
    EXPECT_EQ(answer.exitCode, 0) << answer.err << answer.out;
  }
  CliAnswer say(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"segments", m_ledger});
    arguments.insert(arguments.end(), {"--today", "2026-11-23", "--json"});
    return runCli(arguments);
  }
  ordered_json done(const std::vector<std::string>& arguments) const {
    const auto answer = say(arguments);
    EXPECT_EQ(answer.exitCode, 0) << testing::PrintToString(arguments) << answer.err;
    return answer.json();
  }
  ordered_json lineOf(const std::string& key) const {
    const auto listed = done({});
    for (const auto& line : listed["segments"]) {
      if (line["key"] == key) return line;
    }
    return {};
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
  const std::string m_large = R"({"all":[{"field":"overdue","op":">=","values":[100000]}]})";
};

TEST_F(SegmentsCli, AreListedWithTheirCustomers) {
  EXPECT_EQ(lineOf("public")["customers"], 1);
  EXPECT_EQ(lineOf("standard")["customers"], 1);
  EXPECT_EQ(lineOf("public")["condition"], "kind of customer is public body");
  EXPECT_EQ(done({"public"})["members"][0]["customer"], "C2");
  const auto french = runCli({"segments", m_ledger, "--today", "2026-11-23", "--lang", "fr"});
  EXPECT_NE(french.out.find("Organismes publics"), std::string::npos) << french.out;
}

TEST_F(SegmentsCli, ShowWhoMovesThenMoveThem) {
  const std::vector<std::string> adding{"works",  "--add", "--fr",       "Chantiers", "--en",       "Works",
                                        "--when", m_large, "--scenario", "stakes",    "--position", "1"};
  auto looking = adding;
  looking.push_back("--preview");
  const auto preview = done(looking);
  EXPECT_EQ(preview["saved"], false);
  EXPECT_EQ(preview["moved"], ordered_json::parse(R"([{"customer":"C1","name":"Ateliers du Nord","from":"standard","to":"works",)"
                                                  R"("fromScenario":"standard","toScenario":"stakes"}])"));
  EXPECT_TRUE(lineOf("works").is_null());
  const auto saved = done(adding);
  EXPECT_EQ(saved["saved"], true);
  EXPECT_EQ(saved["moved"], preview["moved"]);
  EXPECT_EQ(lineOf("works")["customers"], 1);
  EXPECT_EQ(lineOf("works")["position"], 1);
  EXPECT_EQ(done({"works", "--remove"})["moved"][0]["to"], "standard");
  EXPECT_EQ(runCli({"assign", m_ledger, "C1", "watched", "--reason", "Essai", "--today", "2026-11-23"}).exitCode, 0);
  const auto given = done({})["assignments"];
  ASSERT_EQ(given.size(), 1U);
  EXPECT_EQ(given[0]["reason"], "Essai");
  EXPECT_EQ(given[0]["segment"], "standard");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(SegmentsCli, RefuseWhatMakesNoSense) {
  const struct {
    std::vector<std::string> arguments;
    int exitCode;
    const char* code;
  } cases[]{
      {{"--enable"}, 2, "usage"},
      {{"--preview"}, 2, "usage"},
      {{"stakes", "--enable", "--disable"}, 2, "usage"},
      {{"stakes", "--remove", "--fr", "x"}, 2, "usage"},
      {{"stakes", "--scenario", "standard", "--verdict-only"}, 2, "usage"},
      {{"unheard-of"}, 2, "unknownSegment"},
      {{"stakes", "--position", "99"}, 2, "badSegment"},
      {{"stakes", "--scenario", "unheard-of"}, 2, "unknownScenario"},
      {{"stakes", "--when", "{"}, 4, "badPolicy"},
  };
  for (const auto& c : cases) {
    const auto answer = say(c.arguments);
    EXPECT_EQ(answer.exitCode, c.exitCode) << testing::PrintToString(c.arguments);
    EXPECT_EQ(answer.errorCode(), c.code) << testing::PrintToString(c.arguments) << answer.err;
  }
}

}  // namespace
}  // namespace relance
