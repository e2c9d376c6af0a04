// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli backup: a proven copy of a ledger, also while others work in it.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "actions/back_up.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class BackupCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(BackupCommand)

 public:
  std::string name() const override { return "backup"; }
  QString summary() const override { return tr("Copy a ledger, and prove the copy before it gets its name"); }
  std::string example() const override { return "backup books.relance /backup/books-2026-11-23.relance"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    app.add_option("FILE", m_file, tr("The copy; nothing may have that name yet").toStdString())->required()->type_name("");
  }
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_file;
};

ExitCode BackupCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  orThrow(backUp(ledger.session(), m_file));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"backup", m_file}, {"bytes", std::filesystem::file_size(m_file)}, {"verified", true}};
    console.printJson(answer.dump());
  } else {
    console.print(tr("Copied and verified: %1.").arg(toQt(m_file)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> backupCommand() { return std::make_unique<BackupCommand>(); }

}  // namespace relance
