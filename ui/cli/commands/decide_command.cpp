// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli decide: the decision of day 28, or a formal demand ordered before.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/decide.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/typed.h"
#include "words/decision_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class DecideCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(DecideCommand)

 public:
  std::string name() const override { return "decide"; }
  QString summary() const override { return tr("Take the decision that is due, or order a formal demand"); }
  std::string example() const override { return "decide books.relance C1042 leniency --until 2026-12-15 --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  DecisionRequest request() const;

  LedgerArguments m_ledger;
  std::string m_customer, m_choice, m_until, m_reason, m_currency;
};

void DecideCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("CHOICE", m_choice, "", tr("formalDemand or leniency"))->required();
  option("--until", m_until, "D", tr("Of leniency: the first day on which the items may be chased again"));
  option("--reason", m_reason, "T", tr("Why; required to order a formal demand before a decision is due"));
  option("--currency", m_currency, "C", tr("Currency of the account (default: the customer’s usual one)"));
  m_ledger.declareToday(app);
}

DecisionRequest DecideCommand::request() const {
  DecisionRequest request;
  const auto choice = parseDecisionChoice(m_choice);
  if (choice != DecisionChoice::formalDemand && choice != DecisionChoice::leniency) {
    failChoice("CHOICE", m_choice, "formalDemand, leniency");
  }
  request.choice = *choice;
  request.until = typedDateIfAny("--until", m_until);
  if (request.until && request.choice == DecisionChoice::formalDemand) {
    throw UsageError(tr("--until: only leniency has an end."));
  }
  request.reason = m_reason;
  if (!m_currency.empty()) request.currency = typedCurrency("--currency", m_currency);
  return request;
}

ExitCode DecideCommand::run(Console& console) {
  const DecisionRequest asked = request();
  OpenLedger ledger(m_ledger);
  const TakenDecision taken = orThrow(decide(ledger.session(), m_customer, asked));
  if (console.isJson()) {
    const nlohmann::ordered_json answer{
        {"customer", m_customer},
        {"day", isoText(ledger.today())},
        {"choice", decisionChoiceName(asked.choice)},
        {"until", asked.until ? nlohmann::ordered_json(isoText(*asked.until)) : nlohmann::ordered_json()},
        {"decision", taken.decision.value},
        {"items", taken.items},
        {"byOrder", taken.isByOrder}};
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  console.print(tr("Decided for %1: %2, for %n items.", nullptr, static_cast<int>(taken.items))
                    .arg(toQt(m_customer), decisionWord(asked.choice)));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> decideCommand() { return std::make_unique<DecideCommand>(); }

}  // namespace relance
