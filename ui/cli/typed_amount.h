// SPDX-License-Identifier: GPL-3.0-or-later
// An amount typed behind an option, within what makes sense for it.
#pragma once

#include <string>
#include <string_view>

#include "domain/basics/money.h"

namespace relance {

/// As typedAmount, of something of which there is more than nothing: what is paid, promised, contested, retained. At most
/// largestAmountMinor.
Money typedAmountAboveZero(std::string_view option, const std::string& text, Currency currency);

/// The same, of something of which there may be nothing: a limit, a fee, a cost.
Money typedAmountFromZero(std::string_view option, const std::string& text, Currency currency);

}  // namespace relance
