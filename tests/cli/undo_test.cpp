// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back and doing again from the command line.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class UndoCommands : public TwoInvoices {
 protected:
  std::string balance() const {
    return runCli({"balance", m_ledger, "--as-of", "2026-11-23", "--json"}).json()["ledger_balance"];
  }
};

TEST_F(UndoCommands, TakeBackOneActionAfterTheOther) {
  done("pay", {"C1", "--amount", "100"});
  done("note", {"C1", "A word"});
  const auto list = done("undo", {"--list"})["actions"];
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0]["undone"], "customerChanged");
  EXPECT_EQ(list[1]["undone"], "paymentRecorded");
  EXPECT_EQ(list[1]["codes"].dump(), R"(["C1"])");
  EXPECT_EQ(balance(), "1400.50") << "the list takes nothing back";

  EXPECT_EQ(done("undo", {})["undone"], "customerChanged");
  EXPECT_EQ(done("undo", {})["undone"], "paymentRecorded");
  EXPECT_EQ(balance(), "1500.50");
  EXPECT_EQ(done("undo", {"--redo"})["undone"], "paymentRecorded");
  EXPECT_EQ(balance(), "1400.50");
  EXPECT_EQ(done("undo", {"--redo"})["undone"], "customerChanged");
  EXPECT_EQ(say("undo", {"--redo"}).errorCode(), "nothingToUndo");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(UndoCommands, TakeTheLastImportWhenNothingWasDoneToday) {
  const auto list = done("undo", {"--list"})["actions"];
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list[0]["undone"], "fileImported");
  EXPECT_EQ(list[0]["day"], "2026-11-20");
  EXPECT_EQ(done("undo", {})["undone"], "fileImported");
  EXPECT_EQ(balance(), "0.00");
}

TEST_F(UndoCommands, TakeTheLastImportPastWhatWasDoneSince) {
  done("settings", {"sender.city=Lyon"}, "2026-11-23");
  EXPECT_EQ(done("undo", {"--import"})["undone"], "fileImported");
  EXPECT_EQ(balance(), "0.00");
}

TEST_F(UndoCommands, LeaveToAColleagueWhatHeDid) {
  done("people", {"--add", "lise"});
  done("note", {"C1", "Mine"});
  const std::vector<std::string> undo{"undo", m_ledger, "--list", "--today", "2026-11-23", "--json"};
  const auto hers = runCli(undo, {{"USER", "lise"}}).json()["actions"];
  ASSERT_EQ(hers.size(), 1U);
  EXPECT_EQ(hers[0]["undone"], "fileImported") << "she did nothing today";
}

TEST_F(UndoCommands, SayWhatTheyTakeBack) {
  done("pay", {"C1", "--amount", "100"});
  const auto told = runCli({"undo", m_ledger, "--today", "2026-11-23", "--lang", "fr"});
  EXPECT_NE(told.out.find("23/11/2026 (C1)"), std::string::npos) << told.out;
  EXPECT_EQ(say("undo", {"--list", "--run"}).exitCode, 2);
}

}  // namespace
}  // namespace relance
