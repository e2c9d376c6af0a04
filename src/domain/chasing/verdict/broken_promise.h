// SPDX-License-Identifier: GPL-3.0-or-later
// What a promise that was not kept brings about: a call, and after the second one a reminder left out.
#pragma once

#include <optional>

#include "domain/chasing/account/predicate_facts.h"

namespace relance {

/// Line 6: not kept, an item of it is chaseable, and nobody was contacted since; of several the one broken last.
std::optional<AgreementState> unansweredPromise(const AccountState& state);

/// Two promises of the episode were broken, and since the second one no step was reached and no level set by a person: the
/// next reminder is left out. Told for the day of `view`, of the same account.
bool leavesOutReminder(const AccountView& view, const AccountState& state);

}  // namespace relance
