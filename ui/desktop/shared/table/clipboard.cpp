// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStringList>
#include <QTableView>
#include <algorithm>

#include "desktop/shared/format.h"
#include "desktop/shared/table/table_cell.h"
#include "text/spreadsheet_cell.h"

namespace relance {
namespace {

QString inert(QString text) {
  // Breaks and tabs would start other cells.
  for (QChar& letter : text) {
    if (letter == u'\t' || letter == u'\n' || letter == u'\r') letter = u' ';
  }
  return toQt(inertCell(toStd(text)));
}

QString cellText(const QModelIndex& index) {
  const QVariant plain = index.data(plainTextRole);
  return plain.isValid() ? plain.toString() : inert(index.data(Qt::DisplayRole).toString());
}

/// Logical columns between the outermost selected ones, as they are shown from left to right.
QList<int> columnsOf(const QTableView& table, const QItemSelection& selection) {
  const QHeaderView& header = *table.horizontalHeader();
  int first = header.count();
  int last = -1;
  for (const QItemSelectionRange& range : selection) {
    for (int column = range.left(); column <= range.right(); ++column) {
      if (header.isSectionHidden(column)) continue;
      first = std::min(first, header.visualIndex(column));
      last = std::max(last, header.visualIndex(column));
    }
  }
  QList<int> columns;
  for (int place = first; place <= last; ++place) {
    const int column = header.logicalIndex(place);
    if (!header.isSectionHidden(column)) columns << column;
  }
  return columns;
}

void addLine(QString& text, QString& html, const QStringList& cells, const QString& tag) {
  text += cells.join(u'\t') + u'\n';
  html += QStringLiteral("<tr>");
  for (const QString& cell : cells) html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
  html += QStringLiteral("</tr>");
}

}  // namespace

void copySelection(const QTableView& table) {
  if (table.selectionModel() == nullptr || !table.selectionModel()->hasSelection()) return;
  const QItemSelection selection = table.selectionModel()->selection();
  const QList<int> columns = columnsOf(table, selection);
  int top = table.model()->rowCount();
  int bottom = -1;
  for (const QItemSelectionRange& range : selection) {
    top = std::min(top, range.top());
    bottom = std::max(bottom, range.bottom());
  }

  QString text;
  QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
  if (top < bottom || columns.size() > 1) {
    QStringList titles;
    for (const int column : columns) titles << inert(table.model()->headerData(column, Qt::Horizontal).toString());
    addLine(text, html, titles, QStringLiteral("th"));
  }
  for (int row = top; row <= bottom; ++row) {
    QStringList cells;
    bool isAnySelected = false;
    for (const int column : columns) {
      const QModelIndex index = table.model()->index(row, column);
      const bool isSelected = selection.contains(index);
      isAnySelected = isAnySelected || isSelected;
      cells << (isSelected ? cellText(index) : QString());
    }
    if (isAnySelected) addLine(text, html, cells, QStringLiteral("td"));
  }
  auto* data = new QMimeData;
  data->setText(text);
  data->setHtml(html + QStringLiteral("</table>"));
  QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace relance
