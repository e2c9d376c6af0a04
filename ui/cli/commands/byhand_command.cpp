// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli byhand: a customer is handled by hand, or by his scenario again.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/mark_customer.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class ByhandCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ByhandCommand)

 public:
  std::string name() const override { return "byhand"; }
  QString summary() const override { return tr("Handle a customer by hand, or let his scenario go on"); }
  std::string example() const override {
    return "byhand books.relance C1042 --reason \"The director speaks with them\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_reason;
  bool m_isEnd{false};
};

void ByhandCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--reason", m_reason, "T", tr("Why"));
  app.add_flag("--end", m_isEnd, tr("His scenario goes on").toStdString());
  m_ledger.declareToday(app);
}

ExitCode ByhandCommand::run(Console& console) {
  OpenLedger ledger(m_ledger);
  orThrow(setByHand(ledger.session(), m_customer, !m_isEnd, m_reason));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer}, {"day", isoText(ledger.today())}, {"byHand", !m_isEnd}};
    console.printJson(answer.dump());
  } else {
    console.print((m_isEnd ? tr("The scenario of %1 goes on.") : tr("%1 is handled by hand.")).arg(toQt(m_customer)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> byhandCommand() { return std::make_unique<ByhandCommand>(); }

}  // namespace relance
