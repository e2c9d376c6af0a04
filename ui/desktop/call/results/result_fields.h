// SPDX-License-Identifier: GPL-3.0-or-later
// The fields for what was agreed in a call: day, time, amount, instalments, reason; each proposes what Enter then accepts.
#pragma once

#include <QWidget>
#include <map>
#include <optional>
#include <vector>

#include "actions/chasing/call_logging.h"
#include "desktop/call/call_script.h"
#include "desktop/call/results/call_context.h"
#include "desktop/call/results/call_results.h"

class QComboBox;
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

  /// For another customer.
  void start(const CallContext& call);
  /// In minor units. An amount that was proposed before and not changed since gives way to it.
  void proposeAmount(std::int64_t sum);
  /// Shows what this result asks for, with what is proposed; returns the field to begin with, null when nothing is asked.
  QWidget* ask(const CallResult& result);
  /// As the objection says.
  void fill(const Objection& objection);
  /// The first field that is missing or misunderstood; null: all is well.
  QWidget* wrongOne() const;

  /// Of what is asked for; none where nothing is understood.
  std::optional<Date> date() const;
  QString time() const;
  std::optional<std::int64_t> amount() const;
  std::vector<Instalment> dues() const;
  /// Into the report, all that its result asks for.
  void write(CallReport& report) const;
  /// What is said here means, in words; empty where there is nothing to add.
  QString meaning() const;

 signals:
  void changed();

 private:
  QComboBox* addChoice(const QString& label, int width, LabelledField*& field);
  void setAmount(std::int64_t minor);
  void fillCauses();
  void tellOwner();
  void askContact(bool isAsked);
  const Cause* cause() const;
  std::optional<int> count() const;

  CallResult m_result;
  CallContext m_call;
  std::map<CallOutcome, Date> m_proposedDays;
  std::int64_t m_sum{0};

  QHBoxLayout* m_line;
  QLineEdit* m_count;
  QComboBox* m_rhythm;
  QComboBox* m_cause;
  QComboBox* m_owner;
  DateField* m_date;
  QLineEdit* m_time;
  AmountField* m_amount;
  QLineEdit* m_administrator;
  QComboBox* m_lateCause;
  QLineEdit* m_otherName;
  QLineEdit* m_otherPhone;
  LabelledField* m_countField;
  LabelledField* m_rhythmField;
  LabelledField* m_causeField;
  LabelledField* m_ownerField;
  LabelledField* m_dateField;
  LabelledField* m_timeField;
  LabelledField* m_amountField;
  LabelledField* m_administratorField;
  LabelledField* m_lateCauseField;
  LabelledField* m_otherNameField;
  LabelledField* m_otherPhoneField;
};

}  // namespace relance
