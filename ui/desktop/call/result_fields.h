// SPDX-License-Identifier: GPL-3.0-or-later
// The fields for what was agreed in a call: day, time, amount; each proposes what Enter then accepts.
#pragma once

#include <QWidget>
#include <map>
#include <optional>

#include "desktop/call/call_results.h"
#include "desktop/call/call_script.h"

class QHBoxLayout;
class QLineEdit;

namespace relance {

class AmountField;
class DateField;
class LabelledField;

class ResultFields final : public QWidget {
  Q_OBJECT

 public:
  explicit ResultFields(QWidget* parent = nullptr);

  /// For another customer, whose calendar tells which days are proposed.
  void start(Date today, Language language, Currency currency, const WorkingCalendar& calendar);
  /// In minor units.
  void proposeAmount(std::int64_t sum) { m_sum = sum; }
  /// Shows what this result asks for, with what is proposed; returns the field to begin with, null when nothing is asked.
  QLineEdit* ask(const CallResult& result);
  /// As the objection says.
  void fill(const Objection& objection);
  /// The first field that is missing or misunderstood; null: all is well.
  QLineEdit* wrongOne() const;

  /// Of what is asked for; none where nothing is understood.
  std::optional<Date> date() const;
  QString time() const;
  std::optional<std::int64_t> amount() const;

 signals:
  void changed();

 private:
  void setAmount(std::int64_t minor);

  CallResult m_result;
  std::map<CallOutcome, Date> m_proposedDays;
  Date m_today;
  Language m_language{Language::en};
  Currency m_currency;
  std::int64_t m_sum{0};

  QHBoxLayout* m_line;
  DateField* m_date{nullptr};
  QLineEdit* m_time;
  AmountField* m_amount{nullptr};
  LabelledField* m_dateField{nullptr};
  LabelledField* m_timeField;
  LabelledField* m_amountField{nullptr};
};

}  // namespace relance
