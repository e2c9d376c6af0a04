// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/french_identifier.h"

#include <numeric>

#include "domain/basics/check_digits.h"

namespace relance {

std::optional<std::string> parseSiren(std::string_view text) {
  std::string siren = compactCode(text);
  if (siren.size() != 9 || !passesLuhn(siren)) return std::nullopt;
  return siren;
}

std::optional<std::string> parseSiret(std::string_view text) {
  std::string siret = compactCode(text);
  if (siret.size() != 14 || !isAllDigits(siret) || !parseSiren(siret.substr(0, 9))) return std::nullopt;
  if (passesLuhn(siret)) return siret;
  const int sum = std::accumulate(siret.begin(), siret.end(), 0, [](int total, char c) { return total + (c - '0'); });
  const bool isLaPoste = siret.starts_with("356000000") && sum % 5 == 0;
  return isLaPoste ? std::optional{std::move(siret)} : std::nullopt;
}

}  // namespace relance
