// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk from the command line.
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

class Cleaning : public testing::Test {
 protected:
  Cleaning() {
    EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0);
    const std::string customers = m_folder.file("customers.csv", "code;name;kind;country\nC1;Ateliers du Nord;business;FR\n");
    EXPECT_EQ(runCli({"import", m_ledger, customers, "--today", "2026-03-02"}).exitCode, 0);
    const std::string invoices = m_folder.file("invoices.csv",
                                               "customer;number;issued;due;amount\n"
                                               "C1;F-1;2026-01-13;2026-02-14;1200,50\n"
                                               "C1;F-2;2024-09-20;2024-10-19;300,00\n");
    EXPECT_EQ(runCli({"import", m_ledger, invoices, "--today", "2026-03-02"}).exitCode, 0);
  }

  CliAnswer say(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"clean", m_ledger});
    arguments.insert(arguments.end(), {"--today", "2026-11-23", "--json"});
    return runCli(arguments);
  }
  nlohmann::ordered_json done(const std::vector<std::string>& arguments) const {
    const auto answer = say(arguments);
    EXPECT_EQ(answer.exitCode, 0) << testing::PrintToString(arguments) << answer.err;
    return answer.json();
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

TEST_F(Cleaning, ListsLinesWithFactsAndFormulas) {
  const auto queue = done({});
  ASSERT_EQ(queue["lines"].size(), 2U) << queue.dump();
  const auto& line = queue["lines"][0];
  EXPECT_EQ(line["item"], "F-1");
  EXPECT_EQ(line["open"], "1200.50");
  EXPECT_EQ(line["doubts"][0]["doubt"], "notContacted");
  EXPECT_EQ(line["doubts"][0]["days"], 266);
  EXPECT_EQ(line["proposed"]["verdict"], "chase");
  EXPECT_EQ(line["routes"][0]["formula"], "€1,200.50 × 50 % − fee of 0 % − €15.00 = €585.25 (house)");
  EXPECT_EQ(done({"--doubt", "veryOld"})["lines"][0]["item"], "F-2");
  EXPECT_EQ(done({"C1", "--doubt", "duplicate"})["lines"].size(), 0U);
  EXPECT_EQ(say({"--doubt", "blue"}).exitCode, 2);
  EXPECT_EQ(say({"C9"}).errorCode(), "unknownCustomer");
  const auto text = runCli({"clean", m_ledger, "--values", "--today", "2026-11-23", "--lang", "fr"});
  EXPECT_EQ(text.exitCode, 0);
  EXPECT_NE(text.out.find("Relancer (la plus grande valeur espérée)"), std::string::npos) << text.out;
}

TEST_F(Cleaning, TakesAVerdictOnALine) {
  EXPECT_EQ(say({"C1", "--item", "F-2", "--verdict", "writeOff"}).errorCode(), "reasonRequired");
  const auto given = done({"C1", "--item", "F-2", "--verdict", "writeOff", "--reason", "Introuvable"});
  EXPECT_EQ(given["verdict"], "writeOff");
  EXPECT_EQ(given["hold"], 1);
  const auto left = done({"C1", "--item", "F-1", "--verdict", "leave", "--until", "2026-12-01"});
  EXPECT_EQ(left["side"], "debit");
  EXPECT_EQ(done({})["lines"].size(), 0U);
  EXPECT_EQ(runCli({"clean", m_ledger, "--today", "2026-11-23", "--lang", "en"}).out, "No line is doubtful.\n");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(Cleaning, RefusesOptionsOfAnotherVerdict) {
  for (const std::vector<std::string>& wrong :
       std::vector<std::vector<std::string>>{{"--verdict", "chase"},
                                             {"C1", "--item", "F-1"},
                                             {"C1", "--item", "F-1", "--verdict", "burn"},
                                             {"C1", "--item", "F-1", "--verdict", "leave"},
                                             {"C1", "--item", "F-1", "--verdict", "chase", "--until", "2026-12-01"},
                                             {"C1", "--item", "F-1", "--verdict", "chase", "--with", "V-1"},
                                             {"C1", "--item", "F-1", "--verdict", "chase", "--cause", "price"},
                                             {"C1", "--item", "F-1", "--verdict", "chase", "--partner", "X"},
                                             {"C1", "--item", "F-1", "--verdict", "chase", "--amount", "3"},
                                             {"C1", "--item", "F-1", "--verdict", "chase", "--values"},
                                             {"--item", "F-1", "--verdict", "chase"}}) {
    EXPECT_EQ(say(wrong).exitCode, 2) << testing::PrintToString(wrong);
  }
}

}  // namespace
}  // namespace relance
