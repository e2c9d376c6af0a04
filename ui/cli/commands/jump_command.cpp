// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli jump: says which step comes next for a customer's items, without a contact.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/jump_to_step.h"
#include "cli/console.h"
#include "cli/contact_commands.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class JumpCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(JumpCommand)

 public:
  std::string name() const override { return "jump"; }
  QString summary() const override { return tr("Say which step comes next, further on or back, without a contact"); }
  std::string example() const override {
    return "jump books.relance C1042 firm --items F-2041 --reason \"Two promises broken\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_step, m_items, m_reason;
};

void JumpCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("STEP", m_step, "", tr("Key of the step that comes next, or “none” to begin again; “why” names the scenario"))
      ->required();
  option("--items", m_items, "N,N", tr("Numbers of the items (default: all that may be chased)"));
  option("--reason", m_reason, "T", tr("Why; required"));
  m_ledger.declareToday(app);
}

ExitCode JumpCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  const bool isFromBeginning = m_step == "none";
  const JumpRequest request{typedList(m_items), isFromBeginning ? std::string() : m_step, m_reason};
  const int items = orThrow(jumpToStep(ledger.session(), m_customer, request));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(ledger.today())},
                                        {"step", isFromBeginning ? nlohmann::ordered_json() : nlohmann::ordered_json(m_step)},
                                        {"items", items}};
    console.printJson(answer.dump());
  } else if (isFromBeginning) {
    console.print(tr("%1: %n items begin again at the first step.", nullptr, items).arg(toQt(m_customer)));
  } else {
    console.print(tr("%1: step “%2” comes next for %n items.", nullptr, items).arg(toQt(m_customer), toQt(m_step)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> jumpCommand() { return std::make_unique<JumpCommand>(); }

}  // namespace relance
