// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/condition_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <algorithm>

#include "desktop/predicates/value_chip.h"
#include "desktop/predicates/value_field.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int leadWidth = 28;
constexpr int betweenChips = 6;

QString capitalised(QString words) {
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

}  // namespace

ConditionRow::ConditionRow(const PredicateVocabulary& vocabulary, Condition condition, QWidget* parent)
    : QWidget(parent),
      m_vocabulary(vocabulary),
      m_condition(std::move(condition)),
      m_lead(new RoleLabel({}, ColourRole::secondary)),
      m_flow(new WrappingLayout(betweenChips)),
      m_field(new Chip({})),
      m_op(new Chip({})),
      m_adder(new Chip({})),
      m_typed(new ValueField([this](const QString& text) { return readTypedValue(m_condition.field, text, m_vocabulary); })),
      m_remove(new ActionButton({}, ButtonKind::quiet)),
      m_fields(new QMenu(this)),
      m_ops(new QMenu(this)),
      m_choices(new QMenu(this)) {
  m_lead->setFixedWidth(metrics::widthFor(font(), leadWidth));
  m_lead->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_field->setMenu(m_fields);
  m_op->setMenu(m_ops);
  m_remove->setIconName(IconName::close);
  m_remove->setAccessibleName(tr("Remove the condition"));
  m_remove->setToolTip(tr("Remove the condition"));
  for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_field, m_op, m_adder, m_remove}) {
    letEnterClick(*button);
  }
  m_flow->addWidget(m_field);
  m_flow->addWidget(m_op);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(betweenChips);
  line->addWidget(m_lead, 0, Qt::AlignTop);
  line->addLayout(m_flow, 1);
  line->addWidget(m_remove, 0, Qt::AlignTop);
  m_lead->setFixedHeight(m_field->sizeHint().height());
  m_typed->setAccessibleName(tr("Value"));
  connect(m_fields, &QMenu::aboutToShow, this, &ConditionRow::fillFields);
  connect(m_ops, &QMenu::aboutToShow, this, &ConditionRow::fillOps);
  connect(m_choices, &QMenu::aboutToShow, this, [this] { fillChoices(*m_choices, static_cast<int>(m_condition.values.size())); });
  connect(m_adder, &QAbstractButton::clicked, this, &ConditionRow::askValue);
  connect(m_typed, &QLineEdit::returnPressed, this, &ConditionRow::commit);
  connect(m_typed, &ValueField::left, this, &ConditionRow::commit);
  connect(m_remove, &QAbstractButton::clicked, this, &ConditionRow::removeWanted);
  rebuild();
}

void ConditionRow::setLead(const QString& word) { m_lead->setText(word); }

void ConditionRow::openFields() {
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->click();
}

void ConditionRow::fillFields() {
  m_fields->clear();
  for (const auto group : fieldGroups()) {
    if (!m_fields->isEmpty()) m_fields->addSeparator();
    for (const Field field : group) {
      QAction* action = m_fields->addAction(capitalised(fieldWord(field)), this, [this, field] { chooseField(field); });
      action->setCheckable(true);
      action->setChecked(field == m_condition.field);
      if (field == m_condition.field) m_fields->setActiveAction(action);
    }
  }
}

void ConditionRow::fillOps() {
  m_ops->clear();
  for (const Op op : operatorsFor(m_condition.field)) {
    QAction* action = m_ops->addAction(capitalised(opWord(op, false)), this, [this, op] { chooseOp(op); });
    action->setCheckable(true);
    action->setChecked(op == m_condition.op);
  }
}

void ConditionRow::fillChoices(QMenu& menu, int place) {
  menu.clear();
  const auto& values = m_condition.values;
  for (const PredicateValue& value : choicesFor(m_condition.field, m_vocabulary)) {
    const bool isFlag = std::holds_alternative<bool>(value);
    const bool isThere = isFlag ? std::get<bool>(value) == isFlagWanted() : std::ranges::find(values, value) != values.end();
    QAction* action = menu.addAction(valueWord(m_condition.field, value, m_vocabulary.base, m_vocabulary.language), this,
                                     [this, value, place] { put(value, place); });
    action->setCheckable(true);
    action->setChecked(isThere);
    action->setEnabled(isFlag || !isThere);
  }
  if (!isTyped(m_condition.field)) return;
  menu.addSeparator();
  menu.addAction(tr("Another…"), this, [this] { type({}); });
}

void ConditionRow::chooseField(Field field) {
  if (field == m_condition.field && !m_condition.values.empty()) return;
  m_condition = {field, operatorsFor(field).front(), {}};
  if (typeOf(field) == FieldType::flag) m_condition.values = {true};
  m_isTyping = false;
  m_typed->clear();
  rebuild();
  emit changed();
  // Once the menu of fields is gone.
  if (!isComplete()) QTimer::singleShot(0, this, &ConditionRow::askValue);
}

void ConditionRow::chooseOp(Op op) {
  m_condition.op = op;
  const auto most = static_cast<std::size_t>(mostValues(m_condition.field, op));
  auto& values = m_condition.values;
  if (most > 0 && values.size() > most) values.erase(values.begin() + static_cast<std::ptrdiff_t>(most), values.end());
  rebuild();
  emit changed();
  if (!isComplete()) QTimer::singleShot(0, this, &ConditionRow::askValue);
}

void ConditionRow::askValue() {
  if (!isVisible()) return;
  if (choicesFor(m_condition.field, m_vocabulary).isEmpty()) return type({});
  m_adder->setFocus(Qt::OtherFocusReason);
  m_choices->popup(m_adder->mapToGlobal(QPoint(0, m_adder->height() + 2)));
}

