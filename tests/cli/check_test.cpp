// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QProcess>

#include "cli/run_cli.h"

namespace relance {
namespace {

class CheckedLedger : public testing::Test {
 protected:
  CheckedLedger() { EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0); }

  /// As somebody would who opens the file with another program.
  void changeOutside(const std::string& sql) const {
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {QString::fromStdString(m_ledger), QString::fromStdString(sql)});
    ASSERT_TRUE(sqlite.waitForFinished());
    ASSERT_EQ(sqlite.exitCode(), 0) << sqlite.readAllStandardError().toStdString();
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
  std::string m_copy = m_folder.path("copy.relance");
};

TEST_F(CheckedLedger, IsSoundInSilence) {
  const auto answer = runCli({"check", m_ledger});
  EXPECT_EQ(answer.exitCode, 0);
  EXPECT_EQ(answer.out + answer.err, "");
  EXPECT_EQ(runCli({"check", m_ledger, "--json"}).out, "{\"sound\":true,\"findings\":[]}\n");
}

TEST_F(CheckedLedger, IsCopiedOnceAndProvenly) {
  const auto copied = runCli({"backup", m_ledger, m_copy, "--json"});
  ASSERT_EQ(copied.exitCode, 0) << copied.err;
  EXPECT_EQ(copied.json()["verified"], true);
  EXPECT_EQ(runCli({"check", m_copy}).exitCode, 0);
  const auto again = runCli({"backup", m_ledger, m_copy, "--json"});
  EXPECT_EQ(again.exitCode, 5);
  EXPECT_EQ(again.errorCode(), "fileExists");
  EXPECT_EQ(runCli({"backup", m_ledger, m_folder.path("none/copy.relance")}).exitCode, 5);
}

TEST_F(CheckedLedger, ShowsWhatWasChangedOutside) {
  ASSERT_EQ(runCli({"backup", m_ledger, m_copy}).exitCode, 0);
  changeOutside("UPDATE creditor SET name = 'Somebody else'");
  const auto answer = runCli({"check", m_ledger, "--json"});
  EXPECT_EQ(answer.exitCode, 1);
  EXPECT_EQ(answer.json()["findings"][0]["invariant"], "business-hash");
  EXPECT_EQ(answer.json()["sound"], false);
  const auto french = runCli({"check", m_ledger, "--lang", "fr"});
  EXPECT_EQ(french.exitCode, 1);
  EXPECT_NE(french.out.find("modifiés hors de Relance"), std::string::npos) << french.out;
}

TEST_F(CheckedLedger, IsLeftAloneWhileAnotherProgramWrites) {
  QProcess writer;
  writer.start(QStringLiteral("sqlite3"), {QString::fromStdString(m_ledger)});
  writer.write("BEGIN IMMEDIATE; SELECT 'held';\n");
  ASSERT_TRUE(writer.waitForReadyRead());
  const auto answer = runCli({"settings", m_ledger, "sender.city=Nantes", "--json"});
  EXPECT_EQ(answer.exitCode, 3);
  EXPECT_EQ(answer.errorCode(), "ledgerBusy");
  EXPECT_EQ(runCli({"balance", m_ledger, "--as-of", "2026-11-23"}).exitCode, 0);
  writer.write("ROLLBACK;\n.quit\n");
  ASSERT_TRUE(writer.waitForFinished());
  EXPECT_EQ(runCli({"settings", m_ledger, "sender.city=Nantes"}).exitCode, 0);
}

TEST_F(CheckedLedger, HasNoLettersWhileNothingIsDue) {
  const auto folder = m_folder.path("letters");
  const auto answer = runCli({"letters", m_ledger, "--out", folder, "--merged", m_folder.path("all.pdf"), "--json"});
  ASSERT_EQ(answer.exitCode, 0) << answer.err;
  EXPECT_EQ(answer.out,
            "{\"issued\":0,\"alreadyDone\":0,\"files\":[],\"merged\":null,\"finished\":[],\"awaited\":0,"
            "\"unconfirmed\":0,\"withoutAddress\":0,\"unwritten\":[]}\n");
  EXPECT_EQ(answer.err, "");
  EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace
}  // namespace relance
