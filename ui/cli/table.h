// SPDX-License-Identifier: GPL-3.0-or-later
// Rows under titles, aligned for a terminal: words to the left, figures to the right.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace relance {

class Table {
 public:
  enum class Align { left, right };

  Table& column(const QString& title, Align align = Align::left);

  /// As many cells as columns (asserted).
  void row(const QStringList& cells);

  /// A line of dashes, before a total.
  void rule();

  bool isEmpty() const { return m_rows.empty(); }

  /// Lines without blanks at their ends, parted by '\n'. Cells longer than 48 letters of a left column are cut with "…".
  QString text() const;

 private:
  struct Column {
    QString title;
    Align align;
  };

  std::vector<Column> m_columns;
  std::vector<QStringList> m_rows;  // an empty list is a rule
};

}  // namespace relance
