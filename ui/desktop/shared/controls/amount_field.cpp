// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/amount_field.h"

#include <utility>

namespace relance {

AmountField::AmountField(Reader reader, QWidget* parent) : UnderstoodField(parent), m_reader(std::move(reader)) {
  setAccessibleName(tr("Amount"));
}

UnderstoodField::Reading AmountField::read(const QString& text) {
  const Understood<Money> answer = m_reader(text);
  m_value = answer.value;
  return {m_value.has_value(), answer.words};
}

}  // namespace relance
