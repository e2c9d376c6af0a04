// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

const std::string customers =
    "Code client;Nom;Pays;Langue;Email;Adresse;Code postal;Ville\n"
    "C1;Ateliers du Nord;FR;fr;compta@nord.example;1 rue du Port;59000;Lille\n"
    "C2;Bois & Cie;FR;fr;compta@bois.example;2 rue du Bac;69001;Lyon\n";
const std::string invoices =
    "Code client;N° facture;Date facture;Échéance;Montant TTC\n"
    "C1;F-1;01/09/2026;30/09/2026;1 200,00\n"
    "C1;F-2;15/10/2026;14/11/2026;300,50\n"
    "C2;F-3;20/10/2026;19/11/2026;-80,00\n";

class ImportingLedger : public testing::Test {
 protected:
  ImportingLedger() { EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0); }

  CliAnswer import(const std::string& name, const std::string& bytes, std::vector<std::string> options = {}) const {
    options.insert(options.begin(), {"import", m_ledger, m_folder.file(name, bytes), "--json"});
    return runCli(options);
  }
  nlohmann::ordered_json balance() const { return runCli({"balance", m_ledger, "--as-of", "2026-11-23", "--json"}).json(); }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(ImportingLedger, TakesCustomersAndInvoicesAndShowsHowTheyWereRead) {
  const auto first = import("clients.csv", customers);
  ASSERT_EQ(first.exitCode, 0) << first.err << first.out;
  EXPECT_EQ(first.json()["end"], "imported");
  EXPECT_EQ(first.json()["kind"], "customers");
  EXPECT_EQ(first.json()["counts"]["customers_made"], 2);

  const auto second = import("factures.csv", invoices, {"--expect-total", "1420.50"});
  ASSERT_EQ(second.exitCode, 0) << second.err << second.out;
  const auto json = second.json();
  EXPECT_EQ(json["kind"], "invoices");
  EXPECT_EQ(json["totals"]["EUR"], "1420.50");
  EXPECT_EQ(json["total_as_expected"], true);
  EXPECT_EQ(json["dialect"]["separator"], ";");
  EXPECT_EQ(json["dialect"]["dates"][0]["order"], "dmy");

  const auto shown = balance();
  ASSERT_EQ(shown["rows"].size(), 2U);
  EXPECT_EQ(shown["rows"][0].dump(),
            R"({"code":"C1","name":"Ateliers du Nord","not_due":"0.00","buckets":{"1-30":"300.50","31-60":"1200.00",)"
            R"("61-90":"0.00","90+":"0.00"},"unapplied":"0.00","total":"1500.50"})");
  EXPECT_EQ(shown["rows"][1]["unapplied"], "80.00");
  EXPECT_EQ(shown["total"]["total"], "1420.50");
  EXPECT_EQ(shown["ledger_balance"], "1420.50");
}

TEST_F(ImportingLedger, CountsTheSameFileOnce) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  ASSERT_EQ(import("factures.csv", invoices).exitCode, 0);
  const auto again = import("factures.csv", invoices);
  EXPECT_EQ(again.exitCode, 0);
  EXPECT_EQ(again.json()["end"], "nothingNew");
  EXPECT_EQ(balance()["ledger_balance"], "1420.50");
}

TEST_F(ImportingLedger, OnlyTriesWhenAsked) {
  const auto answer = import("clients.csv", customers, {"--dry-run"});
  EXPECT_EQ(answer.exitCode, 0);
  EXPECT_EQ(answer.json()["end"], "wouldImport");
  EXPECT_EQ(import("clients.csv", customers).json()["end"], "imported");
}

TEST_F(ImportingLedger, ImportsNothingOfAFileWithProblems) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  const auto answer = import("factures.csv", invoices + "C9;F-9;31/02/2026;30/11/2026;abc\n");
  EXPECT_EQ(answer.exitCode, 1);
  const auto json = answer.json();
  EXPECT_EQ(json["end"], "stopped");
  EXPECT_EQ(json["refusal"]["code"], "importHasProblems");
  EXPECT_GE(json["problem_count"], 2);
  EXPECT_EQ(json["problems"][0]["line"], 5);
  EXPECT_FALSE(json["problems"][0]["message"].get<std::string>().empty());
  EXPECT_EQ(balance()["rows"].size(), 0U);
}

