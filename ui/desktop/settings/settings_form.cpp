// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/settings_form.h"

#include <QVBoxLayout>

#include "desktop/settings/setting_field.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int widest = 480;

}  // namespace

SettingsForm::SettingsForm(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* inside = new QWidget;
  // One widget holds the width: a layout asks how high wrapped words get in all the room there is, not in their own.
  auto* narrow = new QWidget;
  narrow->setMaximumWidth(metrics::widthFor(font(), widest));
  auto* line = new QHBoxLayout(inside);
  line->setContentsMargins(metrics::groupGap, metrics::pageMargin, metrics::groupGap, metrics::groupGap);
  line->addWidget(narrow, 1);
  line->addStretch();
  auto* column = new QVBoxLayout(narrow);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::groupGap);
  for (int group = 0; group < settingGroupCount; ++group) addSection(static_cast<SettingGroup>(group), *column);
  column->addStretch();
  setWidget(inside);
  viewport()->setBackgroundRole(QPalette::Window);
  inside->setBackgroundRole(QPalette::Window);
}

void SettingsForm::addSection(SettingGroup group, QVBoxLayout& column) {
  auto* place = new QWidget;
  auto* layout = new QVBoxLayout(place);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::pageMargin);
  auto* title = new RoleLabel(groupWord(group), ColourRole::text, TextSize::section);
  title->setStrong(true);
  auto* sentence = new RoleLabel(groupSentence(group), ColourRole::secondary);
  sentence->setWordWrap(true);
  auto* head = new QVBoxLayout;
  head->setSpacing(4);
  head->addWidget(title);
  head->addWidget(sentence);
  layout->addLayout(head);
  auto* fields = new QVBoxLayout;
  fields->setSpacing(metrics::pageMargin);
  layout->addLayout(fields);
  section(group) = {place, fields, nullptr};
  for (const std::string_view key : keysOf(group)) addField(group, std::string(key));
  if (group == SettingGroup::program) {
    auto* menu = new ActionButton(tr("Show the menu"));
    connect(menu, &QPushButton::clicked, this, &SettingsForm::programWanted);
    fields->addWidget(menu, 0, Qt::AlignLeft);
  }
  column.addWidget(place);
}

void SettingsForm::addPanel(SettingGroup group, QWidget* panel) {
  section(group).fields->addWidget(panel);
  section(group).panel = panel;
}

SettingField* SettingsForm::addField(SettingGroup group, const std::string& key) {
  auto* made = new SettingField(key);
  section(group).fields->addWidget(made);
  connect(made, &SettingField::changed, this, &SettingsForm::changed);
  m_fields.emplace(key, made);
  m_groups.emplace(key, group);
  return made;
}

void SettingsForm::setValues(const SettingValues& values, Currency base, const std::vector<Currency>& currencies) {
  const auto valueOf = [&](const std::string& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
  };
  for (const Currency currency : currencies) {
    const std::string key = "chasing.rate." + std::string(currency.code());
    if (!m_fields.contains(key)) addField(SettingGroup::rates, key);
  }
  for (const auto& [key, value] : values) {
    if (key.starts_with("chasing.rate.") && !m_fields.contains(key)) addField(SettingGroup::rates, key);
  }
  for (const auto& [key, shown] : m_fields) shown->setValue(valueOf(key), usualSetting(key, values, base));
}

void SettingsForm::setScenarios(const QList<std::pair<std::string, QString>>& scenarios) {
  for (const SettingInfo& setting : settingList()) {
    if (setting.form == SettingForm::scenario) field(std::string(setting.key))->setChoices(scenarios);
  }
}

void SettingsForm::showGroup(SettingGroup group) {
  for (const auto& [key, shown] : m_fields) shown->show();
  for (int i = 0; i < settingGroupCount; ++i)
    m_sections[static_cast<std::size_t>(i)].place->setVisible(i == static_cast<int>(group));
  ensureVisible(0, 0);
}

int SettingsForm::search(const QString& words) {
  int found = 0;
  std::array<bool, settingGroupCount> holds{};
  for (const auto& [key, shown] : m_fields) {
    const SettingGroup group = m_groups.at(key);
    const bool isFound = shown->matches(words) || groupWord(group).contains(words, Qt::CaseInsensitive);
    shown->setVisible(isFound);
    holds[static_cast<std::size_t>(group)] |= isFound;
    found += isFound ? 1 : 0;
  }
  // Those without fields are found by what they say.
  for (const SettingGroup group : {SettingGroup::people, SettingGroup::program}) {
    const bool isFound =
        groupWord(group).contains(words, Qt::CaseInsensitive) || groupSentence(group).contains(words, Qt::CaseInsensitive);
    holds[static_cast<std::size_t>(group)] = isFound;
    found += isFound ? 1 : 0;
  }
  for (std::size_t i = 0; i < holds.size(); ++i) m_sections[i].place->setVisible(holds[i]);
  ensureVisible(0, 0);
  return found;
}

SettingField* SettingsForm::field(const std::string& key) const {
  const auto found = m_fields.find(key);
  return found == m_fields.end() ? nullptr : found->second;
}

SettingGroup SettingsForm::groupOf(const std::string& key) const {
  const auto found = m_groups.find(key);
  return found == m_groups.end() ? SettingGroup::company : found->second;
}

void SettingsForm::focusFirst() {
  for (int group = 0; group < settingGroupCount; ++group) {
    const Section& shown = m_sections[static_cast<std::size_t>(group)];
    if (shown.place->isHidden()) continue;
    if (shown.panel != nullptr && shown.panel->focusProxy() != nullptr) {
      return shown.panel->focusProxy()->setFocus(Qt::ShortcutFocusReason);
    }
    for (const std::string_view key : keysOf(static_cast<SettingGroup>(group))) {
      SettingField* candidate = field(std::string(key));
      if (candidate != nullptr && !candidate->isHidden()) return candidate->focusEditor();
    }
  }
}

std::string SettingsForm::keyWithFocus() const {
  for (const auto& [key, shown] : m_fields) {
    if (shown->isAncestorOf(focusWidget())) return key;
  }
  return {};
}

}  // namespace relance
