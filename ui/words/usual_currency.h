// SPDX-License-Identifier: GPL-3.0-or-later
// The countries and currencies that there are, as the system knows them, and the currency a new ledger gets when none is named.
#pragma once

#include <string_view>

#include "domain/basics/currency.h"

namespace relance {

/// Two letters of ISO 3166-1 that stand for a country.
bool isCountry(std::string_view country);

/// Some country pays in it.
bool isInUse(Currency currency);

/// That of the country; the euro for those whose law is known here and that say nothing else (currencyOfCountry).
Currency usualCurrency(std::string_view country);

}  // namespace relance