TEST_F(ImportingLedger, ImportsNothingWhenTheTotalDiffers) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  const auto answer = import("factures.csv", invoices, {"--expect-total", "1420.51"});
  EXPECT_EQ(answer.exitCode, 1);
  EXPECT_EQ(answer.errorCode(), "importTotalDiffers");
  EXPECT_EQ(balance()["rows"].size(), 0U);
  for (const char* noTotal : {"", "abc", "1,420"}) {
    EXPECT_EQ(import("factures.csv", invoices, {"--expect-total", noTotal}).exitCode, 2) << noTotal;
  }
  EXPECT_EQ(balance()["rows"].size(), 0U) << "a total that cannot be read checks nothing";
  EXPECT_EQ(import("factures.csv", invoices, {"--expect-total", "1 420,50"}).exitCode, 0);
}

TEST_F(ImportingLedger, ChecksTheTotalOfAFileInAnotherCurrency) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  const std::string yen =
      "Code client;N° facture;Date facture;Échéance;Montant TTC;Devise\nC1;Y-1;20/09/2026;19/10/2026;1200;JPY\n";
  EXPECT_EQ(import("yen.csv", yen, {"--expect-total", "1201"}).exitCode, 1);
  EXPECT_EQ(import("yen.csv", yen, {"--expect-total", "1200"}).exitCode, 0);
}

TEST_F(ImportingLedger, AsksForTheOrderOfDatesThatCanBeReadTwice) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  const std::string ambiguous = "Code client;N° facture;Date facture;Échéance;Montant TTC\nC1;F-1;01/09/2026;02/10/2026;100,00\n";
  const auto asked = import("factures.csv", ambiguous);
  EXPECT_EQ(asked.exitCode, 4);
  EXPECT_EQ(asked.errorCode(), "ambiguousDates");
  const auto said = import("factures.csv", ambiguous, {"--dates", "mdy"});
  EXPECT_EQ(said.exitCode, 0) << said.err;
  EXPECT_EQ(said.json()["dialect"]["dates"][0]["origin"], "said");
}

TEST_F(ImportingLedger, RemembersAMappingUnderAName) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  const std::string odd = "qui;piece;quand;jusque;combien\nC1;F-1;2026-09-01;2026-09-30;120000\n";
  EXPECT_EQ(import("a.csv", odd, {"--kind", "invoices"}).exitCode, 4);
  const auto mapped = import("a.csv", odd,
                             {"--kind", "invoices", "--map", "customer=qui", "--map", "number=piece", "--map", "issued=quand",
                              "--map", "due=4", "--map", "amount=combien", "--minor-units", "--profile", "compta"});
  ASSERT_EQ(mapped.exitCode, 0) << mapped.err << mapped.out;
  EXPECT_EQ(mapped.json()["totals"]["EUR"], "1200.00");
  const auto later =
      import("b.csv", "qui;piece;quand;jusque;combien\nC2;F-2;2026-09-01;2026-09-30;5000\n", {"--profile", "compta"});
  ASSERT_EQ(later.exitCode, 0) << later.err << later.out;
  EXPECT_EQ(later.json()["totals"]["EUR"], "50.00");
  EXPECT_EQ(import("c.csv", odd, {"--profile", "unheard of"}).errorCode(), "unknownProfile");
}

TEST_F(ImportingLedger, SaysUpToWhichDayPaymentsAreKnown) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  ASSERT_EQ(import("factures.csv", invoices, {"--today", "2026-11-16"}).exitCode, 0);
  const std::string paid = "Code client;Facture;Date;Montant\nC1;F-1;12/11/2026;100,00\n";
  const auto upTo = [&](const std::string& bytes, std::vector<std::string> options) {
    options.insert(options.end(), {"--kind", "payments", "--dates", "dmy", "--today", "2026-11-20"});
    return import("reglements.csv", bytes, options).json()["payments_up_to"];
  };
  EXPECT_EQ(upTo(paid, {"--dry-run"}), "2026-11-19");
  EXPECT_EQ(upTo(paid + "C1;F-1;20/11/2026;1,00\n", {"--dry-run"}), "2026-11-20");
  EXPECT_EQ(upTo(paid, {"--up-to", "2026-11-13"}), "2026-11-13");
  EXPECT_EQ(runCli({"run", m_ledger, "--today", "2026-11-20", "--json", "--dry-run"}).json()["lastImport"], "2026-11-13");
  EXPECT_EQ(import("r.csv", paid, {"--kind", "payments", "--dates", "dmy", "--today", "2026-11-20", "--up-to", "2026-11-21"})
                .errorCode(),
            "dateInTheFuture");
  EXPECT_EQ(import("f.csv", invoices, {"--up-to", "2026-11-13"}).exitCode, 2) << "of invoices it means nothing";
}

