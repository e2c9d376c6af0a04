// SPDX-License-Identifier: GPL-3.0-or-later
// How often a customer may be contacted: quiet days, the gap between written reminders, the weekly cap.
#pragma once

#include <optional>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// Days over which the cap is counted, ending today.
inline constexpr int capWindowDays = 7;

/// Day of the last contact that starts quiet days.
std::optional<Date> lastQuietingOn(const AccountView& view);

/// The same of e-mails, letters and registered letters only.
std::optional<Date> lastWrittenOn(const AccountView& view);

/// First day free again after the last contact that covered the account; none when it is free today.
std::optional<Date> quietUntil(const AccountView& view);

/// The same after any contact that counts for the cap, preventive and thank-you ones too: what a preventive contact obeys.
std::optional<Date> quietUntilAfterAny(const AccountView& view);

/// First day on which another written reminder may leave, the last one being written too; none when free today.
std::optional<Date> writtenGapUntil(const AccountView& view, int gapDays);

/// First day on which the customer, all currencies together, has fewer contacts than the cap; none when free today.
std::optional<Date> capUntil(const AccountView& view);

/// Day of the last contact of ours with the account, for the ranking and for choosing among accounts.
std::optional<Date> lastContactOn(const AccountView& view);

}  // namespace relance
