// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/policy.h"

namespace relance {

std::int64_t ChasingSettings::toleranceOf(Currency currency) const {
  const auto own = toleranceMinor.find(currency);
  return own == toleranceMinor.end() ? minorPerUnit(currency) : own->second;
}

std::optional<Ratio> ChasingSettings::byRate(std::int64_t minor, Currency currency) const {
  const auto rate = rates.find(currency);
  if (rate == rates.end()) return std::nullopt;
  const auto [numerator, denominator] = rate->second;
  return Ratio{static_cast<WideInt>(minor) * numerator * minorPerUnit(base),
               static_cast<WideInt>(denominator) * minorPerUnit(currency)};
}

const Scenario* Policy::scenario(const std::string& key) const {
  const auto found = scenarios.find(key);
  return found == scenarios.end() ? nullptr : &found->second;
}

}  // namespace relance
