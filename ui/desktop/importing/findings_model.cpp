// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/findings_model.h"

#include <utility>

#include "desktop/importing/reading_words.h"
#include "desktop/shared/table/table_cell.h"
#include "words/problem_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

std::vector<Problem> problemsOf(const ImportReport& report, FindingKind kind) {
  if (kind == FindingKind::problem) return report.problems;
  if (kind == FindingKind::change) return report.changes;
  std::vector<Problem> places;
  for (const ImportNote& note : report.notes) places.push_back({{}, note.firstLine, 0, note.reason, note.facts});
  return places;
}

struct Looks {
  IconName icon;
  ColourRole role;
};

Looks looksOf(FindingKind kind) {
  switch (kind) {
    case FindingKind::problem:
      return {IconName::errorCircle, ColourRole::danger};
    case FindingKind::change:
      return {IconName::warning, ColourRole::attention};
    case FindingKind::note:
      return {IconName::info, ColourRole::secondary};
  }
  return {};
}

}  // namespace

std::int64_t countOf(const ImportReport& report, FindingKind kind) {
  switch (kind) {
    case FindingKind::problem:
      return report.problemCount;
    case FindingKind::change:
      return report.changeCount;
    case FindingKind::note:
      return static_cast<std::int64_t>(report.notes.size());
  }
  return 0;
}

std::vector<Finding> findingsOf(const ImportPreview& preview, FindingKind kind, Language language) {
  std::vector<Finding> findings;
  const std::vector<Problem> problems = problemsOf(preview.report, kind);
  for (std::size_t i = 0; i < problems.size(); ++i) {
    const ProblemWords words = problemWords(problems[i], language);
    const std::int64_t count = kind == FindingKind::note ? preview.report.notes[i].count : 1;
    findings.push_back(
        {kind, problems[i].line, columnWord(preview.sample, problems[i].column), words.sentence, words.code, count});
  }
  return findings;
}

FindingsModel::FindingsModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> FindingsModel::tableColumns() {
  return {{.id = QStringLiteral("line"), .kind = ColumnKind::number, .width = 80, .least = 60, .neverCut = true},
          {.id = QStringLiteral("column"), .kind = ColumnKind::name, .width = 150, .least = 80, .yields = 1},
          {.id = QStringLiteral("sentence"),
           .kind = ColumnKind::words,
           .width = 300,
           .least = 200,
           .yields = 2,
           .takesRest = true,
           .neverCut = true}};
}

void FindingsModel::setFindings(std::vector<Finding> findings) {
  beginResetModel();
  m_findings = std::move(findings);
  endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
  switch (static_cast<Column>(index.column())) {
    case line:
      return answerFor({.text = finding.line > 0 ? QString::number(finding.line) : QStringLiteral("–"),
                        .secondary = {},
                        .textRole = ColourRole::secondary},
                       role);
    case column:
      return answerFor({.text = finding.column.isEmpty() ? QStringLiteral("–") : finding.column, .secondary = {}}, role);
    case sentence: {
      const Looks looks = looksOf(finding.kind);
      return answerFor({.text = finding.sentence,
                        .secondary = finding.count > 1 ? tr("%n lines", nullptr, static_cast<int>(finding.count)) : QString(),
                        .icon = looks.icon,
                        .iconRole = looks.role},
                       role);
    }
    case columns:
      break;
  }
  return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case line:
      return tr("Line");
    case column:
      return tr("Column");
    case sentence:
      return tr("Why");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
