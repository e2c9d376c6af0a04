// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 1, 3, 4 and 7 of the verdict: what stops everything, what closes the day, callbacks, what stops the scenario.
#pragma once

#include <optional>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/reason.h"

namespace relance {

/// Line 1: archived, handed over, on hold, put off, closed.
std::optional<Reason> stopOf(const AccountView& view);

/// Line 7: the running campaign that ends last.
std::optional<Reason> campaignOf(const AccountView& view);

/// The callback whose day has come and after which nobody was reached yet.
std::optional<Snooze> dueCallback(const AccountView& view);

/// Line 3: a doubtful sending, a reply to read or read a moment ago (not before a callback), a contact or a try today.
std::optional<Reason> dayClosed(const AccountView& view, bool hasCallback);

}  // namespace relance
