// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/settings/setting_list.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "actions/cleaning/cleaning_rules.h"
#include "actions/reading/told_recurrence.h"
#include "domain/basics/currency.h"
#include "domain/basics/enum_names.h"
#include "domain/basics/iban.h"
#include "letters/sender.h"
#include "text/header_value.h"
#include "text/utf8.h"

namespace relance {
namespace {

using enum SettingForm;

constexpr std::array<std::string_view, 13> formNames{"text",  "email",  "country",       "region", "timeZone", "iban",    "bic",
                                                     "yesNo", "colour", "addressWindow", "number", "rate",     "scenario"};

constexpr std::string_view ratePrefix = "chasing.rate.";
constexpr std::size_t longestText = 200;

constexpr std::array settings{
    SettingInfo{"creditor.name"},
    SettingInfo{"creditor.country", country},
    SettingInfo{"creditor.region", region},
    SettingInfo{"creditor.timeZone", timeZone},
    SettingInfo{"sender.name"},
    SettingInfo{"sender.legalForm"},
    SettingInfo{"sender.street"},
    SettingInfo{"sender.street2"},
    SettingInfo{"sender.postalCode"},
    SettingInfo{"sender.city"},
    SettingInfo{"sender.country", country},
    SettingInfo{"sender.registration"},
    SettingInfo{"sender.vatNumber"},
    SettingInfo{"sender.phone"},
    SettingInfo{"sender.email", email},
    SettingInfo{"sender.website"},
    SettingInfo{"sender.place"},
    SettingInfo{"sender.mediator"},
    SettingInfo{"sender.accentColour", colour},
    SettingInfo{"sender.addressWindow", addressWindow},
    SettingInfo{"sender.signatory"},
    SettingInfo{"sender.signatoryTitle"},
    SettingInfo{"bank.holder"},
    SettingInfo{"bank.iban", iban},
    SettingInfo{"bank.bic", bic},
    SettingInfo{"bank.cheques", yesNo},
    SettingInfo{"letters.contactName"},
    SettingInfo{"letters.contactPhone"},
    SettingInfo{"letters.contactEmail", email},
    SettingInfo{"letters.deadlineDays", number, 1, 90},
    SettingInfo{"chasing.quietDays", number, 0, 60},
    SettingInfo{"chasing.cap", number, 1, 50},
    SettingInfo{"chasing.announcedDays", number, 0, 30},
    SettingInfo{"chasing.promiseDays", number, 0, 30},
    SettingInfo{"chasing.chequeDays", number, 0, 60},
    SettingInfo{"chasing.toleranceMinor", number, 1, 1'000'000},
    SettingInfo{"chasing.batchMinor", number, 0, 1'000'000'000},
    SettingInfo{"chasing.writeOffMinor", number, 0, 1'000'000'000},
    SettingInfo{recurrenceSetting, scenario},
    SettingInfo{ratePrefix, rate},
    SettingInfo{"ranking.amount", number, 0, 1000},
    SettingInfo{"ranking.age", number, 0, 1000},
    SettingInfo{"ranking.brokenPromise", number, 0, 1000},
    SettingInfo{"ranking.callback", number, 0, 1000},
    SettingInfo{"ranking.step", number, 0, 1000},
    SettingInfo{"ranking.payer", number, 0, 1000},
    SettingInfo{"ranking.silence", number, 0, 1000},
    SettingInfo{"ranking.opportunity", number, 0, 1000},
    SettingInfo{"cleaning.residueMinor", number, 0, 1'000'000},
    SettingInfo{"cleaning.creditDays", number, 0, 365},
    SettingInfo{"cleaning.silenceDays", number, 1, 730},
    SettingInfo{"cleaning.proofDays", number, 1, 730},
    SettingInfo{"cleaning.claimMonths", number, 1, 60},
    SettingInfo{"cleaning.duplicateDays", number, 0, 60},
    SettingInfo{"cleaning.costMinor.chase", number, 0, 100'000'000},
    SettingInfo{"cleaning.costMinor.agency", number, 0, 100'000'000},
    SettingInfo{"cleaning.costMinor.lawyer", number, 0, 100'000'000},
    SettingInfo{"cleaning.feePercent.chase", number, 0, 100},
    SettingInfo{"cleaning.feePercent.agency", number, 0, 100},
    SettingInfo{"cleaning.feePercent.lawyer", number, 0, 100},
    SettingInfo{successPrefix, number, 0, 100},
    SettingInfo{"deadlines.insuranceDays", number, 1, 730},
};

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHexDigit(char c) { return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }
char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string capitals(std::string_view text) {
  std::string upper(text);
  std::ranges::transform(upper, upper.begin(), capital);
  return upper;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  std::int64_t value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::string> oneLine(std::string_view text) {
  const bool isPlain = !firstInvalidUtf8(text) && std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' '; });
  if (!isPlain || codePointCount(text) > longestText) return std::nullopt;
  return std::string(text);
}

std::optional<std::string> countryCode(std::string_view text) {
  if (text.size() != 2 || !isLetter(text[0]) || !isLetter(text[1])) return std::nullopt;
  return capitals(text);
}

// "FR-ALSACE-MOSELLE" is longer than ISO 3166-2 allows; the calendars know it.
std::optional<std::string> regionCode(std::string_view text) {
  const bool isCode = text.size() > 3 && text.size() <= 20 && text[2] == '-' && isLetter(text[0]) && isLetter(text[1]) &&
                      std::ranges::all_of(text.substr(3), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
  if (!isCode) return std::nullopt;
  return capitals(text);
}

std::optional<std::string> zoneName(std::string_view text) {
  const auto isUsual = [](char c) { return isLetter(c) || isDigit(c) || c == '/' || c == '_' || c == '-' || c == '+'; };
  if (text.size() > 60 || !std::ranges::all_of(text, isUsual)) return std::nullopt;
  return std::string(text);
}

std::optional<std::string> fraction(std::string_view text) {
  const auto slash = text.find('/');
  const auto numerator = wholeNumber(text.substr(0, slash));
  const auto denominator = slash == std::string_view::npos ? std::optional<std::int64_t>{1} : wholeNumber(text.substr(slash + 1));
  if (!numerator || !denominator || *numerator <= 0 || *denominator <= 0) return std::nullopt;
  return std::to_string(*numerator) + "/" + std::to_string(*denominator);
}

std::optional<std::string> kept(const SettingInfo& setting, std::string_view typed) {
  switch (setting.form) {
    case text:
    case scenario:
      return oneLine(typed);
    case email:
      return isMailAddress(typed) ? std::optional(std::string(typed)) : std::nullopt;
    case country:
      return countryCode(typed);
    case region:
      return regionCode(typed);
    case timeZone:
      return zoneName(typed);
    case iban:
      return parseIban(typed);
    case bic:
      return parseBic(typed);
    case yesNo:
      return typed == "yes" || typed == "no" ? std::optional(std::string(typed)) : std::nullopt;
    case colour:
      return typed.size() == 7 && typed[0] == '#' && std::ranges::all_of(typed.substr(1), isHexDigit)
                 ? std::optional(capitals(typed))
                 : std::nullopt;
    case addressWindow:
      for (const auto window : {AddressWindow::french, AddressWindow::din5008b}) {
        if (typed == addressWindowName(window)) return std::string(typed);
      }
      return std::nullopt;
    case number: {
      const auto value = wholeNumber(typed);
      return value && *value >= setting.least && *value <= setting.most ? std::optional(std::to_string(*value)) : std::nullopt;
    }
    case rate:
      return fraction(typed);
  }
  return std::nullopt;
}

bool mustStand(std::string_view key) { return key == "creditor.name" || key == "creditor.country" || key == "creditor.timeZone"; }

}  // namespace

std::string_view settingFormName(SettingForm form) { return nameIn(formNames, form); }

std::span<const SettingInfo> settingList() { return settings; }

const SettingInfo* findSetting(std::string_view key) {
  if (key.starts_with(successPrefix)) {
    return oddsNamed(key) ? &*std::ranges::find(settings, successPrefix, &SettingInfo::key) : nullptr;
  }
  const bool isRate = key.starts_with(ratePrefix);
  if (isRate && capitals(key.substr(ratePrefix.size())) != key.substr(ratePrefix.size())) return nullptr;
  if (isRate && !parseCurrency(key.substr(ratePrefix.size()))) return nullptr;
  const auto found = std::ranges::find(settings, isRate ? ratePrefix : key, &SettingInfo::key);
  return found == settings.end() ? nullptr : &*found;
}

Outcome<std::string> readSetting(std::string_view key, std::string_view typed) {
  const SettingInfo* setting = findSetting(key);
  if (setting == nullptr) return Refusal{RefusalReason::unknownSetting, {std::string(key)}};
  if (typed.empty() && !mustStand(key)) return std::string();
  if (const auto value = typed.empty() ? std::nullopt : kept(*setting, typed)) return *value;
  const std::string form = setting->form == number ? std::to_string(setting->least) + "-" + std::to_string(setting->most)
                                                   : std::string(settingFormName(setting->form));
  return Refusal{RefusalReason::badSettingValue, {std::string(key), std::string(typed), form}};
}

}  // namespace relance
