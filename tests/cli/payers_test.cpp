// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines, diagnoses, orders, people, customers and items from the command line.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class Payers : public ToldLedger {
 protected:
  Payers()
      : ToldLedger(
            "C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n"
            "C2;Bois du Lac;business;FR;compta@lac.example;0465710002\n",
            "C1;F-1;2026-08-13;2026-09-14;1200,50\n"
            "C2;F-2;2026-10-20;2026-11-19;300,00\n",
            "2026-09-20") {}

  std::string french(const std::string& command, std::vector<std::string> arguments = {}) const {
    arguments.insert(arguments.begin(), {command, m_ledger});
    arguments.insert(arguments.end(), {"--today", "2026-11-23", "--lang", "fr"});
    const auto answer = runCli(arguments);
    EXPECT_EQ(answer.exitCode, 0) << command << answer.err;
    return answer.out;
  }
};

TEST_F(Payers, DeadlinesAreListedAndMet) {
  EXPECT_EQ(done("customer", {"C1", "--insured", "5000"})["insured"], "5000.00");
  done("commit", {"C1", "document", "--due", "2026-12-01", "--text", "Duplicata"});
  auto wall = done("deadlines", {})["deadlines"];
  ASSERT_EQ(wall.size(), 2U) << wall.dump();
  EXPECT_EQ(wall[0]["kind"], "insurance");
  EXPECT_EQ(wall[0]["day"], "2026-11-13");
  EXPECT_EQ(wall[0]["late"], true);
  EXPECT_EQ(wall[0]["amount"], "1200.50");
  EXPECT_EQ(wall[0]["items"].dump(), R"(["F-1"])");
  EXPECT_EQ(wall[1]["text"], "Duplicata");
  EXPECT_EQ(done("deadlines", {"--kind", "commitment"})["deadlines"].size(), 1U);
  EXPECT_EQ(done("deadlines", {"C2"})["deadlines"].size(), 0U);
  EXPECT_EQ(done("deadlines", {"--days", "3"})["deadlines"].size(), 1U);
  EXPECT_NE(french("deadlines").find("assureur-crédit"), std::string::npos);
  EXPECT_EQ(done("deadlines", {"C1", "--done", "insurance", "--item", "F-1", "--reference", "NOS-7"})["declaration"], 1);
  EXPECT_EQ(done("deadlines", {})["deadlines"].size(), 1U);
  EXPECT_EQ(done("deadlines", {"C1", "--withdraw", "1"})["standing"], false);
  EXPECT_EQ(done("deadlines", {})["deadlines"].size(), 2U);
  EXPECT_EQ(say("deadlines", {"--done", "insurance"}).exitCode, 2);
  EXPECT_EQ(say("deadlines", {"C1", "--done", "nothing"}).exitCode, 2);
  EXPECT_EQ(say("deadlines", {"--kind", "wall"}).exitCode, 2);
  EXPECT_EQ(say("deadlines", {"--item", "F-1"}).exitCode, 2);
  EXPECT_EQ(say("deadlines", {"C1", "--withdraw", "9"}).errorCode(), "nothingToEnd");
}

TEST_F(Payers, ADebtorIsDiagnosed) {
  EXPECT_EQ(done("diagnose", {"C1"})["road"]["road"], "findOut");
  const auto told = done("diagnose", {"C1", "--trait", "able", "--no", "--basis", "said", "--on", "2026-11-20", "--text",
                                      "Attend le paiement de son client"});
  EXPECT_EQ(told["road"]["road"], "plan");
  EXPECT_EQ(told["facts"][0]["text"], "Attend le paiement de son client");
  EXPECT_EQ(told["facts"][0]["factOn"], "2026-11-20");
  EXPECT_EQ(done("client", {"C1"})["diagnosis"]["road"]["road"], "plan");
  EXPECT_EQ(done("why", {"C1"})[0]["diagnosis"]["facts"].size(), 1U);
  EXPECT_NE(french("why", {"C1"}).find("Diagnostic"), std::string::npos);
  EXPECT_NE(french("client", {"C1"}).find("Pas en mesure de payer"), std::string::npos);
  EXPECT_EQ(say("diagnose", {"C1", "--trait", "able", "--basis", "said", "--text", "Vous êtes un escroc"}).errorCode(),
            "toneOffends");
  EXPECT_EQ(say("diagnose", {"C1", "--trait", "able", "--basis", "said"}).errorCode(), "reasonRequired");
  EXPECT_EQ(say("diagnose", {"C1", "--trait", "tall", "--basis", "said"}).exitCode, 2);
  EXPECT_EQ(say("diagnose", {"C1", "--trait", "able", "--text", "x"}).exitCode, 2);
  EXPECT_EQ(say("diagnose", {"C1", "--no"}).exitCode, 2);
  EXPECT_EQ(done("diagnose", {"C1", "--withdraw", "1"})["facts"].size(), 0U);
}

