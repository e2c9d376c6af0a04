// SPDX-License-Identifier: GPL-3.0-or-later
// Up to where anybody who works here may give up a claim: above it a manager answers.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include "actions/change.h"
#include "domain/basics/currency.h"
#include "domain/basics/outcome.h"

namespace relance {

/// In minor units of the base currency, unless the setting "chasing.writeOffMinor" says otherwise.
inline constexpr std::int64_t usualWriteOffMinor = 8000;

/// The limit as the ledger has it.
std::int64_t writeOffLimitMinor(Database& database);

/// Minor units given up, by currency.
using GivenUp = std::map<Currency, std::int64_t>;

/// nothingToDecide (customer code, managerOnly, who may, the limit as decimals, currency) when it is more than the limit and the
/// person at work is neither manager nor administrator; none when he may, or when the ledger knows nobody of these roles. What
/// has no known rate is above the limit. In a sample ledger, who is nobody there may do everything.
std::optional<Refusal> refusedAboveLimit(Change& change, std::string_view customerCode, const GivenUp& amounts);

}  // namespace relance
