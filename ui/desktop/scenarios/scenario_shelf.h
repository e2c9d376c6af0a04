// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's scenarios side by side: version in force, whether one is drafted, how many customers follow it.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "actions/policy/scenario_book.h"
#include "desktop/desk/desk_state.h"

class QButtonGroup;

namespace relance {

class Chip;
class WrappingLayout;

/// Customers with something open, by the key of the scenario by which they are chased today.
std::map<std::string, int> customersByScenario(const DeskState& state);

class ScenarioShelf final : public QWidget {
  Q_OBJECT

 public:
  explicit ScenarioShelf(QWidget* parent = nullptr);

  void setBook(const std::vector<ToldScenario>& book, const std::map<std::string, int>& customers, Language language);
  void setChosen(const std::string& key);
  /// Null when there is none.
  Chip* chip(const std::string& key) const;
  void focusChosen();

 signals:
  /// By the user.
  void chosen(const std::string& key);

 private:
  QButtonGroup* m_group;
  WrappingLayout* m_line;
  std::vector<std::pair<std::string, Chip*>> m_chips;
};

}  // namespace relance
