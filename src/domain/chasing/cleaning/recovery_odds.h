// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a debt is paid by each route, by who owes it and how late it is; each figure with where it comes from.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/embedded_file.h"
#include "domain/law/debtor_kind.h"

namespace relance {

/// What may be done to get the money, or not.
enum class RecoveryRoute : std::uint8_t { chase, agency, lawyer, writeOff };

inline constexpr int recoveryRouteCount = 4;

/// Names used in resources, settings and JSON.
std::string_view recoveryRouteName(RecoveryRoute route);
std::optional<RecoveryRoute> parseRecoveryRoute(std::string_view name);

/// From so many days late on, such a debtor pays that share by that route.
struct RecoveryOdds {
  RecoveryRoute route{RecoveryRoute::chase};
  DebtorKind debtor{DebtorKind::business};
  int fromDays{0};     // days late, ≥ 0
  int successBp{0};    // 0 … 10000
  std::string source;  // "house": our own default; "setting": this ledger’s; else "who published it: what exactly"

  bool operator==(const RecoveryOdds&) const = default;
};

/// resources/cleaning.
std::span<const EmbeddedFile> embeddedCleaning();

/// As a resource file has them; nothing where a row cannot be read or stands there twice. The route writeOff has no odds.
std::optional<std::vector<RecoveryOdds>> readOdds(std::string_view text);

/// A mistake in the shipped file is a bug and asserts.
const std::vector<RecoveryOdds>& shippedOdds();

/// The row of the greatest fromDays that is not above the days late (0 when not late); null: that route is none for such a
/// debtor.
const RecoveryOdds* oddsFor(const std::vector<RecoveryOdds>& odds, RecoveryRoute route, DebtorKind debtor, int daysLate);

/// The row replaces one of the same route, debtor and days, or stands beside the others.
void putOdds(std::vector<RecoveryOdds>& odds, RecoveryOdds row);

}  // namespace relance