TEST_F(Payers, OrdersAreHeldAndReleased) {
  auto list = done("orders", {});
  ASSERT_EQ(list["toHold"].size(), 1U) << list.dump();
  EXPECT_EQ(list["toHold"][0]["ground"], "longOverdue");
  EXPECT_EQ(list["toHold"][0]["overdue"], "1200.50");
  EXPECT_EQ(say("orders", {"C1", "--hold"}).errorCode(), "reasonRequired");
  list = done("orders", {"C1", "--hold", "--reason", "Sans réponse"});
  EXPECT_EQ(list["held"][0]["customer"], "C1");
  EXPECT_EQ(list["toHold"].size(), 0U);
  EXPECT_EQ(done("client", {"C1"})["ordersHeld"], "2026-11-23");
  EXPECT_EQ(done("pay", {"C1", "--amount", "1200.50"})["releaseOrders"], true);
  EXPECT_EQ(done("orders", {})["toRelease"][0]["ground"], "nothingOverdue");
  EXPECT_NE(french("orders").find("À libérer"), std::string::npos);
  EXPECT_EQ(done("orders", {"C1", "--release"})["held"].size(), 0U);
  EXPECT_EQ(say("orders", {"C1", "--release"}).errorCode(), "nothingToEnd");
  EXPECT_EQ(say("orders", {"C1"}).exitCode, 2);
  EXPECT_EQ(say("orders", {"--hold"}).exitCode, 2);
}

TEST_F(Payers, ADeputyDoesTheWorkOfAnAbsentColleague) {
  done("people", {"--add", "nadege", "--name", "Nadège Besson"});
  done("people", {"--add", "sofia", "--role", "manager"});
  EXPECT_EQ(done("customer", {"C2", "--collector", "nadege"})["collector"], "nadege");
  done("run", {});
  EXPECT_EQ(done("today", {"--for", "nadege"})["tasks"].size(), 1U);
  const auto people = done("people", {"--absent", "nadege", "--until", "2026-12-07", "--deputy", "sofia"})["people"];
  EXPECT_EQ(people[0]["acting"], "sofia");
  EXPECT_EQ(done("today", {"--for", "nadege"})["tasks"].size(), 0U);
  const auto tasks = done("today", {"--for", "sofia"})["tasks"];
  ASSERT_EQ(tasks.size(), 1U);
  EXPECT_EQ(tasks[0]["collector"], "nadege");
  EXPECT_EQ(tasks[0]["acting"], "sofia");
  EXPECT_NE(french("people").find("Responsable crédit"), std::string::npos);
  EXPECT_EQ(done("people", {"--back", "nadege"})["people"][0]["acting"], "nadege");
  EXPECT_EQ(say("today", {"--for", "nobody"}).errorCode(), "unknownPerson");
  EXPECT_EQ(say("people", {"--absent", "nadege"}).exitCode, 2);
  EXPECT_EQ(say("people", {"--name", "X"}).exitCode, 2);
  EXPECT_EQ(say("people", {"--add", "x", "--back", "x"}).exitCode, 2);
}

