// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli assign: a person's choice of scenario, or its end.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/reading/told_recurrence.h"
#include "actions/steering/assign_scenario.h"
#include "actions/steering/take_firm_scenario.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class AssignCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(AssignCommand)

 public:
  std::string name() const override { return "assign"; }
  QString summary() const override { return tr("Give a customer a scenario of your choice, or end it"); }
  std::string example() const override {
    return "assign books.relance C1042 key-accounts --reason \"New framework contract\" --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::string m_customer, m_scenario, m_reason, m_until;
  bool m_isEnd{false};
  bool m_isProposed{false};
};

void AssignCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("SCENARIO", m_scenario, "", tr("The scenario’s key"));
  option("--reason", m_reason, "T", tr("Why; required"));
  option("--until", m_until, "D", tr("The first day on which the segments decide again (default: until a person ends it)"));
  app.add_flag("--proposed", m_isProposed,
               tr("The firm scenario proposed to a customer who is late again and again").toStdString());
  app.add_flag("--end", m_isEnd, tr("The segments decide again").toStdString());
  m_ledger.declareToday(app);
}

ExitCode AssignCommand::run(Console& console) {
  if (m_isEnd && !(m_scenario.empty() && !m_isProposed && m_reason.empty() && m_until.empty()))
    throw UsageError(tr("--end: nothing else goes with it."));
  if (m_isProposed && !(m_scenario.empty() && m_until.empty())) throw UsageError(tr("--proposed: only --reason goes with it."));
  if (!m_isEnd && !m_isProposed && m_scenario.empty()) throw UsageError(tr("SCENARIO: name the scenario by its key."));
  const auto until = typedDateIfAny("--until", m_until);
  OpenLedger ledger(m_ledger);
  if (m_isEnd) {
    orThrow(endAssignment(ledger.session(), m_customer));
  } else if (m_isProposed) {
    const CustomerId payer = orThrow(payerOfCode(ledger.database(), m_customer));
    const auto proposed = recurrenceOf(ledger.database(), payer, ledger.today());
    orThrow(takeFirmScenario(ledger.session(), m_customer, m_reason));
    m_scenario = proposed->scenario;
  } else {
    orThrow(assignScenario(ledger.session(), m_customer, {m_scenario, m_reason, until}));
  }
  if (console.isJson()) {
    const nlohmann::ordered_json answer{{"customer", m_customer},
                                        {"day", isoText(ledger.today())},
                                        {"scenario", m_isEnd ? nlohmann::ordered_json() : nlohmann::ordered_json(m_scenario)},
                                        {"until", until ? nlohmann::ordered_json(isoText(*until)) : nlohmann::ordered_json()},
                                        {"ended", m_isEnd}};
    console.printJson(answer.dump());
  } else {
    console.print(m_isEnd ? tr("The segments decide for %1 again.").arg(toQt(m_customer))
                          : tr("%1 now has the scenario “%2”.").arg(toQt(m_customer), toQt(m_scenario)));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> assignCommand() { return std::make_unique<AssignCommand>(); }

}  // namespace relance
