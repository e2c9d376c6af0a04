// SPDX-License-Identifier: GPL-3.0-or-later
// What may not be said to a debtor may not stand in his file either, which he may read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/outcome.h"
#include "domain/ledger/customer.h"

namespace relance {

/// toneOffends (customer code, fault, words, `where`) for the first offence in French or English: a text is in the house's
/// language or in his. What a formal demand may say and a lawful consequence is none.
std::optional<Refusal> offenceIn(const std::string& text, const Customer& customer, std::string_view where);

}  // namespace relance
