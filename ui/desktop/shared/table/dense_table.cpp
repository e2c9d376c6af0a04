// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/dense_table.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <cassert>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/cell_painter.h"
#include "desktop/shared/table/dense_delegate.h"
#include "desktop/shared/table/dense_header.h"

namespace relance {

DenseTable::DenseTable(const QString& accessibleName, const QList<TableColumn>& columns, QWidget* parent)
    : QTableView(parent),
      m_columns(columns),
      m_drawn(columns.size(), 0),
      m_widest(columns.size(), 0),
      m_header(new DenseHeader(m_columns, this)),
      m_totals(new TotalsStrip(*this, this)) {
  setAccessibleName(accessibleName);
  setHorizontalHeader(m_header);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setItemDelegate(new DenseDelegate(*this));
  setShowGrid(false);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  setTabKeyNavigation(false);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  setHeights();
  connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
    if (!m_layingOut) keepWidth(column, width);
  });
}

void DenseTable::setModel(QAbstractItemModel* model) {
  for (const QMetaObject::Connection& connection : m_connections) disconnect(connection);
  m_connections.clear();
  QTableView::setModel(model);
  if (model == nullptr) return;
  assert(model->columnCount() == m_columns.size());
  const auto changed = [this] {
    placeEmptyState();
    growToWhatIsSeen();
  };
  const auto startedAnew = [this, changed] {
    m_widest.fill(0);
    layOutColumns();
    changed();
  };
  m_connections = {connect(model, &QAbstractItemModel::modelReset, this, startedAnew),
                   connect(model, &QAbstractItemModel::layoutChanged, this, changed),
                   connect(model, &QAbstractItemModel::rowsInserted, this, changed),
                   connect(model, &QAbstractItemModel::rowsRemoved, this, changed),
                   connect(model, &QAbstractItemModel::dataChanged, this, changed)};
  startedAnew();
}

void DenseTable::setTotals(const QList<TotalsRow>& rows) {
  assert(std::ranges::all_of(rows, [this](const TotalsRow& row) { return row.size() == m_columns.size(); }));
  m_totals->setRows(rows);
  updateGeometries();
  growToWhatIsSeen();
}

void DenseTable::setEmptyState(QWidget* state) {
  delete m_emptyState;
  m_emptyState = state;
  if (state != nullptr) state->setParent(viewport());
  placeEmptyState();
}

void DenseTable::rememberWidths(QSettings& settings, const QString& key) {
  m_settings = &settings;
  m_settingsKey = key;
  for (qsizetype i = 0; i < m_columns.size(); ++i) {
    m_drawn[i] = settings.value(key + QLatin1Char('/') + m_columns[i].id, 0).toInt();
  }
  layOutColumns();
}

void DenseTable::setCellCursor(bool isCell) {
  setSelectionBehavior(isCell ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
}

bool DenseTable::hasSeveralCells() const {
  const QItemSelection selection = selectionModel()->selection();
  return selection.size() > 1 || (selection.size() == 1 && (selection[0].width() > 1 || selection[0].height() > 1));
}

int DenseTable::firstColumn() const { return m_header->logicalIndexAt(-m_header->offset()); }

bool DenseTable::isRowLit(int row) const {
  if (selectionBehavior() == QAbstractItemView::SelectItems) return currentIndex().isValid() && currentIndex().row() == row;
  return selectionModel() != nullptr && selectionModel()->isRowSelected(row);
}

void DenseTable::keyboardSearch(const QString& search) {
  if (m_typeAhead) QTableView::keyboardSearch(search);
}

void DenseTable::setHeights() {
  verticalHeader()->setMinimumSectionSize(0);
  verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics()));
}

void DenseTable::updateGeometries() {
  if (m_updatingGeometries) return;
  const QScopedValueRollback guard(m_updatingGeometries, true);
  // Qt reckons with the whole height, without the totals. Whether the vertical bar is needed is therefore settled here; a
  // horizontal one that comes or goes changes the height, so once more then.
  for (int pass = 0; pass < 2; ++pass) {
    const bool hadBar = horizontalScrollBar()->isVisibleTo(this);
    settleVerticalBar();
    QTableView::updateGeometries();
    placeTotals();
    if (horizontalScrollBar()->isVisibleTo(this) == hadBar) break;
  }
  placeEmptyState();
}

