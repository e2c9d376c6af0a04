// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a sample ledger: believable customers with two years of invoices and months of contacts, alike on every machine.
#pragma once

#include <cstdint>

#include "actions/ledger_session.h"
#include "domain/basics/outcome.h"

namespace relance {

inline constexpr int mostSampleCustomers = 100'000;
inline constexpr int mostSampleItems = 1'000'000;

struct SampleOrder {
  int customers{2'000};  // 1 to mostSampleCustomers
  int items{12'000};     // about so many debits and credits; 0 to mostSampleItems
  std::uint64_t seed{1};
};

struct SampleReport {
  std::int64_t customers{0};
  std::int64_t items{0};
  std::int64_t contactEvents{0};
};

/// Fills a new ledger (it has its creditor and its policy and nothing else) as of the session's today: everything in it happened
/// before. The same order and day give the same business content. The ledger is marked as a sample (setting ledger.sample):
/// nothing can be sent from it. One event; it cannot be undone. Refused: ledgerExists when it has customers already; asserted:
/// the order is within its bounds.
Outcome<SampleReport> fillSample(LedgerSession& session, const SampleOrder& order);

}  // namespace relance
