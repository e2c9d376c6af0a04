// SPDX-License-Identifier: GPL-3.0-or-later
// Episodes: unbroken runs of days on which an account had an invoice overdue. Computed from due and settlement days, never
// stored.
#pragma once

#include <optional>

#include "domain/chasing/account/account_view.h"

namespace relance {

struct ClosedEpisode {
  Date first;
  Date closed;  // the first day on which nothing was overdue
  bool byPayment{false};
};

/// First day of the run that is open today, whatever suspends it; none when nothing above the tolerance is overdue.
std::optional<Date> episodeStart(const AccountView& view);

/// The run that ended last; none when one is open or there never was one.
std::optional<ClosedEpisode> lastClosedEpisode(const AccountView& view);

}  // namespace relance
