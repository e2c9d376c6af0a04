// SPDX-License-Identifier: GPL-3.0-or-later
// The invented company whose ledger the sample is: complete, so that its letters can be looked at once.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "actions/change.h"
#include "domain/ledger/creditor.h"
#include "domain/ledger/ids.h"

namespace relance::sample {

/// Of the setting that marks a sample ledger; its value is "true".
inline constexpr std::string_view sampleSetting = "ledger.sample";

/// Without the instant at which it was made.
Creditor sampleCreditor();

/// Letterhead, bank account (a test-valid IBAN of no bank), signatory, exchange rates, and the mark of a sample ledger.
const std::vector<std::pair<std::string_view, std::string_view>>& sampleSettings();

/// Stores the settings and who works there; answers the ids of the team in its order.
std::vector<PersonId> storeHouse(Change& change);

}  // namespace relance::sample
