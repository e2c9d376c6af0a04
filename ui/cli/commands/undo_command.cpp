// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli undo: takes back the last thing done today, else the last import; or does again what was taken back.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/undoable_actions.h"
#include "actions/withdraw_import.h"
#include "actions/withdraw_run.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "storage/stores/customer_store.h"
#include "words/event_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

/// An import touches thousands: so many are named.
constexpr std::size_t mostCodes = 10;

class UndoCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(UndoCommand)

 public:
  std::string name() const override { return "undo"; }
  QString summary() const override { return tr("Take back the last thing done today, else the last import; or the last run"); }
  std::string example() const override { return "undo books.relance --list"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  static ordered_json json(Database& database, const UndoneAction& action);
  static QString words(Database& database, const UndoneAction& action, Language language);
  ExitCode list(Console& console) const;
  UndoneAction undo(LedgerSession& session) const;

  LedgerArguments m_ledger;
  bool m_isList{false};
  bool m_isRedo{false};
  bool m_isImport{false};
  bool m_isRun{false};
};

std::vector<std::string> codesOf(Database& database, const std::vector<CustomerId>& customers) {
  std::vector<std::string> codes;
  CustomerStore store(database);
  for (std::size_t i = 0; i < std::min(customers.size(), mostCodes); ++i) {
    // What made him may have been taken back.
    if (const auto customer = store.find(customers[i])) codes.push_back(customer->code);
  }
  return codes;
}

void UndoCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_flag("--list", m_isList, tr("Only show what would be taken back, the last first").toStdString());
  app.add_flag("--redo", m_isRedo, tr("Do again what was taken back last").toStdString());
  app.add_flag("--import", m_isImport, tr("The last import, of whatever day").toStdString());
  app.add_flag("--run", m_isRun, tr("The last run, of which nothing was carried out, and its date with it").toStdString());
}

ordered_json UndoCommand::json(Database& database, const UndoneAction& action) {
  return {{"undone", eventKindName(action.event.kind)},
          {"day", isoText(action.event.day)},
          {"sequence", action.event.sequence},
          {"customers", action.subjects.size()},
          {"codes", codesOf(database, action.subjects)}};
}

/// "contact recorded (C1042)"
QString UndoCommand::words(Database& database, const UndoneAction& action, Language language) {
  QStringList codes;
  for (const std::string& code : codesOf(database, action.subjects)) codes << toQt(code);
  if (!codes.isEmpty() && action.subjects.size() > mostCodes) codes << QStringLiteral("…");
  const QString what =
      tr("%1, of %2", "payment recorded, of a day").arg(eventWord(action.event.kind), dateWords(action.event.day, language));
  return codes.isEmpty() ? what : what + QStringLiteral(" (") + codes.join(QStringLiteral(", ")) + u')';
}

ExitCode UndoCommand::list(Console& console) const {
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  auto actions = undoable(ledger.session());
  if (actions.empty()) {
    if (auto import = lastImport(ledger.session())) actions.push_back(std::move(*import));
  }
  auto told = ordered_json::array();
  QStringList lines;
  for (const UndoneAction& action : actions) {
    told.push_back(json(ledger.database(), action));
    lines << words(ledger.database(), action, console.language());
  }
  if (console.isJson()) {
    console.printJson(ordered_json{{"today", isoText(ledger.today())}, {"actions", std::move(told)}}.dump());
  } else {
    console.print(lines.isEmpty() ? tr("There is nothing that could be taken back.") : lines.join(u'\n'));
  }
  return ExitCode::done;
}

UndoneAction UndoCommand::undo(LedgerSession& session) const {
  if (m_isRedo) return orThrow(redoLast(session));
  if (m_isRun) return orThrow(withdrawLastRun(session));
  // An import can be taken back after its day too.
  if (m_isImport || undoable(session).empty()) return orThrow(withdrawLastImport(session));
  return orThrow(undoLast(session));
}

ExitCode UndoCommand::run(Console& console) {
  if (static_cast<int>(m_isList) + static_cast<int>(m_isRedo) + static_cast<int>(m_isImport) + static_cast<int>(m_isRun) > 1) {
    throw UsageError(tr("--list, --redo, --import and --run: one of them."));
  }
  if (m_isList) return list(console);
  OpenLedger ledger(m_ledger);
  const UndoneAction undone = undo(ledger.session());
  if (console.isJson()) {
    console.printJson(json(ledger.database(), undone).dump());
  } else {
    const QString what = words(ledger.database(), undone, console.language());
    console.print(m_isRedo ? tr("Done again: %1.").arg(what) : tr("Taken back: %1.").arg(what));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> undoCommand() { return std::make_unique<UndoCommand>(); }

}  // namespace relance
