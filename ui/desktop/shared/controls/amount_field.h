// SPDX-License-Identifier: GPL-3.0-or-later
// An amount as people type it ("1,2k"), read by a function that its page hands in.
#pragma once

#include <functional>

#include "desktop/shared/controls/understood_field.h"
#include "domain/basics/money.h"

namespace relance {

class AmountField final : public UnderstoodField {
  Q_OBJECT

 public:
  using Reader = std::function<Understood<Money>(const QString&)>;

  explicit AmountField(Reader reader, QWidget* parent = nullptr);

  std::optional<Money> value() const { return m_value; }

 protected:
  Reading read(const QString& text) override;
  void forget() override { m_value.reset(); }

 private:
  Reader m_reader;
  std::optional<Money> m_value;
};

}  // namespace relance