void DenseTable::settleVerticalBar() {
  int room = height() - 2 * frameWidth() - m_totals->sizeHint().height();
  if (!m_header->isHidden()) room -= m_header->sizeHint().height();
  if (horizontalScrollBar()->isVisibleTo(this)) room -= horizontalScrollBar()->height();
  setVerticalScrollBarPolicy(verticalHeader()->length() > room ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void DenseTable::placeTotals() {
  const int height = m_totals->sizeHint().height();
  m_totals->setVisible(height > 0);
  if (height == 0) return;
  QMargins margins = viewportMargins();
  margins.setBottom(height);
  setViewportMargins(margins);
  const QRect seen = viewport()->geometry();
  m_totals->setGeometry(seen.left(), seen.bottom() + 1, seen.width(), height);
  verticalScrollBar()->setPageStep(seen.height());
  verticalScrollBar()->setRange(0, qMax(0, verticalHeader()->length() - seen.height()));
}

void DenseTable::placeEmptyState() {
  if (m_emptyState == nullptr) return;
  m_emptyState->setVisible(model() == nullptr || model()->rowCount() == 0);
  m_emptyState->setGeometry(viewport()->rect());
}

void DenseTable::layOutColumns() {
  if (model() == nullptr) return;
  const QScopedValueRollback guard(m_layingOut, true);
  QList<int> wanted;
  QList<TableColumn> shown;
  for (int i = 0; i < m_columns.size(); ++i) {
    if (isColumnHidden(i)) continue;
    shown << m_columns[i];
    // What was seen whole once is not cut again, unless the user drew it narrower.
    shown.last().least =
        m_drawn[i] > 0 ? m_header->minimumSectionSize() : qMax(metrics::widthFor(font(), m_columns[i].least), m_widest[i]);
    wanted << (m_drawn[i] > 0 ? m_drawn[i] : qMax(metrics::widthFor(font(), m_columns[i].width), m_widest[i]));
  }
  const QList<int> widths = sharedWidths(shown, wanted, viewport()->width());
  for (int i = 0, next = 0; i < m_columns.size(); ++i) {
    if (!isColumnHidden(i)) setColumnWidth(i, widths[next++]);
  }
  m_totals->update();
}

void DenseTable::growToWhatIsSeen() {
  if (m_growPending) return;
  m_growPending = true;
  QTimer::singleShot(0, this, [this] {
    m_growPending = false;
    if (model() == nullptr || model()->rowCount() == 0) return;
    const int first = qMax(0, rowAt(0));
    const int after = rowAt(viewport()->height() - 1);
    const int last = after < 0 ? model()->rowCount() - 1 : after;
    bool grew = false;
    for (int column = 0; column < m_columns.size(); ++column) {
      const bool grows = m_columns[column].neverCut || m_columns[column].kind == ColumnKind::number;
      if (!grows || isColumnHidden(column)) continue;
      int widest = m_header->widthForWords(column);
      for (int row = first; row <= last; ++row) {
        widest = qMax(widest, widthForText(DenseDelegate::cellAt(model()->index(row, column)), font()));
      }
      for (const TotalsRow& total : m_totals->rows()) widest = qMax(widest, widthForText(total[column], font()));
      grew = grew || widest > m_widest[column];
      m_widest[column] = qMax(m_widest[column], widest);
    }
    if (grew) layOutColumns();
  });
}

void DenseTable::keepWidth(int column, int width) {
  if (width <= 0) return;
  m_drawn[column] = width;
  if (m_settings != nullptr) m_settings->setValue(m_settingsKey + QLatin1Char('/') + m_columns[column].id, width);
  m_totals->update();
}

void DenseTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  layOutColumns();
  growToWhatIsSeen();
}

void DenseTable::scrollContentsBy(int dx, int dy) {
  QTableView::scrollContentsBy(dx, dy);
  if (dx != 0) m_totals->update();
  if (dy != 0) growToWhatIsSeen();
}

void DenseTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (!hasFocus() || !currentIndex().isValid()) return;
  const bool cellCursor = selectionBehavior() == QAbstractItemView::SelectItems;
  // A selected row shows by tint and bar that keys act on it; one ring at a time.
  if (!cellCursor && isRowLit(currentIndex().row())) return;
  QRect box = visualRect(currentIndex());
  if (!cellCursor) box = QRect(0, box.top(), viewport()->width(), box.height());
  QPainter painter(viewport());
  drawFocusRing(painter, box, paletteOf(palette())[ColourRole::accent], 0);
}

void DenseTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  updateRow(previous.row());
  updateRow(current.row());
}

void DenseTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  viewport()->update();
}

void DenseTable::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  viewport()->update();
}

bool DenseTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::MouseMove) hoverAt(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
  if (event->type() == QEvent::Leave) hoverAt(-1);
  return QTableView::viewportEvent(event);
}

void DenseTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange) setHeights();
}

void DenseTable::hoverAt(int row) {
  if (row == m_hoveredRow) return;
  updateRow(m_hoveredRow);
  m_hoveredRow = row;
  updateRow(row);
}

void DenseTable::updateRow(int row) {
  if (row < 0 || model() == nullptr || row >= model()->rowCount()) return;
  viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

}  // namespace relance