void ConditionRow::type(const QString& text) {
  m_isTyping = true;
  rebuild();
  m_typed->setText(text);
  m_typed->selectAll();
  m_typed->setFocus(Qt::OtherFocusReason);
}

void ConditionRow::commit() {
  const bool hadFocus = m_typed->hasFocus();
  if (m_typed->text().trimmed().isEmpty()) {
    if (!hadFocus && m_isTyping) {
      m_isTyping = false;
      rebuild();
    }
    return;
  }
  if (!m_typed->value()) return;
  const PredicateValue value = *m_typed->value();
  m_typed->clear();
  put(value, static_cast<int>(m_condition.values.size()));
  if (hadFocus && !isComplete()) type({});
}

void ConditionRow::put(const PredicateValue& value, int place) {
  auto& values = m_condition.values;
  const bool isFlag = typeOf(m_condition.field) == FieldType::flag;
  if (isFlag) {
    m_condition.op = Op::is;
    values = {value};
  } else if (place < static_cast<int>(values.size())) {
    values[static_cast<std::size_t>(place)] = value;
  } else if (m_condition.op == Op::between || std::ranges::find(values, value) == values.end()) {
    values.push_back(value);
  }
  m_isTyping = false;
  rebuild();
  if (!m_values.isEmpty() && isComplete()) m_values.last()->setFocus(Qt::OtherFocusReason);
  emit changed();
}

void ConditionRow::takeAway(int place) {
  m_condition.values.erase(m_condition.values.begin() + place);
  rebuild();
  emit changed();
  // The keys stay where they were.
  (m_values.isEmpty() ? static_cast<QWidget*>(m_op) : m_values[std::min<qsizetype>(place, m_values.size() - 1)])
      ->setFocus(Qt::OtherFocusReason);
}

void ConditionRow::change(int place) {
  const auto at = static_cast<std::size_t>(place);
  if (!choicesFor(m_condition.field, m_vocabulary).isEmpty()) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChoices(*menu, place);
    return menu->popup(m_values[place]->mapToGlobal(QPoint(0, m_values[place]->height() + 2)));
  }
  const QString text = valueWord(m_condition.field, m_condition.values[at], m_vocabulary.base, m_vocabulary.language);
  m_condition.values.erase(m_condition.values.begin() + place);
  type(text);
}

bool ConditionRow::isFlagWanted() const {
  return !m_condition.values.empty() && std::get<bool>(m_condition.values.front()) == (m_condition.op == Op::is);
}

bool ConditionRow::canGrow() const {
  const int most = mostValues(m_condition.field, m_condition.op);
  return most == 0 || static_cast<int>(m_condition.values.size()) < most;
}

void ConditionRow::rebuild() {
  const bool isFlag = typeOf(m_condition.field) == FieldType::flag;
  m_field->setText(capitalised(fieldWord(m_condition.field)));
  m_field->setAccessibleName(tr("Field: %1").arg(fieldWord(m_condition.field)));
  const QString op = opWord(m_condition.op, m_condition.values.size() > 1);
  m_op->setText(op);
  m_op->setAccessibleName(tr("Operator: %1").arg(op));
  m_op->setVisible(!isFlag);
  for (ValueChip* chip : std::as_const(m_values)) {
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
  }
  m_values.clear();
  m_flow->removeWidget(m_adder);
  m_flow->removeWidget(m_typed);
  const auto wordOf = [this](const PredicateValue& value) {
    return valueWord(m_condition.field, value, m_vocabulary.base, m_vocabulary.language);
  };
  for (int i = 0; !isFlag && i < static_cast<int>(m_condition.values.size()); ++i) {
    auto* chip = new ValueChip(wordOf(m_condition.values[static_cast<std::size_t>(i)]));
    m_flow->addWidget(chip);
    m_values << chip;
    connect(chip, &QAbstractButton::clicked, this, [this, i] { change(i); });
    connect(chip, &ValueChip::removeWanted, this, [this, i] { takeAway(i); });
    chip->show();
  }
  m_flow->addWidget(m_adder);
  m_flow->addWidget(m_typed);
  const bool isEmpty = m_condition.values.empty();
  const bool hasChoices = !choicesFor(m_condition.field, m_vocabulary).isEmpty();
  const bool asksByTyping = canGrow() && (m_isTyping || (!hasChoices && (isEmpty || m_condition.op == Op::between)));
  m_typed->setVisible(asksByTyping);
  m_adder->setVisible(isFlag || (canGrow() && !asksByTyping));
  m_adder->setIconName(isFlag ? std::nullopt : std::optional(IconName::plus));
  if (isFlag) {
    m_adder->setText(wordOf(isFlagWanted()));
  } else {
    m_adder->setText(isEmpty ? tr("value") : tr("or"));
  }
  m_adder->setCheckable(false);
  m_adder->setAccessibleName(isFlag ? m_adder->text() : tr("Add a value"));
  // Values are made later than what stands behind them.
  QWidget* before = m_op;
  for (ValueChip* chip : std::as_const(m_values)) {
    setTabOrder(before, chip);
    before = chip;
  }
  setTabOrder(before, m_adder);
  setTabOrder(m_adder, m_typed);
  setTabOrder(m_typed, m_remove);
  m_flow->invalidate();
  updateGeometry();
}

void ConditionRow::keyPressEvent(QKeyEvent* event) {
  const bool isRemoving = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
  if (isRemoving && (m_field->hasFocus() || m_op->hasFocus())) {
    emit removeWanted();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace relance
