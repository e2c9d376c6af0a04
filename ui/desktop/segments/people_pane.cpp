// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/people_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {

PeoplePane::PeoplePane(QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_heading(new RoleLabel({})),
      m_assign(new ActionButton(tr("Give a scenario"), ButtonKind::link)),
      m_table(new DenseTable(tr("Customers"), PeopleModel::tableColumns())),
      m_model(new PeopleModel(this)),
      m_assignKey(new QAction(this)) {
  m_heading->setStrong(true);
  m_assign->setIconName(IconName::hand);
  m_assign->setKeyCap(QKeySequence(Qt::Key_A));
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("segments/people"));
  m_table->setEmptyState(new EmptyState(IconName::clients, tr("Nobody fits this segment today.")));
  auto* head = new QHBoxLayout;
  head->addWidget(m_heading, 1);
  head->addWidget(m_assign);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::gap);
  column->setSpacing(4);
  column->addLayout(head);
  column->addWidget(m_table, 1);
  m_assignKey->setShortcut(QKeySequence(Qt::Key_A));
  m_assignKey->setShortcutContext(Qt::WidgetShortcut);
  m_table->addAction(m_assignKey);
  connect(m_assignKey, &QAction::triggered, m_assign, &QPushButton::click);
  connect(m_assign, &QPushButton::clicked, this, [this] { emit assignWanted(current()); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    m_assign->setEnabled(!current().empty());
    if (!m_isShowing) emit chosen(current());
  });
}

void PeoplePane::setNames(std::map<std::string, QString> segments, std::map<std::string, QString> scenarios) {
  m_model->setNames(std::move(segments), std::move(scenarios));
}

void PeoplePane::show(const SegmentBook& book, const SegmentPreview* preview, const std::string& segment) {
  const QScopedValueRollback showing(m_isShowing, true);
  const std::string before = current();
  if (preview != nullptr && !preview->moves.empty()) {
    m_model->setMoves(preview->moves);
    m_heading->setText(tr("%n customers move", nullptr, m_model->rowCount()));
  } else {
    m_model->setMembers(preview != nullptr ? preview->seenAfter : book.customers, segment);
    m_heading->setText(preview != nullptr ? tr("Nobody moves; %n customers in it", nullptr, m_model->rowCount())
                                          : tr("%n customers in it today", nullptr, m_model->rowCount()));
  }
  const int row = before.empty() ? -1 : m_model->rowOf(before);
  if (row >= 0) m_table->selectRow(row);
  m_assign->setEnabled(row >= 0);
}

std::string PeoplePane::current() const { return m_model->codeAt(m_table->currentIndex().row()); }
QString PeoplePane::heading() const { return m_heading->text(); }
bool PeoplePane::hasCursor() const { return m_table->hasFocus(); }

void PeoplePane::focusFirst() {
  m_table->setFocus(Qt::TabFocusReason);
  if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0) m_table->selectRow(0);
}

void PeoplePane::setLettersCommands(bool areCommands) {
  m_assignKey->setEnabled(areCommands);
  m_assign->setKeyCap(areCommands ? QKeySequence(Qt::Key_A) : QKeySequence());
}

}  // namespace relance
