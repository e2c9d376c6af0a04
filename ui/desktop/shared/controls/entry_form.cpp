// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/entry_form.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

/// What Tab stops at, from top to bottom.
void collectStops(const QLayout& layout, QList<QWidget*>& stops) {
  for (int i = 0; i < layout.count(); ++i) {
    QLayoutItem* item = layout.itemAt(i);
    if (item->layout() != nullptr) collectStops(*item->layout(), stops);
    QWidget* widget = item->widget();
    if (widget == nullptr) continue;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
      stops << widget;
    } else if (widget->layout() != nullptr) {
      collectStops(*widget->layout(), stops);
    }
  }
}

}  // namespace

EntryForm::EntryForm(const QString& action, ButtonKind kind, QWidget* parent)
    : QWidget(parent),
      m_fields(new QVBoxLayout),
      m_refusal(new RoleLabel({}, ColourRole::danger)),
      m_button(new ActionButton(action, kind)) {
  m_fields->setContentsMargins(0, 0, 0, 0);
  m_fields->setSpacing(metrics::gap + 4);
  m_refusal->setWordWrap(true);
  m_refusal->setTextFormat(Qt::PlainText);
  m_refusal->hide();
  m_button->setKeyCap(QKeySequence(Qt::Key_Return));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap + 4);
  column->addLayout(m_fields);
  column->addWidget(m_refusal);
  column->addWidget(m_button);
  connect(m_button, &QPushButton::clicked, this, &EntryForm::accepted);
}

void EntryForm::setRefusal(const QString& sentence) {
  m_refusal->setText(sentence);
  m_refusal->setVisible(!sentence.isEmpty());
  if (!sentence.isEmpty()) emit refused(sentence);
}

void EntryForm::setBusy(bool isBusy) {
  m_button->setEnabled(!isBusy);
  if (!isBusy) emit rested();
}

void EntryForm::accept() {
  if (m_button->isEnabled()) emit accepted();
}

void EntryForm::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // Fields that were made before the form had a window stand in its chain in the order of their making.
  QList<QWidget*> stops;
  collectStops(*layout(), stops);
  for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
}

void EntryForm::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
  if (isReturn && (with == Qt::NoModifier || with == Qt::ControlModifier)) return accept();
  QWidget::keyPressEvent(event);
}

}  // namespace relance
