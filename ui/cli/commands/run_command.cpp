// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli run: who is contacted today, and for everybody else why not.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <set>

#include "actions/chasing/ledger_policy.h"
#include "actions/chasing/run_scenarios.h"
#include "cli/account_names.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/engine_json.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "words/channel_words.h"
#include "words/import_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class RunCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(RunCommand)

 public:
  std::string name() const override { return "run"; }
  QString summary() const override { return tr("Decide who is contacted today, and store the tasks"); }
  std::string example() const override { return "run books.relance --today 2026-11-23 --dry-run --json"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  bool m_isDryRun{false};
};

/// What people read of a run.
class RunText {
  Q_DECLARE_TR_FUNCTIONS(RunCommand)

 public:
  RunText(const RunReport& report, const AccountNames& names) : m_report(report), m_names(names) {}

  QString text(bool isDryRun) const {
    QStringList parts{head(isDryRun)};
    if (!m_report.result.proposals.empty()) parts << proposals();
    parts << others();
    return parts.join(QStringLiteral("\n\n"));
  }

 private:
  QString head(bool isDryRun) const {
    const RunResult& result = m_report.result;
    QStringList lines{tr("Run of %1").arg(dateWords(result.today, m_names.language()))};
    if (result.lastImport) lines << tr("Payments are imported up to %1.").arg(dateWords(*result.lastImport, m_names.language()));
    if (!result.isFresh) lines << tr("They are not up to date: what would leave by itself now waits for a yes.");
    lines << (isDryRun ? tr("Tried only: nothing was stored.")
                       : tr("New tasks: %1. Withdrawn: %2.").arg(m_report.stored).arg(m_report.withdrawn));
    for (const auto& problem : result.problems) {
      lines << tr("Customer %1: %2 (%3).")
                   .arg(toQt(m_report.portfolio.customers[problem.customer].code), customerFaultWord(problem.what),
                        toQt(problem.subject));
    }
    return lines.join(u'\n');
  }

  QString proposals() const {
    Table table;
    table.column(tr("Points"), Table::Align::right).column(tr("Code")).column(tr("Name"));
    table.column(tr("Amount"), Table::Align::right).column(tr("By")).column(tr("Why"));
    for (const auto& proposal : m_report.result.proposals) {
      const auto& customer = m_names.customer(proposal.account);
      table.row({QString::number(proposal.points.total()), toQt(customer.code), toQt(customer.name),
                 m_names.amount(proposal.account, proposal.amountMinor), channelWord(proposal.channel),
                 m_names.why(proposal.reason, proposal.scenario)});
    }
    return tr("To do") + u'\n' + table.text();
  }

  QString others() const {
    std::set<std::uint32_t> proposed;
    for (const auto& proposal : m_report.result.proposals) proposed.insert(proposal.account);
    Table table;
    table.column(tr("Code")).column(tr("Name")).column(tr("Chaseable"), Table::Align::right).column(tr("Why"));
    for (const auto& verdict : m_report.result.verdicts) {
      if (proposed.contains(verdict.account)) continue;
      const auto& customer = m_names.customer(verdict.account);
      table.row({toQt(customer.code), toQt(customer.name), m_names.amount(verdict.account, verdict.chaseable),
                 m_names.why(verdict.reason, verdict.scenario)});
    }
    return table.isEmpty() ? tr("Nobody else has anything open.") : tr("Everybody else") + u'\n' + table.text();
  }

  const RunReport& m_report;
  const AccountNames& m_names;
};

void RunCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_flag("--dry-run", m_isDryRun, tr("Only say what would be done").toStdString());
}

ExitCode RunCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, m_isDryRun ? OpenMode::readOnly : OpenMode::readWrite);
  const Policy policy = orThrow(ledgerPolicy(ledger.database()));
  const RunReport report =
      orThrow(m_isDryRun ? proposeToday(ledger.database(), ledger.today()) : runScenarios(ledger.session(), ledger.today()));
  const AccountNames names(report.portfolio, policy, console.language());
  if (console.isJson()) {
    console.printJson(runJson(report, names));
  } else {
    console.print(RunText(report, names).text(m_isDryRun));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> runCommand() { return std::make_unique<RunCommand>(); }

}  // namespace relance
