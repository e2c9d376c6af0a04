// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/scenario_shelf.h"

#include <QButtonGroup>
#include <set>

#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

/// Number of the version in force; none for one that was never published.
std::optional<int> versionInForce(const ToldScenario& told) {
  std::optional<int> newest;
  for (const ToldVersion& version : told.versions) {
    if (version.publishedOn) newest = version.version;
  }
  return newest;
}

}  // namespace

std::map<std::string, int> customersByScenario(const DeskState& state) {
  std::map<std::string, std::set<CustomerIndex>> customers;
  for (const Verdict& verdict : state.run.verdicts) {
    if (!verdict.scenario.empty()) customers[verdict.scenario].insert(state.portfolio.accounts[verdict.account].customer);
  }
  std::map<std::string, int> counts;
  for (const auto& [key, all] : customers) counts[key] = static_cast<int>(all.size());
  return counts;
}

ScenarioShelf::ScenarioShelf(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_line(new WrappingLayout(6)) {
  setAccessibleName(tr("Scenarios of the ledger"));
  setLayout(m_line);
}

void ScenarioShelf::setBook(const std::vector<ToldScenario>& book, const std::map<std::string, int>& customers,
                            Language language) {
  const bool isSame = std::ranges::equal(book, m_chips, {}, &ToldScenario::key, &std::pair<std::string, Chip*>::first);
  if (!isSame) {
    while (QLayoutItem* item = m_line->takeAt(0)) {
      delete item->widget();
      delete item;
    }
    m_chips.clear();
    for (const ToldScenario& told : book) {
      auto* made = new Chip({});
      m_group->addButton(made);
      m_line->addWidget(made);
      m_chips.emplace_back(told.key, made);
      connect(made, &QAbstractButton::clicked, this, [this, key = told.key] { emit chosen(key); });
    }
  }
  for (const ToldScenario& told : book) {
    Chip* shown = chip(told.key);
    const auto version = versionInForce(told);
    const QString name = scenarioName(told.scenario, language);
    shown->setText(version ? tr("%1 v%2", "scenario and version").arg(name).arg(*version) : name);
    shown->setIconName(told.hasDraft ? std::optional(IconName::pencil) : std::nullopt);
    const auto found = customers.find(told.key);
    shown->setCount(found == customers.end() ? 0 : found->second);
    const QString followers = tr("%n customers with something open", nullptr, found == customers.end() ? 0 : found->second);
    shown->setToolTip(told.hasDraft ? tr("%1; a draft is being worked on").arg(followers) : followers);
  }
}

void ScenarioShelf::setChosen(const std::string& key) {
  if (Chip* shown = chip(key)) shown->setChecked(true);
}

Chip* ScenarioShelf::chip(const std::string& key) const {
  const auto found = std::ranges::find(m_chips, key, &std::pair<std::string, Chip*>::first);
  return found == m_chips.end() ? nullptr : found->second;
}

void ScenarioShelf::focusChosen() {
  if (auto* button = m_group->checkedButton()) button->setFocus(Qt::TabFocusReason);
}

}  // namespace relance
