// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli run: who is contacted today, and for everybody else why not.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actions/chasing/ledger_policy.h"
#include "actions/chasing/run_scenarios.h"
#include "cli/account_names.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/engine_json.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/run_text.h"

namespace relance {
namespace {

class RunCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(RunCommand)

 public:
  std::string name() const override { return "run"; }
  QString summary() const override { return tr("Decide who is contacted today, and store the tasks"); }
  std::string example() const override { return "run books.relance --today 2026-11-23 --dry-run --json"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  bool m_isDryRun{false};
};

void RunCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_flag("--dry-run", m_isDryRun, tr("Only say what would be done").toStdString());
}

ExitCode RunCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, m_isDryRun ? OpenMode::readOnly : OpenMode::readWrite);
  const Policy policy = orThrow(ledgerPolicy(ledger.database()));
  const RunReport report =
      orThrow(m_isDryRun ? proposeToday(ledger.database(), ledger.today()) : runScenarios(ledger.session(), ledger.today()));
  const AccountNames names(report.portfolio, policy, console.language());
  if (console.isJson()) {
    console.printJson(runJson(report, names));
  } else {
    console.print(runText(report, names, m_isDryRun ? RunStored::no : RunStored::yes));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> runCommand() { return std::make_unique<RunCommand>(); }

}  // namespace relance
