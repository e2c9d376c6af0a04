// SPDX-License-Identifier: GPL-3.0-or-later
// Who may give up a claim, and above which amount a manager is asked.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class WriteOffs : public TwoInvoices {
 protected:
  CliAnswer sayAs(const std::string& login, std::vector<std::string> arguments, const std::string& language = "en") const {
    arguments.insert(arguments.begin() + 1, m_ledger);
    arguments.insert(arguments.end(), {"--today", "2026-11-23", "--json", "--lang", language});
    return runCli(arguments, {{"USER", login}});
  }
  void teamUp() const {
    done("people", {"--add", "lise", "--name", "Lise Amont"});
    done("people", {"--add", "marc", "--name", "Marc Brun", "--role", "manager"});
  }
  void propose() const { done("clean", {"C1", "--item", "F-1", "--verdict", "writeOff", "--reason", "Gone away"}); }
};

TEST_F(WriteOffs, AreForEverybodyWhereNobodyIsAManager) {
  done("people", {"--add", "lise"});
  EXPECT_EQ(sayAs("lise", {"writeoff", "C1", "--items", "F-1", "--reason", "Gone"}).exitCode, 0);
}

TEST_F(WriteOffs, AboveTheLimitTakeAManager) {
  teamUp();
  for (const char* login : {"lise", "nobody"}) {
    const auto refused = sayAs(login, {"writeoff", "C1", "--items", "F-1", "--reason", "Gone"});
    EXPECT_EQ(refused.exitCode, 4) << login;
    EXPECT_EQ(refused.errorCode(), "managerOnly") << login;
    EXPECT_NE(refused.err.find("Marc Brun"), std::string::npos) << refused.err;
    EXPECT_EQ(refused.err.find("Lise Amont"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("€80.00"), std::string::npos) << refused.err;
  }
  EXPECT_EQ(sayAs("lise", {"writeoff", "C1", "--items", "F-1", "--amount", "80", "--reason", "Residue"}).exitCode, 0);
  EXPECT_EQ(sayAs("lise", {"writeoff", "C1", "--items", "F-1", "--amount", "80.01", "--reason", "x"}).exitCode, 4);
  EXPECT_EQ(sayAs("marc", {"writeoff", "C1", "--items", "F-1", "--reason", "Gone"}).exitCode, 0);
}

TEST_F(WriteOffs, GoByTheSettingAndTheRole) {
  teamUp();
  done("settings", {"chasing.writeOffMinor=150000"});
  EXPECT_EQ(sayAs("lise", {"writeoff", "C1", "--items", "F-1", "--amount", "1000", "--reason", "Gone"}).exitCode, 0);
  done("settings", {"chasing.writeOffMinor=0"});
  EXPECT_EQ(sayAs("lise", {"writeoff", "C1", "--items", "F-1", "--amount", "1", "--reason", "Gone"}).exitCode, 4);
  done("people", {"--add", "lise", "--role", "admin"});
  EXPECT_EQ(sayAs("lise", {"writeoff", "C1", "--items", "F-1", "--amount", "1", "--reason", "Gone"}).exitCode, 0);
}

TEST_F(WriteOffs, AProposalIsAnsweredByAManagerWhateverTheAnswer) {
  teamUp();
  propose();
  for (const char* answer : {"yes", "no"}) {
    const auto refused = sayAs("lise", {"decide", "C1", "writeOff", "--answer", answer}, "fr");
    EXPECT_EQ(refused.errorCode(), "managerOnly") << answer;
    EXPECT_NE(refused.err.find("Marc Brun"), std::string::npos) << refused.err;
  }
  const auto accepted = sayAs("marc", {"decide", "C1", "writeOff", "--answer", "yes"});
  EXPECT_EQ(accepted.exitCode, 0) << accepted.err;
  EXPECT_EQ(accepted.json()["written"][0]["amount"], "1200.50");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(WriteOffs, AManagerWhoLeftMayNoMore) {
  teamUp();
  done("people", {"--add", "anne", "--role", "manager"});
  done("people", {"--add", "marc", "--name", "Marc Brun", "--role", "manager", "--archive"});
  EXPECT_EQ(sayAs("marc", {"writeoff", "C1", "--items", "F-1", "--reason", "Gone"}).errorCode(), "managerOnly");
  EXPECT_EQ(sayAs("anne", {"writeoff", "C1", "--items", "F-1", "--reason", "Gone"}).exitCode, 0);
}

}  // namespace
}  // namespace relance
