// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of an account's items disputes, promises and announced payments cover on a day.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/chasing/account/account_view.h"

namespace relance {

struct ItemParts {
  ItemId item;
  std::int64_t disputed{0};
  std::int64_t promised{0};
  std::int64_t announced{0};

  std::int64_t sum() const { return disputed + promised + announced; }
};

/// Only items of which something is covered; together never more than what is open of an item that day. An agreement lies on
/// its items from the oldest due date on, on what disputes and agreements before it leave, items deducted whole left out.
std::vector<ItemParts> itemPartsOn(const AccountView& view, Date day);

/// Agreements of which something lies on an item that day, as itemPartsOn() shares them out.
std::vector<AgreementId> agreementsLyingOn(const AccountView& view, Date day);

/// As the clock sees them: neither insolvency nor a sale to a factor keeps an agreement off an item.
std::vector<ItemParts> itemPartsForClockOn(const AccountView& view, Date day);

/// Of one item; nothing covered: zeros.
ItemParts partsOf(const std::vector<ItemParts>& parts, ItemId item);

}  // namespace relance
