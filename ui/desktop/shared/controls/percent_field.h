// SPDX-License-Identifier: GPL-3.0-or-later
// A share as people type it ("15", "7,5 %"), in basis points, read by a function that its page hands in.
#pragma once

#include <functional>

#include "desktop/shared/controls/understood_field.h"

namespace relance {

class PercentField final : public UnderstoodField {
  Q_OBJECT

 public:
  using Reader = std::function<Understood<int>(const QString&)>;

  explicit PercentField(Reader reader, QWidget* parent = nullptr);

  /// In basis points.
  std::optional<int> value() const { return m_value; }

 protected:
  Reading read(const QString& text) override;
  void forget() override { m_value.reset(); }

 private:
  Reader m_reader;
  std::optional<int> m_value;
};

}  // namespace relance
