// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli behaviour: how a payer pays, each value with its formula and the invoices that went in.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actions/chasing/chased_account.h"
#include "cli/behaviour_json_parts.h"
#include "cli/behaviour_told.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/recurrence_json_parts.h"
#include "cli/recurrence_told.h"

namespace relance {
namespace {

class BehaviourCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(BehaviourCommand)

 public:
  std::string name() const override { return "behaviour"; }
  QString summary() const override { return tr("How a customer pays, with each formula and what went in"); }
  std::string example() const override { return "behaviour books.relance C1042 --today 2026-11-23"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    app.add_option("CUSTOMER", m_customer, tr("The customer’s code").toStdString())->required()->type_name("");
    m_ledger.declareToday(app);
  }
  ExitCode run(Console& console) override {
    OpenLedger ledger(m_ledger, OpenMode::readOnly);
    const PayerBehaviour behaviour = orThrow(payerBehaviour(ledger.database(), m_customer, ledger.today()));
    const CustomerId payer = orThrow(payerOfCode(ledger.database(), m_customer));
    const auto recurrence = recurrenceOf(ledger.database(), payer, ledger.today());
    if (console.isJson()) {
      auto answer = behaviourJson(behaviour);
      answer["recurrence"] = recurrenceJson(recurrence, console.language());
      console.printJson(answer.dump());
      return ExitCode::done;
    }
    QString text = behaviourText(behaviour, console.language());
    if (recurrence) text += QStringLiteral("\n\n") + recurrenceLines(*recurrence, console.language()).join(u'\n');
    console.print(text);
    return ExitCode::done;
  }

 private:
  LedgerArguments m_ledger;
  std::string m_customer;
};

}  // namespace

std::unique_ptr<Command> behaviourCommand() { return std::make_unique<BehaviourCommand>(); }

}  // namespace relance
