// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/predicate_editor.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/value_chip.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int betweenChips = 6;

}  // namespace

PredicateEditor::PredicateEditor(QWidget* parent)
    : QWidget(parent),
      m_all(new Chip(tr("all of these"))),
      m_any(new Chip(tr("any of these"))),
      m_list(new QVBoxLayout),
      m_add(new ActionButton(tr("Condition"), ButtonKind::link)),
      m_sentence(new RoleLabel({}, ColourRole::secondary)) {
  auto* group = new QButtonGroup(this);
  auto* choices = new WrappingLayout(betweenChips);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::gap);
  head->addLayout(choices, 1);
  for (Chip* chip : {m_all, m_any}) {
    group->addButton(chip);
    choices->addWidget(chip);
    letEnterClick(*chip);
    connect(chip, &QAbstractButton::clicked, this, [this] {
      tell();
      emit changed();
    });
  }
  m_all->setChecked(true);
  m_add->setIconName(IconName::plus);
  m_add->setAccessibleName(tr("Add a condition"));
  letEnterClick(*m_add);
  head->addWidget(m_add, 0, Qt::AlignTop);
  m_list->setSpacing(6);
  m_sentence->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addLayout(head);
  column->addLayout(m_list);
  column->addWidget(m_sentence);
  connect(m_add, &QAbstractButton::clicked, this, &PredicateEditor::addCondition);
  tell();
}

void PredicateEditor::setVocabulary(PredicateVocabulary vocabulary) {
  m_vocabulary = std::move(vocabulary);
  tell();
}

void PredicateEditor::setPredicate(const Predicate& predicate) {
  for (ConditionRow* row : std::as_const(m_rows)) {
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
  }
  m_rows.clear();
  (predicate.isAny ? m_any : m_all)->setChecked(true);
  for (const Condition& condition : predicate.conditions) addRow(condition);
  tell();
}

Predicate PredicateEditor::predicate() const {
  Predicate predicate{m_any->isChecked(), {}};
  for (const ConditionRow* row : m_rows) predicate.conditions.push_back(row->condition());
  return predicate;
}

bool PredicateEditor::isComplete() const {
  return std::ranges::all_of(m_rows, [](const ConditionRow* row) { return row->isComplete(); });
}

void PredicateEditor::commit() {
  for (ConditionRow* row : std::as_const(m_rows)) row->commit();
}

ConditionRow* PredicateEditor::addRow(const Condition& condition) {
  auto* row = new ConditionRow(m_vocabulary, condition);
  m_list->addWidget(row);
  m_rows << row;
  connect(row, &ConditionRow::changed, this, [this] {
    tell();
    emit changed();
  });
  connect(row, &ConditionRow::removeWanted, this, [this, row] { remove(row); });
  return row;
}

void PredicateEditor::addCondition() {
  ConditionRow* row = addRow({Field::overdue, Op::greaterOrEqual, {}});
  tell();
  emit changed();
  row->openFields();
}

void PredicateEditor::remove(ConditionRow* row) {
  const qsizetype place = m_rows.indexOf(row);
  m_rows.removeOne(row);
  m_list->removeWidget(row);
  row->hide();
  row->deleteLater();
  tell();
  emit changed();
  if (m_rows.isEmpty()) {
    m_add->setFocus(Qt::OtherFocusReason);
  } else {
    m_rows[std::min(place, m_rows.size() - 1)]->field().setFocus(Qt::OtherFocusReason);
  }
}

void PredicateEditor::focusFirst() {
  if (m_rows.isEmpty()) return m_add->setFocus(Qt::OtherFocusReason);
  m_rows.first()->field().setFocus(Qt::OtherFocusReason);
}

void PredicateEditor::tell() {
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    m_rows[i]->setLead(i == 0 ? QString() : m_any->isChecked() ? tr("or") : tr("and"));
  }
  m_sentence->setText(isComplete()
                          ? tr("In words: %1").arg(predicatePhrase(predicate(), m_vocabulary.base, m_vocabulary.language))
                          : tr("A condition has no value yet."));
}

}  // namespace relance
