// SPDX-License-Identifier: GPL-3.0-or-later
// Which variant of its text a step takes, so that nobody reads the same words twice running.
#pragma once

#include <span>
#include <string>

#include "domain/chasing/policy/scenario.h"
#include "domain/ledger/text_use.h"

namespace relance {

/// The variant of the step used longest ago with this customer, those never used first, ties in listed order; empty: the step
/// names none. With two or more it is never the one used last. `uses`: of the customer.
std::string textFor(const Step& step, std::span<const TextUse> uses);

}  // namespace relance
