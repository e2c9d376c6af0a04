// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

/// An empty ledger: the dunning commands have nobody to speak of.
class EmptyLedger : public testing::Test {
 protected:
  EmptyLedger() { EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0); }

  CliAnswer run(const std::string& command, std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {command, m_ledger});
    return runCli(arguments);
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(EmptyLedger, HasNothingToPropose) {
  const auto run1 = run("run", {"--today", "2026-11-23", "--json"});
  ASSERT_EQ(run1.exitCode, 0) << run1.err;
  EXPECT_EQ(run1.out,
            R"({"today":"2026-11-23","lastImport":null,"fresh":true,"stored":0,"withdrawn":0,"problems":[],"proposals":[],)"
            R"("verdicts":[]})"
            "\n");
  const auto today = run("today", {"--today", "2026-11-23", "--json"}).json();
  EXPECT_EQ(today["tasks"].size(), 0U);
}

TEST_F(EmptyLedger, RefusesARunBeforeTheLastOne) {
  EXPECT_EQ(run("run", {"--today", "2026-11-23"}).exitCode, 0);
  const auto earlier = run("run", {"--today", "2026-11-20", "--json"});
  EXPECT_EQ(earlier.exitCode, 4);
  EXPECT_EQ(earlier.errorCode(), "earlierThanLastRun");
  EXPECT_NE(run("run", {"--today", "2026-11-20", "--lang", "fr"}).err.find("20/11/2026"), std::string::npos);
}

TEST_F(EmptyLedger, KnowsNoCustomer) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> commands{
      {"why", {"C1", "--today", "2026-11-23"}},
      {"call", {"C1", "--result", "noAnswer", "--note", "nobody"}},
      {"decide", {"C1", "formalDemand", "--reason", "tired", "--today", "2026-11-23"}},
  };
  for (auto [command, arguments] : commands) {
    arguments.push_back("--json");
    const auto answer = run(command, arguments);
    EXPECT_EQ(answer.exitCode, 2) << command;
    EXPECT_EQ(answer.errorCode(), "unknownCustomer") << command;
  }
}

TEST_F(EmptyLedger, UnderstandsNoImpossibleWords) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> mistakes{
      {"run", {"--today", "tomorrow"}},
      {"why", {"--today", "2026-11-23"}},
      {"call", {"C1", "--result", "shouted"}},
      {"call", {"C1", "--result", "noAnswer", "--date", "2026-02-30"}},
      {"call", {"C1", "--result", "noAnswer", "--date", "2026-11-20", "--today", "2026-11-23"}},
      {"call", {"C1", "--result", "promise", "--amount", "-5"}},
      {"decide", {"C1", "plan"}},
      {"decide", {"C1", "formalDemand", "--until", "2026-12-01"}},
  };
  for (const auto& [command, arguments] : mistakes) {
    EXPECT_EQ(run(command, arguments).exitCode, 2) << command << testing::PrintToString(arguments);
  }
}

}  // namespace
}  // namespace relance
