// SPDX-License-Identifier: GPL-3.0-or-later
// A date as people type it ("ven", "+7", "fin de mois"), read by a function that its page hands in.
#pragma once

#include <functional>

#include "desktop/shared/controls/understood_field.h"
#include "domain/basics/date.h"

namespace relance {

class DateField final : public UnderstoodField {
  Q_OBJECT

 public:
  using Reader = std::function<Understood<Date>(const QString&)>;

  explicit DateField(Reader reader, QWidget* parent = nullptr);

  std::optional<Date> value() const { return m_value; }

 protected:
  Reading read(const QString& text) override;
  void forget() override { m_value.reset(); }

 private:
  Reader m_reader;
  std::optional<Date> m_value;
};

}  // namespace relance
