// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of a ledger that a person may change, and the form of its value.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/basics/outcome.h"

namespace relance {

enum class SettingForm {
  text,           // one line
  email,          // one plain address
  country,        // two letters
  region,         // ISO 3166-2, or empty
  timeZone,       // IANA name
  iban,           // with a check that holds
  bic,            //
  yesNo,          // yes, no
  colour,         // #RRGGBB
  addressWindow,  // french, din5008b
  number,         // whole, between two bounds
  rate,           // units of the base currency for one unit: 9/10
  scenario,       // key of one in force
};

/// "text", "iban" …: the third fact of a badSettingValue, but for numbers, whose bounds stand there ("0-90").
std::string_view settingFormName(SettingForm form);

struct SettingInfo {
  std::string_view key;
  SettingForm form{SettingForm::text};
  int least{0};
  int most{0};

  /// It stands for many keys that begin so: "chasing.rate." for one of each currency.
  bool isPrefix() const { return key.ends_with('.'); }
};

/// In the order in which a form shows them: creditor, sender, bank, letters, chasing, cleaning. Exchange rates have a key for
/// each currency ("chasing.rate.USD"), the chances of the cleaning desk one for each route, debtor and age in days
/// ("cleaning.success.agency.business.180"); they stand here once, as "chasing.rate." and "cleaning.success.".
std::span<const SettingInfo> settingList();

/// Null for a key that nobody may set.
const SettingInfo* findSetting(std::string_view key);

/// The value as it is kept (an IBAN without blanks and in capitals); an empty one clears the setting, which creditor.name,
/// creditor.country and creditor.timeZone do not allow. Refused: unknownSetting, badSettingValue.
Outcome<std::string> readSetting(std::string_view key, std::string_view typed);

}  // namespace relance
