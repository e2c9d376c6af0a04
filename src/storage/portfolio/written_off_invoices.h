// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices that were closed by giving them up: docs/engine.md section 2 learns no delay from them.
#pragma once

#include <cstdint>
#include <unordered_set>

#include "domain/basics/date.h"
#include "domain/chasing/policy/policy.h"
#include "storage/database.h"

namespace relance {

/// Ids of the items that are closed on the day, of which write-offs settle the tolerance or more; below that it is the residue
/// of a payment.
std::unordered_set<std::int64_t> invoicesWrittenOff(Database& database, Date day, const ChasingSettings& settings);

}  // namespace relance
