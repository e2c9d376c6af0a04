// SPDX-License-Identifier: GPL-3.0-or-later
// What the places in a call's script stand for, for one customer on one day.
#pragma once

#include "desktop/call/call_script.h"
#include "desktop/desk/desk_state.h"

namespace relance {

struct ScriptChoice {
  ScriptKind kind{ScriptKind::courteous};
  ScriptFacts facts;
};

/// `account`: none when nothing is open. Amounts and days are written in the language spoken with the customer.
ScriptChoice scriptChoiceOf(const DeskState& state, CustomerIndex customer, std::optional<std::uint32_t> account,
                            Language spoken);

}  // namespace relance
