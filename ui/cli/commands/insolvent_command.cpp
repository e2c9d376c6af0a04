// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli insolvent: notes insolvency proceedings, or that there are none any more.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/mark_customer.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class InsolventCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(InsolventCommand)

 public:
  std::string name() const override { return "insolvent"; }
  QString summary() const override { return tr("Note insolvency proceedings of a customer, or that they are over"); }
  std::string example() const override {
    return "insolvent books.relance C1042 --judgment 2026-11-18 --administrator \"SELARL Vaubernier\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_judgment, m_administrator;
  bool m_isEnd{false};
};

void InsolventCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--judgment", m_judgment, "D", tr("The day of the judgment (default: not known; everything up to today stops)"));
  option("--administrator", m_administrator, "T", tr("Who speaks for him now"));
  app.add_flag("--end", m_isEnd, tr("There are no proceedings any more").toStdString());
  m_ledger.declareToday(app);
}

ExitCode InsolventCommand::run(Console& console) {
  if (m_isEnd && !(m_judgment.empty() && m_administrator.empty())) throw UsageError(tr("--end: nothing else goes with it."));
  const auto judgment = typedDateIfAny("--judgment", m_judgment);
  OpenLedger ledger(m_ledger);
  if (m_isEnd) {
    orThrow(endInsolvency(ledger.session(), m_customer));
  } else {
    orThrow(setInsolvent(ledger.session(), m_customer, {judgment, m_administrator}));
  }
  if (console.isJson()) {
    const nlohmann::ordered_json answer{
        {"customer", m_customer},
        {"day", isoText(ledger.today())},
        {"judgment", judgment ? nlohmann::ordered_json(isoText(*judgment)) : nlohmann::ordered_json()},
        {"ended", m_isEnd}};
    console.printJson(answer.dump());
  } else {
    console.print((m_isEnd ? tr("%1 is insolvent no longer.") : tr("%1 is insolvent: declare what was open at the judgment."))
                      .arg(toQt(m_customer)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> insolventCommand() { return std::make_unique<InsolventCommand>(); }

}  // namespace relance
