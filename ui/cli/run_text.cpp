// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_text.h"

#include <QCoreApplication>
#include <set>

#include "cli/table.h"
#include "domain/basics/calendar.h"
#include "words/channel_words.h"
#include "words/import_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class RunText {
  Q_DECLARE_TR_FUNCTIONS(RunCommand)

 public:
  RunText(const RunReport& report, const AccountNames& names) : m_report(report), m_names(names) {}

  QString text(RunStored stored) const {
    QStringList parts{head(stored)};
    if (!m_report.result.proposals.empty()) parts << proposals();
    parts << others();
    return parts.join(QStringLiteral("\n\n"));
  }

 private:
  QString head(RunStored stored) const {
    const RunResult& result = m_report.result;
    QStringList lines{tr("Run of %1").arg(dateWords(result.today, m_names.language()))};
    if (result.lastImport) lines << tr("Payments are imported up to %1.").arg(dateWords(*result.lastImport, m_names.language()));
    if (!result.isFresh) lines << tr("They are not up to date: what would leave by itself now waits for a yes.");
    if (const QStringList countries = withoutHolidays(); !countries.isEmpty()) {
      lines << tr("No public holidays are known of %1: for customers there only weekends are days off.")
                   .arg(countries.join(QStringLiteral(", ")));
    }
    lines << (stored == RunStored::no ? tr("Tried only: nothing was stored.")
                                      : tr("New tasks: %1. Withdrawn: %2.").arg(m_report.stored).arg(m_report.withdrawn));
    for (const auto& problem : result.problems) {
      lines << tr("Customer %1: %2 (%3).")
                   .arg(toQt(m_report.portfolio.customers[problem.customer].code), customerFaultWord(problem.what),
                        toQt(problem.subject));
    }
    return lines.join(u'\n');
  }

  /// The countries of customers with open accounts of which only weekends are known.
  QStringList withoutHolidays() const {
    const CalendarBook calendars({});
    std::set<std::string> countries;
    for (const Account& account : m_report.portfolio.accounts) {
      const PortfolioCustomer& customer = m_report.portfolio.customers[account.customer];
      if (calendars.of(customer.country, customer.region).coverage() == CalendarCoverage::weekendsOnly) {
        countries.insert(customer.country);
      }
    }
    QStringList names;
    for (const auto& country : countries) names << toQt(country);
    return names;
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

}  // namespace

QString runText(const RunReport& report, const AccountNames& names, RunStored stored) {
  return RunText(report, names).text(stored);
}

}  // namespace relance
