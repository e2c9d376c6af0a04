// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of the program: dense rows of equal height, no vertical lines, columns that share the width, totals pinned below.
#pragma once

#include <QTableView>

#include "desktop/shared/table/table_column.h"
#include "desktop/shared/table/totals_strip.h"

class QSettings;

namespace relance {

class DenseHeader;

/// Fit for 100,000 rows: rows have one height and only visible cells are ever asked for. Selects whole rows; letters do
/// not search, pages use them as commands. A model gives TableCell under cellRole (table_cell.h).
class DenseTable final : public QTableView {
  Q_OBJECT

 public:
  /// `accessibleName` says what is listed.
  DenseTable(const QString& accessibleName, const QList<TableColumn>& columns, QWidget* parent = nullptr);

  /// As many columns as there are TableColumns (asserted).
  void setModel(QAbstractItemModel* model) override;

  /// Rows pinned under the list, one cell a column; none takes them away.
  void setTotals(const QList<TotalsRow>& rows);
  /// Shown in the middle instead of rows while there are none. Takes it over.
  void setEmptyState(QWidget* state);
  /// Widths that the user draws are kept in `settings` under `key`, and taken from there now.
  void rememberWidths(QSettings& settings, const QString& key);
  /// The cursor is one cell (its row is tinted) instead of rows being selected.
  void setCellCursor(bool isCell);
  /// With a cell cursor: more than the one it stands on is selected.
  bool hasSeveralCells() const;
  /// Typed letters look for the row that begins with them.
  void setTypeAhead(bool isOn) { m_typeAhead = isOn; }

  const QList<TableColumn>& columns() const { return m_columns; }
  /// −1 when the pointer is elsewhere.
  int hoveredRow() const { return m_hoveredRow; }
  /// The column shown first, wherever it was moved from.
  int firstColumn() const;
  /// Selected, or with a cell cursor the row it stands in.
  bool isRowLit(int row) const;

  void keyboardSearch(const QString& search) override;

 protected:
  void updateGeometries() override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void setHeights();
  void layOutColumns();
  void growToWhatIsSeen();
  void settleVerticalBar();
  void placeTotals();
  void placeEmptyState();
  void hoverAt(int row);
  void updateRow(int row);
  void keepWidth(int column, int width);

  QList<TableColumn> m_columns;
  QList<int> m_drawn;   ///< by the user, 0 for none
  QList<int> m_widest;  ///< of texts seen since the model was reset
  DenseHeader* m_header;
  TotalsStrip* m_totals;
  QList<QMetaObject::Connection> m_connections;
  QWidget* m_emptyState{nullptr};
  QSettings* m_settings{nullptr};
  QString m_settingsKey;
  int m_hoveredRow{-1};
  bool m_typeAhead{false};
  bool m_layingOut{false};
  bool m_updatingGeometries{false};
  bool m_growPending{false};
};

}  // namespace relance
