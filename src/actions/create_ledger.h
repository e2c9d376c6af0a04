// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a new ledger: its creditor, and the scenarios and segments that Relance brings along.
#pragma once

#include <filesystem>

#include "actions/clock.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/creditor.h"

namespace relance {

/// The file appears whole or not at all. `createdAt` of the creditor is taken from the clock. Refused: ledgerExists (path), also
/// when something else has that name; badSettingValue for a name, country, region or time zone that cannot be kept.
/// Throws StorageError(cannotWrite).
Outcome<Done> createLedger(const std::filesystem::path& path, Creditor creditor, const Clock& clock);

}  // namespace relance
