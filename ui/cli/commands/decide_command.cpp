// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli decide: the decision of day 28, a formal demand ordered before, what the cleaning desk says, and the answer
// to a proposal to write off.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/chasing/answer_write_off.h"
#include "actions/chasing/decide.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/told_json_parts.h"
#include "cli/typed.h"
#include "text/amount_text.h"
#include "words/decision_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::string_view choices = "formalDemand, plan, leniency, handOver, writeOff, chase";

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
  ExitCode answer(Console& console) const;

  LedgerArguments m_ledger;
  std::string m_customer, m_choice, m_until, m_reason, m_currency, m_items, m_partner, m_answer;
};

void DecideCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("CUSTOMER", m_customer, "", tr("The customer’s code"))->required();
  option("CHOICE", m_choice, "", tr("One of: %1").arg(toQt(choices)))->required();
  option("--until", m_until, "D", tr("Of leniency: the first day on which the items may be chased again"));
  option("--reason", m_reason, "T", tr("Why; required for a write-off, and to order a formal demand before a decision is due"));
  option("--currency", m_currency, "C", tr("Currency of the account (default: the customer’s usual one)"));
  option("--items", m_items, "N,N", tr("Numbers of what is decided (default: everything that waits for it)"));
  option("--partner", m_partner, "N", tr("Of a hand-over: to whom; “partners” lists them"));
  option("--answer", m_answer, "yes|no", tr("With writeOff: the manager’s answer to the proposal that waits"));
  m_ledger.declareToday(app);
}

DecisionRequest DecideCommand::request() const {
  DecisionRequest request;
  request.choice = chosen(parseDecisionChoice(m_choice), "CHOICE", m_choice, choices);
  request.until = typedDateIfAny("--until", m_until);
  if (request.until && request.choice != DecisionChoice::leniency) throw UsageError(tr("--until: only leniency has an end."));
  if (!m_partner.empty() && request.choice != DecisionChoice::handOver) {
    throw UsageError(tr("--partner: only of a hand-over."));
  }
  request.items = typedList(m_items);
  request.partner = m_partner;
  request.reason = m_reason;
  if (!m_currency.empty()) request.currency = typedCurrency("--currency", m_currency);
  return request;
}

ExitCode DecideCommand::answer(Console& console) const {
  const bool isYes = m_answer == "yes";
  if (!isYes && m_answer != "no") failChoice("--answer", m_answer, "yes, no");
  if (m_choice != decisionChoiceName(DecisionChoice::writeOff)) throw UsageError(tr("--answer: only of a write-off."));
  OpenLedger ledger(m_ledger);
  const auto answered = orThrow(answerWriteOff(ledger.session(), m_customer, {isYes, typedList(m_items), m_reason}));
  auto written = nlohmann::ordered_json::array();
  QStringList lines;
  for (const WrittenOff& one : answered.written) {
    written.push_back({{"currency", one.currency.code()},
                       {"amount", decimalText({sumOf(one.settled), one.currency})},
                       {"settled", partsJson(one.settled, one.currency)}});
    lines << partLines(one.settled, one.currency, console.language());
  }
  if (console.isJson()) {
    const nlohmann::ordered_json told{{"customer", m_customer}, {"day", isoText(ledger.today())}, {"choice", m_choice},
                                      {"accepted", isYes},      {"items", answered.items},        {"written", written}};
    console.printJson(told.dump());
    return ExitCode::done;
  }
  lines.prepend(isYes ? tr("%1: %n proposals to write off accepted.", nullptr, answered.items).arg(toQt(m_customer))
                      : tr("%1: %n proposals to write off refused.", nullptr, answered.items).arg(toQt(m_customer)));
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

ExitCode DecideCommand::run(Console& console) {
  if (!m_answer.empty()) return answer(console);
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
        {"byOrder", taken.isByOrder},
        {"placement", taken.placement ? nlohmann::ordered_json(taken.placement.value) : nlohmann::ordered_json()}};
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
