// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>
#include <cassert>

namespace relance {
namespace {

constexpr qsizetype widestCell = 48;

QString fitted(const QString& cell, bool mayCut) {
  QString line = cell;
  line.replace(u'\n', u' ').replace(u'\t', u' ');
  return mayCut && line.size() > widestCell ? line.left(widestCell - 1) + QStringLiteral("…") : line;
}

}  // namespace

Table& Table::column(const QString& title, Align align) {
  m_columns.push_back({title, align});
  return *this;
}

void Table::row(const QStringList& cells) {
  assert(cells.size() == static_cast<qsizetype>(m_columns.size()));
  QStringList line;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    const bool isLast = i + 1 == cells.size();
    line.append(fitted(cells[i], !isLast && m_columns[static_cast<std::size_t>(i)].align == Align::left));
  }
  m_rows.push_back(line);
}

void Table::rule() { m_rows.emplace_back(); }

QString Table::text() const {
  std::vector<qsizetype> widths;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    qsizetype width = m_columns[i].title.size();
    for (const auto& row : m_rows) {
      if (!row.isEmpty()) width = std::max(width, row[static_cast<qsizetype>(i)].size());
    }
    widths.push_back(width);
  }

  QStringList lines;
  const auto addLine = [&](const QStringList& cells) {
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const QString& cell = cells[static_cast<qsizetype>(i)];
      if (i > 0) line += QStringLiteral("  ");
      line += m_columns[i].align == Align::right ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
    }
    while (line.endsWith(u' ')) line.chop(1);
    lines.append(line);
  };

  QStringList titles;
  QStringList dashes;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    titles.append(m_columns[i].title);
    dashes.append(QString(widths[i], u'-'));
  }
  addLine(titles);
  addLine(dashes);
  for (const auto& row : m_rows) addLine(row.isEmpty() ? dashes : row);
  return lines.join(u'\n');
}

}  // namespace relance
