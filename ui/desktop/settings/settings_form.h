// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of one group, or those that were looked for, one field below the other.
#pragma once

#include <QScrollArea>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "actions/settings/usual_setting.h"
#include "desktop/settings/setting_groups.h"

class QVBoxLayout;

namespace relance {

class SettingField;

class SettingsForm final : public QScrollArea {
  Q_OBJECT

 public:
  explicit SettingsForm(QWidget* parent = nullptr);

  /// Values in force; a field for the rate of each of these currencies.
  void setValues(const SettingValues& values, Currency base, const std::vector<Currency>& currencies);
  /// Those in force, by key, with their names in the reader's language.
  void setScenarios(const QList<std::pair<std::string, QString>>& scenarios);
  /// What a group shows below its sentence beside its fields; its focus proxy is its first field. Takes it over.
  void addPanel(SettingGroup group, QWidget* panel);
  void showGroup(SettingGroup group);
  /// All fields that match, under the names of their groups; how many they are.
  int search(const QString& words);
  /// Null for a key without one.
  SettingField* field(const std::string& key) const;
  SettingGroup groupOf(const std::string& key) const;
  /// The first that can be typed into.
  void focusFirst();
  /// Of the field that is being typed into; empty: none.
  std::string keyWithFocus() const;

 signals:
  void changed(const std::string& key, const std::string& value);
  /// The menu with the program's own settings is to be shown.
  void programWanted();

 private:
  struct Section {
    QWidget* place;
    QVBoxLayout* fields;
    QWidget* panel{nullptr};
  };

  void addSection(SettingGroup group, QVBoxLayout& column);
  SettingField* addField(SettingGroup group, const std::string& key);
  Section& section(SettingGroup group) { return m_sections[static_cast<std::size_t>(group)]; }

  std::array<Section, settingGroupCount> m_sections{};
  std::map<std::string, SettingField*> m_fields;
  std::map<std::string, SettingGroup> m_groups;
};

}  // namespace relance
