// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli why: what the engine says of one customer today, with every value that it weighed.
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "actions/chasing/chased_account.h"
#include "cli/account_names.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/diagnosis_told.h"
#include "cli/engine_json.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/recurrence_told.h"
#include "words/advice_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"

namespace relance {
namespace {

class WhyCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(WhyCommand)

 public:
  std::string name() const override { return "why"; }
  QString summary() const override { return tr("Why a customer is contacted today, or is not"); }
  std::string example() const override { return "why books.relance C1042 --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  QString text(const ExplainedVerdict& explained, const AccountNames& names, const std::vector<ToldAdvice>& advice) const;

  LedgerArguments m_ledger;
  std::string m_customer;
};

QString WhyCommand::text(const ExplainedVerdict& explained, const AccountNames& names,
                         const std::vector<ToldAdvice>& advice) const {
  const Verdict& verdict = explained.verdict;
  const auto& customer = names.customer(verdict.account);
  const auto amount = [&](std::int64_t minor) { return names.amount(verdict.account, minor); };
  QStringList lines{toQt(customer.code) + QStringLiteral(", ") + toQt(customer.name) + QStringLiteral(", ") +
                        toQt(names.currency(verdict.account).code()),
                    names.why(verdict.reason, verdict.scenario)};
  for (const auto& beside : verdict.beside) lines << besideSentence(beside);
  for (const ToldAdvice& one : advice) {
    if (one.currency != names.currency(verdict.account)) continue;
    lines << tr("Proposal: %1").arg(adviceSentence(one.advice, one.currency, names.language()));
  }
  if (!verdict.segment.empty()) lines << tr("Segment: %1").arg(names.segment(verdict.segment));
  if (!verdict.scenario.empty()) lines << tr("Scenario: %1").arg(names.scenario(verdict.scenario));
  if (!verdict.step.empty()) lines << tr("Step: %1").arg(names.step(verdict.step, verdict.scenario));
  if (!verdict.level.empty()) lines << tr("Step reached: %1").arg(names.step(verdict.level, verdict.scenario));
  for (const auto& step : verdict.passedOver) {
    lines << tr("Passed over today: %1").arg(names.step(step, verdict.scenario));
  }
  if (verdict.episode) lines << tr("Overdue since %1").arg(dateWords(*verdict.episode, names.language()));
  if (verdict.carrying) {
    lines << tr("Carried by item %1").arg(toQt(names.number(*verdict.carrying))) +
                 (verdict.clock ? tr(", %n days on its clock", nullptr, *verdict.clock) : QString());
  }
  lines << tr("Overdue: %1").arg(amount(verdict.overdue));
  for (std::size_t i = 0; i < deductionCount; ++i) {
    if (verdict.deducted.at(i) == 0) continue;
    lines << QStringLiteral("  − %1 %2").arg(amount(verdict.deducted.at(i)), deductionWord(static_cast<Deduction>(i)));
  }
  lines << tr("Chaseable: %1").arg(amount(verdict.chaseable));
  if (!explained.sender.empty()) lines << tr("Written by: %1").arg(toQt(explained.sender));
  if (!explained.recipient.empty()) lines << tr("Written to: %1").arg(toQt(explained.recipient));
  lines << tr("Asked in this order:");
  for (const ChainLink& link : explained.tests) {
    lines << (link.decides ? QStringLiteral("  → ") : QStringLiteral("  · ")) + names.test(link, verdict);
  }
  return lines.join(u'\n');
}

void WhyCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  app.add_option("CUSTOMER", m_customer, tr("The customer’s code").toStdString())->required()->type_name("");
  m_ledger.declareToday(app);
}

ExitCode WhyCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const ChasingRules rules = orThrow(chasingRules(ledger.database()));
  const CustomerId payer = orThrow(payerOfCode(ledger.database(), m_customer));
  const ChasedAccount account(ledger.database(), rules, payer, ledger.today());
  const AccountNames names(account.portfolio(), rules.policy, console.language());
  const auto verdicts = explainedVerdicts(account);
  const ToldDiagnosis diagnosis = diagnosisOf(ledger.database(), payer, ledger.today());
  const auto recurrence = recurrenceOf(ledger.database(), payer, ledger.today());
  if (console.isJson()) {
    console.printJson(whyJson(verdicts, names, adviceOf(ledger.database(), account), diagnosis, recurrence));
    return ExitCode::done;
  }
  QStringList parts;
  for (const auto& verdict : verdicts) parts << text(verdict, names, adviceOf(ledger.database(), account));
  if (!parts.isEmpty() && (!diagnosis.facts.empty() || diagnosis.badFaith)) {
    parts << tr("Diagnosis") + u'\n' + diagnosisLines(diagnosis, console.language()).join(u'\n');
  }
  if (!parts.isEmpty() && recurrence) parts << recurrenceLines(*recurrence, console.language()).join(u'\n');
  console.print(parts.isEmpty() ? tr("This customer has nothing open.") : parts.join(QStringLiteral("\n\n")));
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> whyCommand() { return std::make_unique<WhyCommand>(); }

}  // namespace relance
