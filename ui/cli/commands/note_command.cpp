// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli note: writes into a customer's file, without any contact.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/write_note.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class NoteCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(NoteCommand)

 public:
  std::string name() const override { return "note"; }
  QString summary() const override { return tr("Write a note into a customer’s file, without any contact"); }
  std::string example() const override {
    return "note books.relance C1042 \"Sales say the yard is closed until May\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_text;
};

void NoteCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  app.add_option("CUSTOMER", m_customer, tr("The customer’s code").toStdString())->type_name("")->required();
  app.add_option("TEXT", m_text, tr("What he may read; it stays in the client file").toStdString())->type_name("")->required();
  m_ledger.declareToday(app);
}

ExitCode NoteCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  const NoteId note = orThrow(writeNote(ledger.session(), m_customer, m_text));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer}, {"day", isoText(ledger.today())}, {"note", note.value}};
    console.printJson(answer.dump());
  } else {
    console.print(tr("Note on %1 written.").arg(toQt(m_customer)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> noteCommand() { return std::make_unique<NoteCommand>(); }

}  // namespace relance
