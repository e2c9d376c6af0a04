// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cleaning/cleaning_rules.h"

#include <charconv>
#include <string>

#include "storage/stores/setting_store.h"

namespace relance {
namespace {

constexpr int basisPointsOfPercent = 100;
constexpr int mostDays = 36500;

template <class Number>
std::optional<Number> wholeNumber(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

class Stored {
 public:
  explicit Stored(std::map<std::string, std::string> values) : m_values(std::move(values)) {}

  template <class Number>
  void take(const std::string& key, Number& target, Number factor = 1) const {
    const auto found = m_values.find(key);
    if (found == m_values.end()) return;
    if (const auto value = wholeNumber<Number>(found->second)) target = *value * factor;
  }

 private:
  std::map<std::string, std::string> m_values;
};

/// The text before the next full stop, which is taken off.
std::string_view nextPart(std::string_view& rest) {
  const auto end = rest.find('.');
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return part;
}

}  // namespace

std::optional<RecoveryOdds> oddsNamed(std::string_view key) {
  if (!key.starts_with(successPrefix)) return std::nullopt;
  std::string_view rest = key.substr(successPrefix.size());
  const auto route = parseRecoveryRoute(nextPart(rest));
  const auto debtor = parseDebtorKind(nextPart(rest));
  const auto days = wholeNumber<int>(rest);
  if (!route || *route == RecoveryRoute::writeOff || !debtor || !days || *days < 0 || *days > mostDays) return std::nullopt;
  if (std::to_string(*days) != rest) return std::nullopt;
  return RecoveryOdds{*route, *debtor, *days, 0, "setting"};
}

std::map<std::string, std::string> cleaningDefaults() {
  const CleaningSettings usual;
  std::map<std::string, std::string> values{{"cleaning.residueMinor", std::to_string(usual.residueMinor)},
                                            {"cleaning.creditDays", std::to_string(usual.creditDays)},
                                            {"cleaning.silenceDays", std::to_string(usual.silenceDays)},
                                            {"cleaning.proofDays", std::to_string(usual.proofDays)},
                                            {"cleaning.claimMonths", std::to_string(usual.claimMonths)},
                                            {"cleaning.duplicateDays", std::to_string(usual.duplicateDays)}};
  for (const RecoveryRoute route : {RecoveryRoute::chase, RecoveryRoute::agency, RecoveryRoute::lawyer}) {
    const auto place = static_cast<std::size_t>(route);
    const std::string name(recoveryRouteName(route));
    values["cleaning.costMinor." + name] = std::to_string(usual.costMinor.at(place));
    values["cleaning.feePercent." + name] = std::to_string(usual.feeBp.at(place) / basisPointsOfPercent);
  }
  return values;
}

CleaningSettings cleaningSettings(Database& database) {
  const auto values = SettingStore(database).all();
  const Stored stored(values);
  CleaningSettings settings;
  stored.take("cleaning.residueMinor", settings.residueMinor);
  stored.take("cleaning.creditDays", settings.creditDays);
  stored.take("cleaning.silenceDays", settings.silenceDays);
  stored.take("cleaning.proofDays", settings.proofDays);
  stored.take("cleaning.claimMonths", settings.claimMonths);
  stored.take("cleaning.duplicateDays", settings.duplicateDays);
  for (const RecoveryRoute route : {RecoveryRoute::chase, RecoveryRoute::agency, RecoveryRoute::lawyer}) {
    const auto place = static_cast<std::size_t>(route);
    const std::string name(recoveryRouteName(route));
    stored.take("cleaning.costMinor." + name, settings.costMinor.at(place));
    stored.take("cleaning.feePercent." + name, settings.feeBp.at(place), basisPointsOfPercent);
  }
  for (const auto& [key, value] : values) {
    auto odds = oddsNamed(key);
    const auto percent = wholeNumber<int>(value);
    if (!odds || !percent) continue;
    odds->successBp = *percent * basisPointsOfPercent;
    putOdds(settings.odds, std::move(*odds));
  }
  return settings;
}

}  // namespace relance
