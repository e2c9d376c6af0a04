// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli undo: takes the last import back, or the last run.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/withdraw_import.h"
#include "actions/withdraw_run.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "words/event_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class UndoCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(UndoCommand)

 public:
  std::string name() const override { return "undo"; }
  QString summary() const override { return tr("Take back the last import, or with --run the last run"); }
  std::string example() const override { return "undo books.relance --run"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  bool m_isRun{false};
};

void UndoCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_flag("--run", m_isRun, tr("The last run, of which nothing was carried out, and its date with it").toStdString());
}

ExitCode UndoCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  const UndoneAction undone = orThrow(m_isRun ? withdrawLastRun(ledger.session()) : withdrawLastImport(ledger.session()));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"undone", eventKindName(undone.event.kind)},
                                        {"day", isoText(undone.event.day)},
                                        {"sequence", undone.event.sequence},
                                        {"customers", undone.subjects.size()}};
    console.printJson(answer.dump());
  } else {
    console.print(
        tr("Taken back: %1, of %2.").arg(eventWord(undone.event.kind), dateWords(undone.event.day, console.language())));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> undoCommand() { return std::make_unique<UndoCommand>(); }

}  // namespace relance
