// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/fixed_costs.h"

#include <algorithm>
#include <array>

#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> withFortyEuros{"FR", "BE", "LU", "DE"};
constexpr Currency euro{{'E', 'U', 'R'}};
constexpr Currency sterling{{'G', 'B', 'P'}};

std::optional<Money> britishBand(Money debt) {
  if (debt.currency != sterling) return std::nullopt;
  if (debt.minor < 1'000'00) return Money{40'00, sterling};
  return debt.minor < 10'000'00 ? Money{70'00, sterling} : Money{100'00, sterling};
}

}  // namespace

std::optional<Money> fixedCosts(std::string_view country, DebtorKind debtor, Money debt) {
  if (debtor == DebtorKind::consumer || debt.minor <= 0) return std::nullopt;
  const std::string_view code = isoCountry(country);
  if (code == "GB") return britishBand(debt);
  const bool isCovered = std::ranges::find(withFortyEuros, code) != withFortyEuros.end();
  return isCovered ? std::optional{Money{40'00, euro}} : std::nullopt;
}

}  // namespace relance
