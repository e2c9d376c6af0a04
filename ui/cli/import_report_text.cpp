// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_report_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "cli/table.h"
#include "text/amount_text.h"
#include "words/field_words.h"
#include "words/import_words.h"
#include "words/problem_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr std::size_t mostShown = 50;
constexpr std::size_t mostNotesOfAKind = 3;

class ReportText {
  Q_DECLARE_TR_FUNCTIONS(ImportCommand)

 public:
  ReportText(const ImportReport& report, Language language) : m_report(report), m_language(language) {}

  QString text() const {
    QStringList lines;
    if (m_report.dialect) lines << dialect(*m_report.dialect);
    if (m_report.mapping) lines << mapping(*m_report.mapping);
    if (m_report.mapping) lines << counts();
    lines << problems() << changes() << notes() << ending();
    lines.removeAll(QString());
    return lines.join(u'\n');
  }

 private:
  QString dialect(const CsvDialect& dialect) const {
    QStringList lines{
        tr("Letters: %1 (%2). Columns parted by: %3.")
            .arg(toQt(dialect.encoding.name), encodingOriginWord(dialect.encoding.origin), separatorWord(dialect.separator))};
    for (const auto& column : dialect.dates) {
      lines << tr("Dates in “%1”: %2 (%3).")
                   .arg(toQt(column.title), dateOrderWord(dateOrderName(column.order)), dialectOriginWord(column.origin));
    }
    for (const auto& column : dialect.amounts) {
      const QString style =
          column.style.isMinorUnits ? tr("whole cents") : tr("decimal sign: %1").arg(decimalSignWord(column.style.decimalSign));
      lines << tr("Amounts in “%1”: %2 (%3).").arg(toQt(column.title), style, dialectOriginWord(column.origin));
    }
    return lines.join(u'\n');
  }

  QString mapping(const ColumnMapping& mapping) const {
    QStringList columns;
    for (const auto& column : mapping.columns) {
      const QString title = column.title.empty() ? QString::number(column.column) : toQt(column.title);
      columns << tr("%1 = “%2”").arg(fieldInSentence(importFieldName(column.field)), title);
    }
    QStringList lines{tr("%1: %2.").arg(importKindWord(mapping.kind), columns.join(QStringLiteral(", ")))};
    QStringList ignored;
    for (const auto& title : mapping.ignored) ignored << toQt(title);
    if (!ignored.isEmpty()) lines << tr("Columns left aside: %1.").arg(ignored.join(QStringLiteral(", ")));
    return lines.join(u'\n');
  }

  QString counts() const {
    const ImportCounts& counts = m_report.counts;
    QStringList lines{
        tr("Rows: %1 read, %2 new, %3 known, %4 changed, %5 left out.")
            .arg(count(counts.read), count(counts.fresh), count(counts.known), count(counts.changed), count(counts.ignored))};
    if (m_report.end == ImportEnd::imported || m_report.end == ImportEnd::wouldImport) {
      lines << tr("Customers: %1. Items: %2. Allocations: %3. Settled: %4.")
                   .arg(count(counts.customersMade), count(counts.itemsMade), count(counts.allocationsMade),
                        count(counts.settled));
      if (m_report.paymentsUpTo) {
        lines << tr("Payments are known up to %1.").arg(dateWords(*m_report.paymentsUpTo, m_language));
      }
    }
    for (const auto& [currency, minor] : m_report.totals) {
      lines << tr("Total: %1").arg(amountWords({minor, currency}, m_language));
    }
    return lines.join(u'\n');
  }

  QString problems() const { return list(tr("Problems"), m_report.problems, m_report.problemCount); }
  QString changes() const { return list(tr("Different in the ledger, not applied"), m_report.changes, m_report.changeCount); }

  QString list(const QString& title, const std::vector<Problem>& problems, std::int64_t total) const {
    if (problems.empty()) return {};
    QStringList lines{QString(), tr("%1 (%2):").arg(title, count(total))};
    for (std::size_t i = 0; i < problems.size() && i < mostShown; ++i) {
      lines << tr("  %1: %2").arg(problemPlace(problems[i]), problemWords(problems[i], m_language).sentence);
    }
    if (static_cast<std::size_t>(total) > mostShown) lines << tr("  … and others; --json lists them.");
    return lines.join(u'\n');
  }

  /// A few of each kind: a file that makes a hundred customers says so once.
  QString notes() const {
    QStringList lines;
    std::map<ProblemReason, std::size_t> shown;
    for (const ImportNote& note : m_report.notes) {
      if (++shown[note.reason] > mostNotesOfAKind) continue;
      const Problem place{{}, note.firstLine, 0, note.reason, note.facts};
      lines << tr("  %1 (%2 ×): %3").arg(problemPlace(place), count(note.count), problemWords(place, m_language).sentence);
    }
    std::size_t left = 0;
    for (const auto& [reason, number] : shown) left += number - std::min(number, mostNotesOfAKind);
    if (left > 0) lines << tr("  … and %n others; --json lists them.", nullptr, static_cast<int>(left));
    return lines.isEmpty() ? QString() : tr("To know:") + u'\n' + lines.join(u'\n');
  }

  QString ending() const {
    switch (m_report.end) {
      case ImportEnd::imported:
        return tr("Imported. “relance-cli undo” takes it back.");
      case ImportEnd::wouldImport:
        return tr("Tried only: nothing was written.");
      case ImportEnd::nothingNew:
        return tr("Nothing new: the ledger is as it was.");
      case ImportEnd::stopped:
      case ImportEnd::cancelled:
        return {};
    }
    return {};
  }

  QString count(std::int64_t number) const { return toQt(countText(number, m_language)); }

  const ImportReport& m_report;
  Language m_language;
};

}  // namespace

QString importText(const ImportReport& report, Language language) { return ReportText(report, language).text(); }

}  // namespace relance
