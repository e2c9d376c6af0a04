// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here and who is away, with the form for an absence: meanwhile a colleague's list shows the customers.
#pragma once

#include <QWidget>
#include <vector>

#include "desktop/settings/absence_form.h"
#include "domain/ledger/absence.h"

class QVBoxLayout;

namespace relance {

class RoleLabel;

class PeoplePanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PeoplePanel(LedgerDesk& desk, QWidget* parent = nullptr);

  void refresh(const DeskState& state);
  AbsenceForm& form() { return *m_form; }

 signals:
  void undoable(const QString& words);

 private:
  QWidget* line(const Person& person, const std::vector<Absence>& absences, const DeskState& state);
  QString awayWords(const Absence& absence, Language language) const;
  void endAbsenceOf(const Person& person);

  LedgerDesk& m_desk;
  std::vector<Person> m_people;
  std::vector<Absence> m_absences;
  Date m_day;
  QVBoxLayout* m_lines;
  RoleLabel* m_nobody;
  AbsenceForm* m_form;
};

}  // namespace relance
