// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario says beside its steps, as a form: names, limits, day of the decision; and the versions there were.
#pragma once

#include "actions/policy/scenario_book.h"
#include "desktop/scenarios/forms/form_column.h"

class QLineEdit;
class QSpinBox;

namespace relance {

class AmountField;

class ScenarioForm final : public FormColumn {
  Q_OBJECT

 public:
  explicit ScenarioForm(QWidget* parent = nullptr);

  void setScenario(const Scenario& scenario, const std::vector<ToldVersion>& versions, Currency base, Language language);
  void focusFirst() override;

  QLineEdit& frenchName() { return *m_french; }
  QLineEdit& englishName() { return *m_english; }
  QLineEdit& minimum() { return *m_minimum; }
  QSpinBox& decisionDay() { return *m_decisionDay; }

 signals:
  void changed(const Scenario& scenario);

 private:
  QLineEdit* addName(const QString& label, const char* language);
  void takeMinimum();
  void tellVersions(const std::vector<ToldVersion>& versions, Language language);

  Scenario m_scenario;
  Currency m_base;
  Language m_language{Language::en};
  QLineEdit* m_french;
  QLineEdit* m_english;
  QLineEdit* m_minimum;
  LabelledField* m_minimumField;
  QSpinBox* m_share;
  QSpinBox* m_decisionDay;
  RoleLabel* m_entry;
  RoleLabel* m_versions;
};

}  // namespace relance