TEST_F(Payers, TermsAndInvoicesAreSet) {
  EXPECT_EQ(done("customer", {"C1", "--runs", "10,25,2026-12-18"})["runs"].dump(), R"([10,25,"2026-12-18"])");
  EXPECT_EQ(done("customer", {"C1", "--runs", "none"})["runs"].size(), 0U);
  EXPECT_EQ(done("customer", {"C1", "--payer", "C2"})["payer"], "C2");
  EXPECT_EQ(done("customer", {"C1", "--payer", "none"})["payer"], nullptr);
  EXPECT_EQ(done("customer", {"C1", "--closed", "2026-12-24", "--open", "2027-01-04", "--yearly"})["closed"][0]["yearly"], true);
  EXPECT_NE(french("customer", {"C1"}).find("Fermé du 2026-12-24"), std::string::npos);
  EXPECT_EQ(say("customer", {"C1", "--runs", "32"}).exitCode, 2);
  EXPECT_EQ(say("customer", {"C1", "--runs", "10", "--payer", "C2"}).exitCode, 2);
  EXPECT_EQ(say("customer", {"C9"}).errorCode(), "unknownCustomer");

  EXPECT_EQ(done("item", {"C1", "F-1", "--factored", "yes"})["factored"], true);
  EXPECT_EQ(done("why", {"C1"})[0]["reason"], "Factored");
  done("item", {"C1", "F-1", "--factored", "no"});
  const auto kept = done("item", {"C1", "F-1", "--retain", "60.00", "--release", "2027-11-30"});
  EXPECT_EQ(kept["retention"], "F-1/R");
  EXPECT_EQ(done("client", {"C1"})["open"].size(), 2U);
  EXPECT_EQ(say("item", {"C1", "F-1", "--replaces", "F-2"}).errorCode(), "unknownItem");
  EXPECT_EQ(say("item", {"C1", "F-1"}).exitCode, 2);
  EXPECT_EQ(say("item", {"C1", "F-1", "--retain", "1"}).exitCode, 2);
  EXPECT_EQ(say("item", {"C1", "F-1", "--factored", "perhaps"}).exitCode, 2);
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

class Linked : public ToldLedger {
 protected:
  Linked()
      : ToldLedger(
            "K1;Bois du Lac;business;FR;compta@lac.example;0465710002\n"
            "P1;Groupe du Lac;business;FR;groupe@lac.example;0465710003\n"
            "Z1;Zinguerie du Nord;business;FR;compta@zinc.example;0465710004\n",
            "K1;F-1;2026-10-20;2026-11-18;300,00\n"
            "Z1;F-2;2026-10-20;2026-11-18;400,00\n") {
    for (const auto& [key, value] :
         std::vector<std::pair<std::string, std::string>>{{"sender.legalForm", "SARL"},
                                                          {"sender.street", "2, rue du Port"},
                                                          {"sender.postalCode", "38999"},
                                                          {"sender.city", "Valbrune"},
                                                          {"sender.registration", "SIREN 000 000 000"},
                                                          {"sender.email", "compta@valbrune.example"},
                                                          {"bank.iban", "FR1420041010050500013M02606"}}) {
      EXPECT_EQ(runCli({"settings", m_ledger, key + "=" + value}).exitCode, 0) << key;
    }
  }

  nlohmann::ordered_json letters(const std::string& today) const {
    return done("letters", {"--emails", "--out", m_folder.path("letters-" + today)}, today);
  }
};

TEST_F(Linked, APayerNamedBetweenRunAndLettersStopsNobody) {
  EXPECT_EQ(done("run", {})["stored"], 2);
  done("customer", {"K1", "--payer", "P1"});
  auto written = letters("2026-11-23");
  ASSERT_EQ(written["files"].size(), 1U) << written.dump();
  EXPECT_EQ(written["files"][0]["customer"], "Z1");
  done("run", {}, "2026-11-24");
  written = letters("2026-11-24");
  EXPECT_EQ(written["files"].size(), 2U) << written.dump();
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(Linked, NobodyIsPaidForByOneForWhomAnotherPays) {
  const std::string file = m_folder.file("groups.csv",
                                         "code;name;payeur\n"
                                         "A1;Alpha;B1\n"
                                         "B1;Beta;G1\n"
                                         "G1;Groupe;\n");
  const auto answer = runCli({"import", m_ledger, file, "--kind", "customers", "--today", "2026-11-23", "--json"});
  EXPECT_EQ(answer.exitCode, 1) << answer.out;
  EXPECT_EQ(answer.json()["problems"][0]["code"], "payerHasPayer") << answer.out;
}

}  // namespace
}  // namespace relance
