// SPDX-License-Identifier: GPL-3.0-or-later
// How the settings page orders the ledger's settings, and what it says of each beside its name.
#pragma once

#include <QList>
#include <QString>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "actions/settings/setting_list.h"
#include "desktop/shared/look/icon_names.h"

namespace relance {

enum class SettingGroup {
  company,
  letterhead,
  signatory,
  bank,
  answers,
  people,
  workdays,
  chasing,
  ranking,
  cleaning,
  rates,
  program
};
inline constexpr int settingGroupCount = 12;

QString groupWord(SettingGroup group);
/// One sentence on what it is for.
QString groupSentence(SettingGroup group);
IconName groupIcon(SettingGroup group);
/// Its keys in the order of the form; none for rates, which has one for each currency, for people and for program.
std::span<const std::string_view> keysOf(SettingGroup group);

/// What to know before changing it; may be empty.
QString settingHelp(std::string_view key);

/// The values to choose from with their words; none: it is typed.
QList<std::pair<std::string, QString>> settingChoices(SettingForm form);

/// As people read it: an IBAN in groups of four, a choice in words.
QString settingText(std::string_view key, const std::string& value);

}  // namespace relance
