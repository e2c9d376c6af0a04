// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts/run does without a display: the main job on the sample.
#include <gtest/gtest.h>

#include <set>

#include "cli/run_cli.h"

namespace relance {
namespace {

class SampleDay : public testing::Test {
 protected:
  nlohmann::ordered_json ask(std::vector<std::string> arguments) const {
    arguments.push_back("--json");
    const auto answer = runCli(arguments);
    EXPECT_EQ(answer.exitCode, 0) << testing::PrintToString(arguments) << answer.err << answer.out;
    return answer.json();
  }
  nlohmann::ordered_json make(const std::string& path) const {
    return ask({"sample", path, "--customers", "150", "--items", "900", "--seed", "3", "--today", "2026-11-23"});
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("sample.relance");
};

TEST_F(SampleDay, GoesFromBalanceToLetters) {
  EXPECT_EQ(make(m_ledger)["customers"], 150);
  const auto balance = ask({"balance", m_ledger, "--as-of", "2026-11-23"});
  EXPECT_EQ(balance["total"]["total"], balance["ledger_balance"]);
  EXPECT_EQ(ask({"balance", m_ledger, "--as-of", "2026-11-23", "--by", "segment"})["total"], balance["total"]);

  const auto run = ask({"run", m_ledger, "--today", "2026-11-23"});
  ASSERT_GT(run["proposals"].size(), 0U);
  std::set<std::pair<std::string, std::string>> accounts;
  for (const auto& verdict : run["verdicts"]) {
    EXPECT_TRUE(accounts.emplace(verdict["customer"], verdict["currency"]).second) << "two verdicts: " << verdict.dump();
  }
  int points = std::numeric_limits<int>::max();
  for (const auto& proposal : run["proposals"]) {
    EXPECT_TRUE(accounts.contains({proposal["customer"], proposal["currency"]}));
    EXPECT_LE(proposal["total"].get<int>(), points) << "not in ranking order";
    points = proposal["total"];
  }

  const auto letters = ask({"letters", m_ledger, "--today", "2026-11-23", "--out", m_folder.path("letters")});
  EXPECT_EQ(letters["unwritten"].size(), 0U) << letters["unwritten"].dump();
  for (const auto& file : letters["files"]) EXPECT_TRUE(std::filesystem::exists(file["file"].get<std::string>()));
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(SampleDay, SendsNoMail) {
  make(m_ledger);
  ask({"run", m_ledger, "--today", "2026-11-23"});
  const auto folder = m_folder.path("letters");
  for (const auto* option : {"--emails", "--emails-sent"}) {
    const auto answer = runCli({"letters", m_ledger, "--today", "2026-11-23", "--out", folder, option, "--json"});
    EXPECT_EQ(answer.exitCode, 4);
    EXPECT_EQ(answer.errorCode(), "sampleLedgerCannotSend");
    EXPECT_FALSE(std::filesystem::exists(folder));
  }
}

TEST_F(SampleDay, HasNoImportThatCouldBeTakenBack) {
  make(m_ledger);
  const auto before = ask({"run", m_ledger, "--today", "2026-11-23", "--dry-run"});
  for (const std::vector<std::string>& undo : std::vector<std::vector<std::string>>{{"undo"}, {"undo", "--import"}}) {
    std::vector<std::string> command = undo;
    command.insert(command.begin() + 1, {m_ledger, "--today", "2026-11-23", "--json"});
    EXPECT_EQ(runCli(command).errorCode(), "nothingToUndo");
  }
  EXPECT_EQ(ask({"run", m_ledger, "--today", "2026-11-23", "--dry-run"}), before);
}

TEST_F(SampleDay, IsTheSameForTheSameOrder) {
  make(m_ledger);
  const auto other = m_folder.path("other.relance");
  make(other);
  EXPECT_EQ(ask({"run", m_ledger, "--today", "2026-11-23"}), ask({"run", other, "--today", "2026-11-23"}));
  EXPECT_EQ(runCli({"sample", m_ledger}).exitCode, 5);
  EXPECT_EQ(runCli({"sample", m_folder.path("no.relance"), "--customers", "0"}).exitCode, 2);
}

}  // namespace
}  // namespace relance
