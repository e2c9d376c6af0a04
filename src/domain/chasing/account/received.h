// SPDX-License-Identifier: GPL-3.0-or-later
// What came for the items of an agreement since it was made: docs/engine.md section 5.
#pragma once

#include <algorithm>
#include <cstdint>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// What the item was issued for, once settled as far as it stands in an agreement or a dispute (else 0).
std::int64_t amountOf(const AccountView& view, ItemId item);

/// Open amount of an item that stands in an agreement or a dispute, at the end of the day.
std::int64_t openOnDay(const AccountView& view, ItemId item, std::int64_t amountMinor, Date day);

/// Amounts of all items of an agreement, in minor units. A credit note settles first what was in dispute of its item when the
/// agreement was made: that much is neither received nor waited for, nor is what was written off.
struct Arrived {
  std::int64_t received{0};    // what the rest of its items fell by since it was made, ≥ 0
  std::int64_t most{0};        // nobody can pay more of the items than was open of them
  std::int64_t writtenOff{0};  // since it was made, ≥ 0

  /// Nothing is left to be received.
  bool isWrittenOff() const { return writtenOff > 0 && most == 0; }

  /// Of the sum that was agreed, ≥ 0.
  std::int64_t missing(std::int64_t agreedSum) const { return std::max<std::int64_t>(0, std::min(agreedSum, most) - received); }
};

/// What came by the end of `limit` and still stands at the end of `day`.
Arrived arrivedBy(const AccountView& view, const Agreement& agreement, Date limit, Date day);

}  // namespace relance
