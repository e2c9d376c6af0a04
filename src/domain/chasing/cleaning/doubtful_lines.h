// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk: which lines of the ledger are doubtful on a day, why, and what is proposed for each.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/chasing/account/acknowledgements.h"
#include "domain/chasing/account/claim.h"
#include "domain/chasing/cleaning/cleaning_settings.h"
#include "domain/chasing/cleaning/doubt.h"
#include "domain/chasing/cleaning/item_note.h"
#include "domain/chasing/cleaning/route_value.h"

namespace relance {

/// One open item with at least one doubt.
struct DoubtfulLine {
  std::size_t account{0};  // place in Portfolio::accounts
  ItemIndex item{0};
  std::int64_t openMinor{0};
  int daysLate{0};                 // ≤ 0: not overdue
  std::vector<DoubtFact> doubts;   // in the order of Doubt, each once
  std::vector<RouteValue> routes;  // of a debit; none for a credit
  ProposedVerdict proposed;
};

/// What is known beside the Portfolio: notes of the debits, the partners, what was paid in part.
struct CleaningKnowledge {
  const std::vector<ItemNote>& notes;
  std::span<const Partner> partners;
  const PartPayments& partPayments;
};

/// Pure; the Portfolio is of `today`. Claims of near prescription first (the earliest last day first), then by the amount in the
/// base currency, the largest first, then customer code and number. Left out: customers archived; items stopped by insolvency,
/// sold to a factor, handed over, on hold until a date or proposed to be written off, and those contested whole; refunds and
/// advances. A `chase` decided for an item silences its doubts, but near prescription comes back after 30 days and silence when
/// it has lasted that long again. A line lacks a proof only in a ledger that keeps any.
std::vector<DoubtfulLine> doubtfulLines(const Portfolio& portfolio, const ChasingSettings& chasing,
                                        const CleaningSettings& settings, const CalendarBook& calendars,
                                        const CleaningKnowledge& known, Date today);

}  // namespace relance
