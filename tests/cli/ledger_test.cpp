// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>

#include "cli/run_cli.h"

namespace relance {
namespace {

class LedgerCommands : public testing::Test {
 protected:
  LedgerCommands() { EXPECT_EQ(make().exitCode, 0); }

  CliAnswer make() const { return runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR", "--json"}); }
  CliAnswer run(const std::string& command, std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {command, m_ledger});
    return runCli(arguments);
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(LedgerCommands, MakeALedgerOnce) {
  const auto again = make();
  EXPECT_EQ(again.exitCode, 5);
  EXPECT_EQ(again.errorCode(), "ledgerExists");
}

TEST_F(LedgerCommands, TakeCurrencyAndTimeZoneFromTheCountry) {
  const auto answer = runCli({"new", m_folder.path("uk.relance"), "--name", "Fernleigh", "--country", "uk", "--json"});
  ASSERT_EQ(answer.exitCode, 0) << answer.err;
  const auto json = answer.json();
  EXPECT_EQ(json["country"], "GB");
  EXPECT_EQ(json["currency"], "GBP");
  EXPECT_EQ(json["time_zone"], "Europe/London");
  const std::vector<std::pair<std::string, std::string>> others{
      {"DE", "EUR"}, {"LI", "CHF"}, {"US", "USD"}, {"BR", "BRL"}, {"HR", "EUR"}};
  for (const auto& [country, currency] : others) {
    const auto made =
        runCli({"new", m_folder.path(country + ".relance"), "--name", " N ", "--country", country, "--json"}).json();
    EXPECT_EQ(made["currency"], currency);
    EXPECT_EQ(made["name"], "N");
  }
}

TEST_F(LedgerCommands, MakeNothingOfWhatMakesNoSense) {
  const auto path = m_folder.path("no.relance");
  const std::vector<std::vector<std::string>> mistakes{
      {"new", path, "--country", "FR"},
      {"new", path, "--name", "N", "--country", "FRA"},
      {"new", path, "--name", "N", "--country", "FR", "--currency", "EURO"},
      {"new", path, "--name", "N", "--country", "XX"},
      {"new", path, "--name", "N", "--country", "FR", "--currency", "ZZZ"},
      {"new", path, "--name", "", "--country", "FR"},
      {"new", path, "--name", " ", "--country", "FR"},
      {"new", path, "--name", "N", "--country", "FR", "--region", "nowhere at all"},
      {"new", path, "--name", "N", "--country", "FR", "--time-zone", "Mars/Olympus"},
  };
  for (const auto& arguments : mistakes) {
    EXPECT_EQ(runCli(arguments).exitCode, 2) << testing::PrintToString(arguments);
    EXPECT_FALSE(std::filesystem::exists(path));
  }
  EXPECT_EQ(runCli({"new", m_folder.path("none/no.relance"), "--name", "N", "--country", "FR"}).exitCode, 5);
}

TEST_F(LedgerCommands, KeepSettingsInTheirForm) {
  const auto set = run("settings", {"bank.iban=fr14 2004 1010 0505 0001 3m02 606", "sender.signatory=A. Martin", "--json"});
  ASSERT_EQ(set.exitCode, 0) << set.err;
  EXPECT_EQ(set.json()["bank.iban"], "FR1420041010050500013M02606");
  const auto all = run("settings", {"--json"}).json();
  EXPECT_EQ(all["sender.signatory"], "A. Martin");
  EXPECT_EQ(all["creditor.name"], "Atelier Valbrune");
  EXPECT_EQ(all["sender.street"], "");
  EXPECT_EQ(run("settings", {"sender.signatory", "--json"}).out, "{\"sender.signatory\":\"A. Martin\"}\n");

  EXPECT_EQ(run("settings", {"sender.signatory="}).exitCode, 0);
  EXPECT_EQ(run("settings", {"sender.signatory", "--json"}).json()["sender.signatory"], "");
}

TEST_F(LedgerCommands, KnowEveryFormOfASetting) {
  const std::vector<std::pair<std::string, std::string>> good{
      {"creditor.region", "FR-67"},       {"creditor.timeZone", "Europe/Brussels"},
      {"sender.country", "be"},           {"sender.email", "compta@valbrune.example"},
      {"sender.accentColour", "#0a6466"}, {"sender.addressWindow", "din5008b"},
      {"bank.bic", "AGRIFRPP"},           {"bank.cheques", "yes"},
      {"chasing.quietDays", "7"},         {"chasing.rate.USD", "9/10"},
  };
  for (const auto& [key, value] : good) EXPECT_EQ(run("settings", {key + "=" + value}).exitCode, 0) << key;
  const auto all = run("settings", {"--json"}).json();
  EXPECT_EQ(all["sender.country"], "BE");
  EXPECT_EQ(all["chasing.rate.USD"], "9/10");

  const std::vector<std::pair<std::string, std::string>> bad{
      {"creditor.name", ""},
      {"creditor.country", "FRA"},
      {"creditor.timeZone", "Mars/Olympus"},
      {"sender.email", "not an address"},
      {"sender.accentColour", "teal"},
      {"sender.addressWindow", "round"},
      {"bank.iban", "FR1420041010050500013M02607"},
      {"bank.bic", "A"},
      {"bank.cheques", "maybe"},
      {"chasing.quietDays", "-1"},
      {"chasing.cap", "many"},
      {"chasing.rate.USD", "0"},
      {"chasing.rate.dollars", "1"},
      {"unheard.of", "1"},
      {"sender.name", "two\nlines"},
  };
  for (const auto& [key, value] : bad) EXPECT_EQ(run("settings", {key + "=" + value}).exitCode, 2) << key;
}

TEST_F(LedgerCommands, ChangeAllSettingsOrNone) {
  EXPECT_EQ(run("settings", {"sender.city=Lyon", "bank.iban=wrong", "--json"}).errorCode(), "badSettingValue");
  EXPECT_EQ(run("settings", {"sender.city", "--json"}).json()["sender.city"], "");
}

TEST_F(LedgerCommands, NameSettingsInFrench) {
  const auto french = run("settings", {"--lang", "fr"});
  EXPECT_NE(french.out.find("Notre IBAN"), std::string::npos);
  EXPECT_NE(french.out.find("Fuseau horaire du créancier"), std::string::npos);
}

TEST_F(LedgerCommands, HaveNothingToUndoInANewLedger) {
  for (const std::vector<std::string>& options : {std::vector<std::string>{"--json"}, {"--run", "--json"}}) {
    const auto answer = run("undo", options);
    EXPECT_EQ(answer.exitCode, 4);
    EXPECT_EQ(answer.errorCode(), "nothingToUndo");
  }
}

TEST_F(LedgerCommands, ShowAnEmptyBalanceOfAnEmptyLedger) {
  const auto json = run("balance", {"--as-of", "2026-11-30", "--json"}).json();
  EXPECT_EQ(json.dump(),
            R"({"as_of":"2026-11-30","currency":"EUR","rows":[],"total":{"not_due":"0.00","buckets":{"1-30":"0.00",)"
            R"("31-60":"0.00","61-90":"0.00","90+":"0.00"},"unapplied":"0.00","total":"0.00"},"ledger_balance":"0.00",)"
            R"("other_currencies":[]})");
}

TEST_F(LedgerCommands, RefuseWhatIsNoLedger) {
  EXPECT_EQ(runCli({"balance", m_folder.path("nowhere.relance"), "--as-of", "2026-11-30"}).exitCode, 5);
  const auto text = m_folder.file("text.relance", std::string(4096, 'x'));
  const auto answer = runCli({"balance", text, "--as-of", "2026-11-30", "--json"});
  EXPECT_EQ(answer.exitCode, 5);
  EXPECT_EQ(answer.errorCode(), "notALedger");
}

TEST_F(LedgerCommands, RefuseALedgerOfANewerVersion) {
  // user_version stands in bytes 60 to 63 of the file's header.
  std::fstream file(m_ledger, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(60);
  file.write("\0\0\x03\xE7", 4);
  file.close();
  const auto answer = run("balance", {"--as-of", "2026-11-30", "--json"});
  EXPECT_EQ(answer.exitCode, 7);
  EXPECT_EQ(answer.errorCode(), "ledgerTooNew");
}

TEST_F(LedgerCommands, NoticeADamagedLedger) {
  std::filesystem::resize_file(m_ledger, 8192);
  const auto answer = run("balance", {"--as-of", "2026-11-30", "--json"});
  EXPECT_EQ(answer.exitCode, 6) << answer.err;
  EXPECT_EQ(answer.errorCode(), "ledgerDamaged");
}

}  // namespace
}  // namespace relance
