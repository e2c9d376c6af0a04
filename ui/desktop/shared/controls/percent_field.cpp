// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/percent_field.h"

#include <utility>

namespace relance {

PercentField::PercentField(Reader reader, QWidget* parent) : UnderstoodField(parent), m_reader(std::move(reader)) {}

UnderstoodField::Reading PercentField::read(const QString& text) {
  const Understood<int> answer = m_reader(text);
  m_value = answer.value;
  return {m_value.has_value(), answer.words};
}

}  // namespace relance
