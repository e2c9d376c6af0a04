// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli replay prints what run prints for each day that the file runs, and says which line it cannot record.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "cli/run_cli.h"

namespace relance {
namespace {

class ReplayedFile : public testing::Test {
 protected:
  /// One line each; apostrophes stand for quotation marks.
  std::string file(const std::vector<std::string>& lines) const {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    std::ranges::replace(text, '\'', '"');
    return m_folder.file("facts.jsonl", text);
  }

  CliAnswer replay(const std::vector<std::string>& lines, const std::string& ledger = "try.relance") const {
    return runCli({"replay", m_folder.path(ledger), file(lines), "--json"});
  }

  static std::vector<nlohmann::json> objects(const CliAnswer& answer) {
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    std::vector<nlohmann::json> found;
    std::istringstream out(answer.out);
    for (std::string line; std::getline(out, line);) found.push_back(nlohmann::json::parse(line));
    return found;
  }

  ScratchFolder m_folder;
};

const std::vector<std::string> story{
    "{'day':'2026-04-01','fact':'customer','code':'C0','country':'FR','kind':'business','tags':[],"
    "'reach':['email','call','letter','registered','sms','visit'],'payer':null,'payerClass':'?','runs':['2026-04-10'],"
    "'archived':false,'byHand':false}",
    "{'day':'2026-04-01','fact':'item','number':'F-1','customer':'C0','kind':'invoice','issued':'2026-03-01','due':'2026-03-31',"
    "'amount':20000,'currency':'EUR','replaces':null,'factored':false}",
    "{'day':'2026-04-02','fact':'run'}",
    "",
    "{'day':'2026-04-02','fact':'contact','customer':'C0','currency':'EUR','channel':'email','kind':'step','result':'done',"
    "'items':['F-1'],'step':'courteous','id':'k1'}",
    "{'day':'2026-04-03','fact':'run'}"};

TEST_F(ReplayedFile, PrintsOneRunForEachRunLine) {
  const auto runs = objects(replay(story));
  ASSERT_EQ(runs.size(), 2U);
  EXPECT_EQ(runs[0]["today"], "2026-04-02");
  EXPECT_EQ(runs[0]["stored"], 1);
  EXPECT_EQ(runs[0]["proposals"][0]["step"], "courteous");
  EXPECT_EQ(runs[0]["proposals"][0]["amount"], "200.00");
  EXPECT_EQ(runs[1]["verdicts"][0]["reason"], "NotYetDue");
}

TEST_F(ReplayedFile, GivesTheSameBytesTwice) {
  const auto first = replay(story, "a.relance");
  EXPECT_EQ(first.exitCode, 0) << first.err;
  EXPECT_EQ(replay(story, "b.relance").out, first.out);
}

TEST_F(ReplayedFile, LeavesALedgerThatAgreesWithItself) {
  objects(replay(story));
  EXPECT_EQ(runCli({"check", m_folder.path("try.relance")}).exitCode, 0);
}

TEST_F(ReplayedFile, TakesALedgerThatIsThere) {
  ASSERT_EQ(runCli({"new", m_folder.path("own.relance"), "--name", "Atelier Valbrune", "--country", "BE"}).exitCode, 0);
  EXPECT_EQ(objects(replay(story, "own.relance")).size(), 2U);
  EXPECT_EQ(replay(story, "own.relance").errorCode(), "badReplayLine");
}

TEST_F(ReplayedFile, SpeaksToPeopleToo) {
  const auto answer = runCli({"replay", m_folder.path("try.relance"), file(story)});
  EXPECT_EQ(answer.exitCode, 0) << answer.err;
  EXPECT_NE(answer.out.find("Run of"), std::string::npos) << answer.out;
  EXPECT_NE(answer.out.find("New tasks: 1."), std::string::npos) << answer.out;
}

TEST_F(ReplayedFile, KeepsWhatStoodBeforeALineThatCannotBeRecorded) {
  auto lines = story;
  lines.insert(lines.begin() + 3, "{'day':'2026-04-02','fact':'hold','customer':'C0','until':'2026-04-01'}");
  const auto answer = replay(lines);
  EXPECT_EQ(answer.exitCode, 2);
  EXPECT_EQ(answer.errorCode(), "badReplayLine");
  EXPECT_NE(answer.err.find("Line 4"), std::string::npos) << answer.err;
  EXPECT_EQ(nlohmann::json::parse(answer.out)["today"], "2026-04-02");
  const auto said = runCli({"replay", m_folder.path("other.relance"), file(lines), "--lang", "fr"});
  EXPECT_NE(said.err.find("La ligne 4"), std::string::npos) << said.err;
}

TEST_F(ReplayedFile, NeedsAFileThatCanBeRead) {
  const auto answer = runCli({"replay", m_folder.path("try.relance"), m_folder.path("none.jsonl"), "--json"});
  EXPECT_EQ(answer.exitCode, 5) << answer.err;
  EXPECT_FALSE(std::filesystem::exists(m_folder.path("try.relance")));
}

}  // namespace
}  // namespace relance
