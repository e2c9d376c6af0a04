// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/value_field.h"

#include <QFocusEvent>

#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int usualWidth = 200;
constexpr int leastWidth = 60;

}  // namespace

ValueField::ValueField(Reader reader, QWidget* parent) : UnderstoodField(parent), m_reader(std::move(reader)) {
  setMinimumWidth(metrics::widthFor(font(), leastWidth));
  setMaximumWidth(metrics::widthFor(font(), usualWidth));
}

UnderstoodField::Reading ValueField::read(const QString& text) {
  auto understood = m_reader(text);
  m_value = std::move(understood.value);
  return {m_value.has_value(), understood.words};
}

QSize ValueField::sizeHint() const { return {maximumWidth(), UnderstoodField::sizeHint().height()}; }

void ValueField::focusOutEvent(QFocusEvent* event) {
  UnderstoodField::focusOutEvent(event);
  if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) emit left();
}

}  // namespace relance
