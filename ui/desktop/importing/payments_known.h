// SPDX-License-Identifier: GPL-3.0-or-later
// Of a file of payments: up to which day payments are known by it, and another day where a person knows better.
#pragma once

#include <QWidget>

#include "domain/basics/date.h"
#include "text/language.h"

namespace relance {

class DateField;
class RoleLabel;

class PaymentsKnown final : public QWidget {
  Q_OBJECT

 public:
  explicit PaymentsKnown(QWidget* parent = nullptr);

  /// `upTo`: what the try took it for; `said`: by a person, shown where nothing is being typed.
  void show(Date upTo, std::optional<Date> said, Date today, Language language);
  using QWidget::show;
  /// For another file: typed() is not told.
  void clear();

  /// What is typed is no day that may be taken.
  bool isUnreadable() const;
  /// None: as the file has it.
  std::optional<Date> said() const;

  DateField& day() { return *m_day; }

 signals:
  /// said() or isUnreadable() has changed.
  void typed();

 private:
  Date m_today{};
  Language m_language{Language::en};
  RoleLabel* m_words;
  DateField* m_day;
};

}  // namespace relance
