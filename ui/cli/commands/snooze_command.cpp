// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli snooze: puts a customer off to a day, or takes him back before.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/steering/snooze_customer.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class SnoozeCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(SnoozeCommand)

 public:
  std::string name() const override { return "snooze"; }
  QString summary() const override { return tr("Put a customer off to a day, or end it"); }
  std::string example() const override { return "snooze books.relance C1042 --until 2026-12-01 --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_until, m_reason;
  bool m_isEnd{false};
};

void SnoozeCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("--until", m_until, "D", tr("The first day on which he may be contacted again"));
  option("--reason", m_reason, "T", tr("Why"));
  app.add_flag("--end", m_isEnd, tr("End what puts him off, an agreed callback too").toStdString());
  m_ledger.declareToday(app);
}

ExitCode SnoozeCommand::run(Console& console) {
  if (m_isEnd && !(m_until.empty() && m_reason.empty())) throw UsageError(tr("--end: nothing else goes with it."));
  if (!m_isEnd && m_until.empty()) throw UsageError(tr("--until: say until when."));
  const auto until = typedDateIfAny("--until", m_until);
  OpenLedger ledger(m_ledger);
  if (m_isEnd) {
    orThrow(endSnooze(ledger.session(), m_customer));
  } else {
    orThrow(snoozeCustomer(ledger.session(), m_customer, {*until, m_reason}));
  }
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(ledger.today())},
                                        {"until", until ? nlohmann::ordered_json(isoText(*until)) : nlohmann::ordered_json()},
                                        {"ended", m_isEnd}};
    console.printJson(answer.dump());
  } else {
    console.print(m_isEnd ? tr("%1 is put off no longer.").arg(toQt(m_customer))
                          : tr("%1 is put off to %2.").arg(toQt(m_customer), dateWords(*until, console.language())));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> snoozeCommand() { return std::make_unique<SnoozeCommand>(); }

}  // namespace relance
