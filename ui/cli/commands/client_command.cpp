// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli client: the client file of one customer.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "cli/client_file_text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"

namespace relance {
namespace {

class ClientCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ClientCommand)

 public:
  std::string name() const override { return "client"; }
  QString summary() const override { return tr("Show the client file: who it is, what is open, what was said"); }
  std::string example() const override { return "client books.relance C1042"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    app.add_option("CUSTOMER", m_customer, tr("The customer’s code").toStdString())->required()->type_name("");
    m_ledger.declareToday(app);
  }
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer;
};

ExitCode ClientCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const ClientFile file = orThrow(readClientFile(ledger.database(), m_customer, ledger.today()));
  if (console.isJson()) {
    console.printJson(clientJson(file, console.language()));
  } else {
    console.print(clientText(file, console.language()));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> clientCommand() { return std::make_unique<ClientCommand>(); }

}  // namespace relance
