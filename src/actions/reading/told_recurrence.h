// SPDX-License-Identifier: GPL-3.0-or-later
// The firm scenario proposed to a customer who is late again and again, with the episodes that speak for it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/chasing/account/recurrence.h"
#include "storage/database.h"

namespace relance {

/// The setting that names the scenario proposed by its key, and what it is while nobody set it.
inline constexpr std::string_view recurrenceSetting = "recurrence.scenario";
inline constexpr std::string_view usualFirmScenario = "watched";

struct ToldRecurrence {
  Currency currency;                                       // of the account
  std::vector<LateEpisode> episodes;                       // three at least, the oldest first
  std::string scenario;                                    // key of the one proposed
  std::vector<std::pair<std::string, std::string>> names;  // its names: language, name
};

/// Nothing before the third such episode of an account; nor while the customer is chased by that scenario, while a person's own
/// choice of scenario runs, or where the scenario is not published. A person takes it or not.
std::optional<ToldRecurrence> recurrenceOf(Database& database, CustomerId payer, Date today);

}  // namespace relance