/// A promise for Wednesday 18 November may come through Friday 20: a file of that morning does not hold what comes later.
TEST_F(ImportingLedger, JudgesNoPromiseBeforeItsLastDayIsInAFile) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  ASSERT_EQ(import("factures.csv", invoices, {"--today", "2026-11-16"}).exitCode, 0);
  const std::string titles = "Code client;Facture;Date;Montant\n";
  const std::vector<std::string> payments{"--kind", "payments", "--dates", "dmy", "--today"};
  const auto paid = [&](const std::string& rows, const char* today) {
    auto options = payments;
    options.emplace_back(today);
    const auto answer = import("reglements.csv", titles + rows, options);
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
  };
  const auto reason = [&] {
    const auto verdicts = runCli({"run", m_ledger, "--today", "2026-11-23", "--json", "--dry-run"}).json()["verdicts"];
    return verdicts.at(0)["customer"] == "C1" ? verdicts.at(0)["reason"].get<std::string>() : "nothing open";
  };
  paid("", "2026-11-16");
  const auto promised = runCli({"promise", m_ledger, "C1", "--on", "2026-11-18", "--today", "2026-11-16", "--json"});
  ASSERT_EQ(promised.exitCode, 0) << promised.err;
  paid("C2;;19/11/2026;1,00\n", "2026-11-20");
  EXPECT_EQ(reason(), "PromiseToVerify");
  paid("C1;F-1;20/11/2026;1200,00\nC1;F-2;20/11/2026;300,50\n", "2026-11-23");
  EXPECT_EQ(reason(), "nothing open");
}

TEST_F(ImportingLedger, TakesAnImportBack) {
  ASSERT_EQ(import("clients.csv", customers).exitCode, 0);
  ASSERT_EQ(import("factures.csv", invoices).exitCode, 0);
  const auto undone = runCli({"undo", m_ledger, "--json"});
  ASSERT_EQ(undone.exitCode, 0) << undone.err;
  EXPECT_EQ(undone.json()["undone"], "fileImported");
  EXPECT_EQ(balance()["rows"].size(), 0U);
  EXPECT_EQ(runCli({"check", m_ledger}).exitCode, 0);
}

TEST_F(ImportingLedger, NamesInItsHelpEveryFieldThatAColumnCanBeMappedTo) {
  const std::string help = runCli({"import", "--help"}).out;
  for (const char* field : {"customers: code, name", "postalCode", "insuredLimit", "tags", "contacts: customer", "salutation",
                            "invoices: customer, number", "linkedInvoice", "payments: customer, invoice", "reference",
                            "settled: customer, customerName", "settled, orderReference"}) {
    EXPECT_NE(help.find(field), std::string::npos) << field;
  }
}

TEST_F(ImportingLedger, SaysWhatIsWrongWithAFile) {
  EXPECT_EQ(runCli({"import", m_ledger, m_folder.path("nowhere.csv")}).exitCode, 5);
  EXPECT_EQ(import("empty.csv", "").exitCode, 1);
  EXPECT_EQ(import("binary.csv", std::string("\x7F"
                                             "ELF\0\0\0\0\1\2\3",
                                             11))
                .exitCode,
            1);
  EXPECT_EQ(import("prose.csv", "Chers amis,\nvoici une lettre.\n").exitCode, 4);
  for (const std::vector<std::string>& options : std::vector<std::vector<std::string>>{
           {"--kind", "letters"}, {"--map", "number"}, {"--dates", "ydm"}, {"--decimal", "semicolon"}}) {
    EXPECT_EQ(import("factures.csv", invoices, options).exitCode, 2) << options.front();
  }
}

TEST_F(ImportingLedger, TellsPeopleInTheirLanguage) {
  const auto path = m_folder.file("clients.csv", customers);
  const auto french = runCli({"import", m_ledger, path, "--lang", "fr"});
  EXPECT_NE(french.out.find("Clients"), std::string::npos);
  EXPECT_NE(french.out.find("Importé."), std::string::npos) << french.out;
  const auto english = runCli({"import", m_ledger, path});
  EXPECT_NE(english.out.find("Nothing new: the ledger is as it was."), std::string::npos) << english.out;
}

}  // namespace
}  // namespace relance
