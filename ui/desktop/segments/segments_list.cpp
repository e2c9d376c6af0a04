// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segments_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
SegmentsList::SegmentsList(QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_table(new DenseTable(tr("Segments in their order"), SegmentsModel::tableColumns())),
      m_model(new SegmentsModel(this)),
      m_unmatched(new RoleLabel({}, ColourRole::secondary)),
      m_up(new ActionButton(tr("Up"))),
      m_down(new ActionButton(tr("Down"))),
      m_remove(new ActionButton(tr("Remove"))),
      m_hints(new KeyHints({})) {
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("segments/columns"));
  m_table->setDragDropMode(QAbstractItemView::InternalMove);
  m_table->setDragDropOverwriteMode(false);
  m_up->setIconName(IconName::arrowUp);
  m_down->setIconName(IconName::arrowDown);
  m_hints->setHints({{QKeySequence(Qt::Key_N), tr("new")},
                     {QKeySequence(Qt::Key_Return), tr("edit")},
                     {QKeySequence(Qt::CTRL | Qt::Key_Up), tr("up")},
                     {QKeySequence(Qt::CTRL | Qt::Key_Down), tr("down")},
                     {QKeySequence(Qt::Key_Delete), tr("remove")}});
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::gap);
  buttons->addWidget(m_up);
  buttons->addWidget(m_down);
  buttons->addStretch();
  buttons->addWidget(m_remove);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, 0, 0, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_table, 1);
  column->addWidget(m_unmatched);
  column->addLayout(buttons);
  column->addWidget(m_hints);
  makeKeys();
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (!m_isShowing && current.isValid()) emit chosen(m_model->rows()[static_cast<std::size_t>(current.row())].key);
  });
  connect(m_table, &QAbstractItemView::doubleClicked, this, &SegmentsList::editWanted);
  // Once the dropping is over, for the rows change then.
  connect(m_model, &SegmentsModel::moveWanted, this, &SegmentsList::moveWanted, Qt::QueuedConnection);
  connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
  connect(m_remove, &QPushButton::clicked, this, &SegmentsList::removeWanted);
}

void SegmentsList::makeKeys() {
  const auto key = [this](const QKeySequence& keys) {
    auto* action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
  };
  connect(key(QKeySequence(Qt::CTRL | Qt::Key_Up)), &QAction::triggered, this, [this] { moveBy(-1); });
  connect(key(QKeySequence(Qt::CTRL | Qt::Key_Down)), &QAction::triggered, this, [this] { moveBy(1); });
  connect(key(QKeySequence(Qt::Key_Delete)), &QAction::triggered, this, &SegmentsList::removeWanted);
  connect(key(QKeySequence(Qt::Key_Return)), &QAction::triggered, this, &SegmentsList::editWanted);
  connect(key(QKeySequence(Qt::Key_Enter)), &QAction::triggered, this, &SegmentsList::editWanted);
  auto* add = key(QKeySequence(Qt::Key_N));
  connect(add, &QAction::triggered, this, &SegmentsList::addWanted);
  m_letters = {add};
}

void SegmentsList::setRows(std::vector<SegmentRow> rows, const std::string& current) {
  const QScopedValueRollback showing(m_isShowing, true);
  m_model->setRows(std::move(rows));
  const int row = m_model->rowOf(current);
  if (row >= 0 && m_table->currentIndex().row() != row) m_table->selectRow(row);
  m_up->setEnabled(row > 0);
  m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
  m_remove->setEnabled(row >= 0);
  const bool isGoing = row >= 0 && m_model->rows()[static_cast<std::size_t>(row)].isRemoved;
  m_remove->setText(isGoing ? tr("Do not remove") : tr("Remove"));
}

void SegmentsList::setUnmatched(int customers) {
  m_unmatched->setText(tr("%n customers fit no segment.", nullptr, customers));
  m_unmatched->setVisible(customers > 0);
}

void SegmentsList::moveBy(int rows) {
  const int from = m_table->currentIndex().row();
  const int to = from + rows;
  if (from >= 0 && to >= 0 && to < m_model->rowCount()) emit moveWanted(from, to);
}

void SegmentsList::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }
bool SegmentsList::hasCursor() const { return m_table->hasFocus(); }

void SegmentsList::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

}  // namespace relance
