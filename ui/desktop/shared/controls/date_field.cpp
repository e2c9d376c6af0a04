// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/date_field.h"

#include <utility>

namespace relance {

DateField::DateField(Reader reader, QWidget* parent) : UnderstoodField(parent), m_reader(std::move(reader)) {
  setAccessibleName(tr("Date"));
}

UnderstoodField::Reading DateField::read(const QString& text) {
  const Understood<Date> answer = m_reader(text);
  m_value = answer.value;
  return {m_value.has_value(), answer.words};
}

}  // namespace relance
