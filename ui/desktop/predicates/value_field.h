// SPDX-License-Identifier: GPL-3.0-or-later
// A value of a condition as people type it, with what was understood beside it.
#pragma once

#include <functional>

#include "desktop/predicates/predicate_vocabulary.h"
#include "desktop/shared/controls/understood_field.h"

namespace relance {

class ValueField final : public UnderstoodField {
  Q_OBJECT

 public:
  using Reader = std::function<Understood<PredicateValue>(const QString&)>;

  explicit ValueField(Reader reader, QWidget* parent = nullptr);

  const std::optional<PredicateValue>& value() const { return m_value; }
  /// Narrower where the line is.
  QSize sizeHint() const override;

 signals:
  /// The field is left; asking a menu or another window is not leaving it.
  void left();

 protected:
  Reading read(const QString& text) override;
  void forget() override { m_value.reset(); }
  void focusOutEvent(QFocusEvent* event) override;

 private:
  Reader m_reader;
  std::optional<PredicateValue> m_value;
};

}  // namespace relance
