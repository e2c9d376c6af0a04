// SPDX-License-Identifier: GPL-3.0-or-later
// Recurrence: episodes that went far beyond the due date and had to be chased, again and again (docs/engine.md section 5).
#pragma once

#include <optional>
#include <vector>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// More than so many days late, so many times in so many months: a firm scenario is proposed.
inline constexpr int recurrenceDays = 15;
inline constexpr int recurrenceEpisodes = 3;
inline constexpr int recurrenceMonths = 12;

/// An episode in which an invoice was overdue for more than 15 days and in which we made an executed contact that chases.
struct LateEpisode {
  Date first;
  std::optional<Date> closed;  // the first day on which nothing was overdue; none: it goes on
  int daysLate{0};             // of the invoice that was overdue for longest in it, by its end or today
  Date beyondOn;               // the first day on which an invoice was 16 days late in it

  bool operator==(const LateEpisode&) const = default;
};

/// Those of the account that went beyond the 15 days within the last 12 months, the oldest first.
std::vector<LateEpisode> lateEpisodes(const AccountView& view);

}  // namespace relance
