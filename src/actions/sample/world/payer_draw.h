// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how a customer buys and pays, and what is special about it.
#pragma once

#include "actions/sample/sample_account.h"
#include "actions/sample/world/dice.h"

namespace relance::sample {

/// Sets weight, typical amount, habit, situation and first invoice; key accounts get their tag and payment runs. Kind and
/// country are known already.
void drawPayer(SampleCustomer& customer, Date today, Dice& dice);

}  // namespace relance::sample
