// SPDX-License-Identifier: GPL-3.0-or-later
// A whole dunning day on the command line, from an empty folder to letters.
#include <gtest/gtest.h>

#include <QProcess>
#include <fstream>
#include <sstream>

#include "cli/run_cli.h"

namespace relance {
namespace {

class MainJob : public testing::Test {
 protected:
  MainJob() {
    done({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR", "--currency", "EUR"});
    done({"settings", m_ledger, "sender.street=12 quai des Brumes", "sender.postalCode=44000", "sender.city=Nantes",
          "sender.registration=SIREN 000 000 000 RCS Nantes", "bank.iban=FR1420041010050500013M02606",
          "sender.signatory=A. Martin", "sender.email=compta@valbrune.example"});
    importFile("clients.csv",
               "Code client;Nom;Pays;Langue;Email;Téléphone;Adresse;Code postal;Ville\n"
               "C1;Ateliers du Nord;FR;fr;compta@nord.example;+33 1 00 00 00 01;1 rue du Port;59000;Lille\n"
               "C2;Bois & Cie;FR;fr;compta@bois.example;+33 1 00 00 00 02;2 rue du Bac;69001;Lyon\n"
               "C3;Chaumont SA;FR;fr;;;3 rue des Lices;35000;Rennes\n");
    importFile("factures.csv",
               "Code client;N° facture;Date facture;Échéance;Montant TTC\n"
               "C1;F-1;25/09/2026;25/10/2026;1 200,00\n"
               "C2;F-2;15/10/2026;14/11/2026;2 400,00\n"
               "C2;F-3;20/11/2026;20/12/2026;900,00\n"
               "C3;F-4;01/10/2026;31/10/2026;500,00\n");
    importFile("reglements.csv",
               "Code client;Facture;Date;Montant;Référence\n"
               "C3;F-4;20/11/2026;500,00;VIR-1\n"
               "C1;F-1;13/11/2026;200,00;VIR-2\n");
  }

  static CliAnswer done(const std::vector<std::string>& arguments) {
    auto answer = runCli(arguments);
    EXPECT_EQ(answer.exitCode, 0) << testing::PrintToString(arguments) << answer.err << answer.out;
    return answer;
  }
  nlohmann::ordered_json ask(const std::string& command, std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {command, m_ledger});
    arguments.push_back("--json");
    return done(arguments).json();
  }
  void importFile(const std::string& name, const std::string& bytes) const {
    done({"import", m_ledger, m_folder.file(name, bytes), "--today", "2026-11-23"});
  }

  static const nlohmann::ordered_json* entryOf(const nlohmann::ordered_json& list, const std::string& customer) {
    for (const auto& entry : list) {
      if (entry["customer"] == customer) return &entry;
    }
    return nullptr;
  }

  static std::string textOf(const std::string& pdf) {
    QProcess program;
    program.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QString::fromStdString(pdf), QStringLiteral("-")});
    EXPECT_TRUE(program.waitForFinished());
    return program.readAllStandardOutput().toStdString();
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(MainJob, ShowsTheAgedBalance) {
  const auto balance = ask("balance", {"--as-of", "2026-11-23"});
  ASSERT_EQ(balance["rows"].size(), 2U);
  EXPECT_EQ(balance["rows"][0]["buckets"]["1-30"], "1000.00");
  EXPECT_EQ(balance["rows"][1]["not_due"], "900.00");
  EXPECT_EQ(balance["ledger_balance"], "4300.00");
  const auto before = ask("balance", {"--as-of", "2026-11-12"});
  EXPECT_EQ(before["ledger_balance"], "4100.00");
  EXPECT_EQ(ask("balance", {"--as-of", "2026-11-23", "--base", "issue"})["ledger_balance"], "4300.00");

  const auto segments = ask("balance", {"--as-of", "2026-11-23", "--by", "segment"});
  EXPECT_EQ(segments["total"], balance["total"]);
  for (const auto& row : segments["rows"]) EXPECT_FALSE(row["name"].get<std::string>().empty());
}

TEST_F(MainJob, RunsTheDayOnceAndSaysWhy) {
  const auto tried = ask("run", {"--today", "2026-11-23", "--dry-run"});
  EXPECT_EQ(tried["stored"], 0);
  const auto run = ask("run", {"--today", "2026-11-23"});
  EXPECT_EQ(run["proposals"], tried["proposals"]);
  EXPECT_EQ(run["stored"], run["proposals"].size());
  ASSERT_GE(run["proposals"].size(), 1U);
  EXPECT_EQ(run["verdicts"].size(), 2U);
  for (const auto& verdict : run["verdicts"]) EXPECT_FALSE(verdict["why"].get<std::string>().empty());

  std::vector<std::string> keys;
  for (const auto& [key, value] : run["proposals"][0].items()) keys.push_back(key);
  EXPECT_EQ(keys, (std::vector<std::string>{"customer", "currency", "kind", "ref", "channel", "approval", "reason", "episode",
                                            "carrying", "items", "amount", "scenario", "step", "why", "beside", "text", "points",
                                            "total"}));

  const auto again = ask("run", {"--today", "2026-11-23"});
  EXPECT_EQ(again["stored"], 0);
  EXPECT_EQ(again["proposals"].size(), 0U);
  EXPECT_EQ(ask("today", {"--today", "2026-11-23"})["tasks"].size(), run["proposals"].size());

  const auto why = ask("why", {"C1", "--today", "2026-11-23"});
  ASSERT_EQ(why.size(), 1U);
  EXPECT_EQ(why[0]["reason"], "TaskWaiting");
  EXPECT_EQ(why[0]["overdue"], "1000.00");
  EXPECT_EQ(why[0]["chaseable"], "1000.00");
  EXPECT_EQ(why[0]["deducted"].begin().key(), "Insolvent");
  EXPECT_EQ(why[0]["deducted"].size(), 9U);
}

TEST_F(MainJob, SaysOfWhichCountriesOnlyWeekendsAreKnown) {
  const ScratchFolder folder;
  const auto ledger = folder.path("brazil.relance");
  const auto made = runCli({"new", ledger, "--name", "Ouro", "--country", "BR", "--currency", "BRL", "--lang", "en"});
  EXPECT_NE(made.out.find("No public holidays are known of BR"), std::string::npos) << made.out;
  const auto file =
      folder.file("i.csv", "Code client;N° facture;Date facture;Échéance;Montant TTC\nC1;F1;20/09/2026;15/10/2026;100,00\n");
  ASSERT_EQ(runCli({"import", ledger, folder.file("c.csv", "code;name;country\nC1;Um;BR\n"), "--kind", "customers"}).exitCode, 0);
  ASSERT_EQ(runCli({"import", ledger, file, "--kind", "invoices"}).exitCode, 0);
  const auto run = runCli({"run", ledger, "--today", "2026-11-23", "--lang", "en"});
  EXPECT_NE(run.out.find("No public holidays are known of BR:"), std::string::npos) << run.out;
  const auto why = runCli({"why", ledger, "C1", "--today", "2026-11-23", "--lang", "en"});
  EXPECT_NE(why.out.find("no public holidays of BR"), std::string::npos) << why.out;
}

TEST_F(MainJob, TakesACallIntoAccountTheNextDay) {
  ask("run", {"--today", "2026-11-23"});
  const auto call = ask("call", {"C1", "--result", "noCommitment", "--note", "Attend le bon à payer", "--today", "2026-11-23"});
  EXPECT_EQ(call["executed"], true);
  const auto sameDay = ask("why", {"C1", "--today", "2026-11-23"});
  EXPECT_EQ(sameDay[0]["reason"], "ContactedToday");
  const auto nextDay = ask("run", {"--today", "2026-11-24"});
  EXPECT_EQ(entryOf(nextDay["proposals"], "C1"), nullptr);
  const auto* verdict = entryOf(nextDay["verdicts"], "C1");
  ASSERT_NE(verdict, nullptr);
  EXPECT_NE((*verdict)["reason"], "StepDue");
  EXPECT_NE((*verdict)["nextOn"], nullptr);

  const auto file = ask("client", {"C1", "--today", "2026-11-24"});
  EXPECT_EQ(file["timeline"][0]["note"], "Attend le bon à payer");
  EXPECT_EQ(file["open"][0]["open"], "1000.00");
}

TEST_F(MainJob, CallsBackOnTheDayAgreed) {
  ask("run", {"--today", "2026-11-23"});
  EXPECT_EQ(runCli({"call", m_ledger, "C2", "--result", "callback", "--note", "jeudi", "--today", "2026-11-23"}).exitCode, 2);
  ask("call",
      {"C2", "--result", "callback", "--note", "jeudi", "--date", "2026-11-26", "--time", "10:30", "--today", "2026-11-23"});
  const auto waiting = ask("why", {"C2", "--today", "2026-11-25"});
  EXPECT_EQ(waiting[0]["reason"], "Snoozed");
  EXPECT_EQ(waiting[0]["nextOn"], "2026-11-26");
  const auto run = ask("run", {"--today", "2026-11-26"});
  const auto* proposal = entryOf(run["proposals"], "C2");
  ASSERT_NE(proposal, nullptr);
  EXPECT_EQ((*proposal)["kind"], "callback");
}

TEST_F(MainJob, DemandsFormallyWithEveryFact) {
  ask("run", {"--today", "2026-11-16"});
  ask("call", {"C1", "--result", "refused", "--note", "Refuse de payer", "--today", "2026-11-16"});
  EXPECT_EQ(runCli({"decide", m_ledger, "C1", "formalDemand", "--today", "2026-11-23", "--json"}).errorCode(), "reasonRequired");
  const auto decided = ask("decide", {"C1", "formalDemand", "--reason", "Refus de payer", "--today", "2026-11-23"});
  EXPECT_EQ(decided["byOrder"], true);
  EXPECT_EQ(decided["items"], 1);

  const auto run = ask("run", {"--today", "2026-11-23"});
  const auto* proposal = entryOf(run["proposals"], "C1");
  ASSERT_NE(proposal, nullptr) << run.dump();
  EXPECT_EQ((*proposal)["channel"], "registered");

  const auto folder = m_folder.path("letters");
  const auto merged = m_folder.path("all.pdf");
  const auto letters = ask("letters", {"--today", "2026-11-23", "--out", folder, "--merged", merged});
  EXPECT_EQ(letters["issued"], 1) << letters.dump();
  ASSERT_EQ(letters["files"].size(), 1U);
  const std::string text = textOf(letters["files"][0]["file"]);
  for (const auto* words : {"Mise en demeure", "F-1", "Ateliers du Nord", "Atelier Valbrune", "FR14 2004 1010 0505 0001 3M02 606",
                            "1 000,00", "40,00", "A. Martin"}) {
    EXPECT_NE(text.find(words), std::string::npos) << words << '\n' << text;
  }
  EXPECT_TRUE(std::filesystem::exists(merged));

  EXPECT_EQ(ask("letters", {"--today", "2026-11-23", "--out", folder})["issued"], 0);
  EXPECT_EQ(ask("why", {"C1", "--today", "2026-11-23"})[0]["reason"], "ContactedToday");
  EXPECT_EQ(runCli({"undo", m_ledger, "--run", "--json", "--today", "2026-11-23"}).errorCode(), "runCarriedOut");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(MainJob, NamesWhatAFormalDemandLacks) {
  ask("settings", {"bank.iban="});
  ask("run", {"--today", "2026-11-16"});
  ask("call", {"C1", "--result", "refused", "--note", "Refuse", "--today", "2026-11-16"});
  ask("decide", {"C1", "formalDemand", "--reason", "Refus", "--today", "2026-11-23"});
  ask("run", {"--today", "2026-11-23"});
  const auto folder = m_folder.path("letters");
  const auto answer = runCli({"letters", m_ledger, "--today", "2026-11-23", "--out", folder, "--json"});
  EXPECT_EQ(answer.exitCode, 4) << answer.out;
  const auto unwritten = answer.json()["unwritten"];
  ASSERT_EQ(unwritten.size(), 1U) << answer.out;
  EXPECT_EQ(unwritten[0]["code"], "letterFactMissing");
  EXPECT_NE(unwritten[0]["message"].get<std::string>().find("IBAN"), std::string::npos);
}

TEST_F(MainJob, TakesTheLastRunBackWithItsDate) {
  ask("run", {"--today", "2026-11-23"});
  ask("run", {"--today", "2026-11-24"});
  EXPECT_EQ(runCli({"run", m_ledger, "--today", "2026-11-23"}).exitCode, 4);
  EXPECT_EQ(ask("undo", {"--run", "--today", "2026-11-24"})["undone"], "runStored");
  EXPECT_EQ(runCli({"run", m_ledger, "--today", "2026-11-23"}).exitCode, 0);
  EXPECT_EQ(runCli({"check", m_ledger}).exitCode, 0);
}

}  // namespace
}  // namespace relance
