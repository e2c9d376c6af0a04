// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/forms/ordered_choice.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int least = 96;

}  // namespace

OrderedChoice::OrderedChoice(const QString& none, QWidget* parent) : QPushButton(parent), m_none(none), m_menu(new QMenu(this)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QPushButton::clicked, this, &OrderedChoice::open);
  tell();
}

void OrderedChoice::setOptions(const QList<std::pair<QString, QString>>& options) {
  m_options = options;
  tell();
}

void OrderedChoice::setChosen(const QStringList& keys) {
  m_chosen = keys;
  tell();
}

QString OrderedChoice::wordOf(const QString& key) const {
  for (const auto& [option, word] : m_options) {
    if (option == key) return word;
  }
  return key;
}

void OrderedChoice::tell() {
  QStringList words;
  for (const QString& key : std::as_const(m_chosen)) words << wordOf(key);
  setText(words.isEmpty() ? m_none : words.join(QStringLiteral(", ")));
  setAccessibleDescription(text());
  setToolTip(words.size() > 1 ? text() : QString());
  // There is nothing to pick from, and nothing to take out.
  setEnabled(!m_options.isEmpty() || !m_chosen.isEmpty());
}

void OrderedChoice::open() {
  m_menu->clear();
  QList<std::pair<QString, QString>> offered = m_options;
  for (const QString& key : std::as_const(m_chosen)) {
    if (wordOf(key) == key && !offered.contains(std::pair(key, key))) offered << std::pair(key, key);
  }
  for (const auto& [key, word] : std::as_const(offered)) {
    QAction* action = m_menu->addAction(word, this, [this, picked = key] { toggle(picked); });
    action->setCheckable(true);
    action->setChecked(m_chosen.contains(key));
  }
  m_menu->setMinimumWidth(width());
  m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void OrderedChoice::toggle(const QString& key) {
  if (m_chosen.removeAll(key) == 0) m_chosen << key;
  tell();
  emit picked(m_chosen);
}

void OrderedChoice::keyPressEvent(QKeyEvent* event) {
  const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (opens && event->modifiers() == Qt::NoModifier) return open();
  QPushButton::keyPressEvent(event);
}

QSize OrderedChoice::sizeHint() const {
  QStyleOptionComboBox option;
  option.initFrom(this);
  return style()->sizeFromContents(QStyle::CT_ComboBox, &option, {least, fontMetrics().height()}, this);
}

QSize OrderedChoice::minimumSizeHint() const { return sizeHint(); }

void OrderedChoice::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionComboBox option;
  option.initFrom(this);
  option.subControls = QStyle::SC_All;
  option.frame = true;
  painter.drawComplexControl(QStyle::CC_ComboBox, option);
  const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
  option.currentText = shortened(fontMetrics(), text(), room.width() - 4);
  painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace relance
