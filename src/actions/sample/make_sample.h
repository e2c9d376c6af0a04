// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a sample ledger: believable customers with two years of invoices and months of contacts, alike on every machine.
#pragma once

#include <cstdint>
#include <filesystem>

#include "domain/basics/date.h"
#include "domain/basics/outcome.h"

namespace relance {

inline constexpr int mostSampleCustomers = 100'000;
inline constexpr int mostSampleItems = 1'000'000;

struct SampleOrder {
  int customers{2'000};  // 1 to mostSampleCustomers
  int items{12'000};     // about so many debits and credits; 0 to mostSampleItems
  std::uint64_t seed{1};
  Date today;  // everything in it happened before
};

struct SampleReport {
  std::int64_t customers{0};
  std::int64_t items{0};
  std::int64_t contactEvents{0};
};

/// Makes the file, whole or not at all: an invented French creditor with a complete letterhead, its customers, and what
/// happened before `today`, lived by the shipped scenarios. The same order gives the same business content, instants included
/// (they follow from today). The ledger is marked as a sample (setting ledger.sample): nothing can be sent from it, its letters
/// are watermarked. One event beside that of the new ledger; it cannot be undone. On a day that is no working day nothing is
/// proposed, as ever. Refused: ledgerExists (path). Asserted: the order is within its bounds. Throws StorageError(cannotWrite).
Outcome<SampleReport> makeSample(const std::filesystem::path& path, const SampleOrder& order);

}  // namespace relance
