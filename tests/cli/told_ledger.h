// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger made, filled and told on the command line: dated commands with their answers as JSON.
#pragma once

#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {

class ToldLedger : public testing::Test {
 protected:
  ToldLedger(const std::string& customers, const std::string& invoices, const std::string& importedOn = "2026-11-20") {
    EXPECT_EQ(runCli({"new", m_ledger, "--name", "Atelier Valbrune", "--country", "FR"}).exitCode, 0);
    importFile("customers.csv", "code;name;kind;country;email;phone\n" + customers, importedOn);
    importFile("invoices.csv", "customer;number;issued;due;amount\n" + invoices, importedOn);
  }

  void importFile(const std::string& name, const std::string& bytes, const std::string& day) const {
    const auto answer = runCli({"import", m_ledger, m_folder.file(name, bytes), "--today", day});
    EXPECT_EQ(answer.exitCode, 0) << answer.err << answer.out;
  }
  CliAnswer say(const std::string& command, std::vector<std::string> arguments, const std::string& today = "2026-11-23") const {
    arguments.insert(arguments.begin(), {command, m_ledger});
    arguments.insert(arguments.end(), {"--today", today, "--json"});
    return runCli(arguments);
  }
  nlohmann::ordered_json done(const std::string& command, const std::vector<std::string>& arguments,
                              const std::string& today = "2026-11-23") const {
    const auto answer = say(command, arguments, today);
    EXPECT_EQ(answer.exitCode, 0) << command << testing::PrintToString(arguments) << answer.err;
    return answer.json();
  }

  ScratchFolder m_folder;
  std::string m_ledger = m_folder.path("books.relance");
};

/// Of one customer.
class TwoInvoices : public ToldLedger {
 protected:
  TwoInvoices()
      : ToldLedger("C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n",
                   "C1;F-1;2026-10-13;2026-11-12;1200,50\n"
                   "C1;F-2;2026-10-20;2026-11-19;300,00\n") {}
};

}  // namespace relance
