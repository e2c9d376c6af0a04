// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample's people write down: templates of resources/sample with names, numbers, amounts and days filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/sample/sample_account.h"
#include "actions/sample/world/dice.h"

namespace relance::sample {

/// What a note speaks of; days and times that are not known are left out of the templates that do not ask for them.
struct NoteFacts {
  const Contact* contact{nullptr};
  std::vector<const Item*> items;  // the oldest first
  std::int64_t amountMinor{0};
  Currency currency;
  std::optional<Date> date;
  std::string time;
};

/// In French for customers who speak it, else in English. Asserted: the section exists.
std::string writeNote(std::string_view language, std::string_view section, const NoteFacts& facts, Dice& dice);

}  // namespace relance::sample
