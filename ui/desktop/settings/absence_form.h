// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody is away: who, from when, until when if it is known, and who does his work meanwhile.
#pragma once

#include <vector>

#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"
#include "domain/ledger/person.h"

class QComboBox;

namespace relance {

class DateField;

class AbsenceForm final : public EntryForm {
  Q_OBJECT

 public:
  explicit AbsenceForm(LedgerDesk& desk, QWidget* parent = nullptr);

  /// Those who may be away; what is chosen and typed stays.
  void setPeople(const std::vector<Person>& people);
  QComboBox& who() { return *m_who; }
  QWidget* firstField() const;
  QComboBox& deputy() { return *m_deputy; }
  DateField& firstDay() { return *m_from; }
  DateField& backOn() { return *m_until; }

 signals:
  /// In words, for undoing: "Claire is away, Sofia stands in".
  void recorded(const QString& words);

 private:
  void offerDeputies();
  void record();

  LedgerDesk& m_desk;
  std::vector<Person> m_people;
  QComboBox* m_who;
  DateField* m_from;
  DateField* m_until;
  QComboBox* m_deputy;
};

}  // namespace relance
