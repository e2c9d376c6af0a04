// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/board_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <chrono>

#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// The cursor may run through the list: what stands beside follows when it rests.
constexpr auto detailsAfter = 40ms;

}  // namespace

BoardPage::BoardPage(LedgerDesk& desk, DenseTable* table, int roomForDetails, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_table(table),
      m_roomForDetails(roomForDetails),
      m_inspector(new Inspector),
      m_hints(new KeyHints({})) {
  m_detailsSoon.setSingleShot(true);
  m_detailsSoon.setInterval(detailsAfter);
  connect(&m_detailsSoon, &QTimer::timeout, this, [this] { showDetails(); });
}

void BoardPage::lay(QWidget* head, SearchField& filter, const QList<QWidget*>& below, const QList<KeyHint>& hints) {
  m_filter = &filter;
  m_hints->setHints(hints);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(head);
  column->addWidget(m_table, 1);
  for (QWidget* widget : below) column->addWidget(widget);
  column->addWidget(m_hints);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  addListKeys();
  m_hints->actOn(*m_table);
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { activate(); });
  connect(m_table, &QAbstractItemView::doubleClicked, this, &BoardPage::openFile);
}

QAction* BoardPage::makeKey(const QKeySequence& keys) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  m_table->addAction(action);
  return action;
}

void BoardPage::addListKeys() {
  const auto search = [this] {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
  };
  addLetter(Qt::Key_J, [this] { moveBy(1); });
  addLetter(Qt::Key_K, [this] { moveBy(-1); });
  addLetter(Qt::Key_O, [this] { openFile(); });
  addLetter(Qt::Key_F, search);
  addKey(QKeySequence(Qt::Key_Space), [this] {
    m_isFoldedByUser = !m_inspector->isHidden();
    m_inspector->setFolded(m_isFoldedByUser);
  });
  QAction* find = addKey(QKeySequence(Qt::CTRL | Qt::Key_F), search);
  find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(find);
}

void BoardPage::refresh(const DeskState& state) {
  m_state = &state;
  m_isStale = true;
  if (isVisible()) read();
}

void BoardPage::readAnew() {
  m_isStale = true;
  read();
}

void BoardPage::read() {
  if (m_state == nullptr || !m_isStale || m_isReading) return;
  m_isStale = false;
  m_isReading = true;
  startReading();
}

int BoardPage::currentRow() const { return m_table->currentIndex().row(); }

void BoardPage::moveBy(int rows) {
  const int count = m_table->model()->rowCount();
  int row = currentRow();
  do {
    row += rows;
  } while (row >= 0 && row < count && !isLine(row));
  if (row >= 0 && row < count) m_table->selectRow(row);
}

void BoardPage::openFile() {
  const std::string code = customerCodeAt(currentRow());
  if (code.empty() || !leadsTo(Place::clients)) return;
  const auto customer = findCustomerByCode(*m_state, code);
  if (customer) emit wanted({.place = Place::clients, .customer = m_state->portfolio.customers[*customer].id});
}

void BoardPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

void BoardPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_inspector->setFolded(m_isFoldedByUser || width() < metrics::widthFor(font(), m_roomForDetails));
}

void BoardPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  read();
}

}  // namespace relance
