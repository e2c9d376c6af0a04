// SPDX-License-Identifier: GPL-3.0-or-later
// Items and allocations written by the hundred thousand: statements prepared once, texts bound where they lie.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/ledger/item.h"
#include "storage/database.h"

namespace relance {

/// What an import knows of an item; the rest has its default.
struct NewItem {
  CustomerId customer;
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};
  std::string_view number;
  int instalment{1};
  Money amount;  // > 0
  Date issued;
  Date due;
  std::optional<Date> settledOn;
  std::string_view orderReference;
  std::string_view deliveryReference;
  std::string_view label;
  std::optional<MeansOfPayment> means;
  ItemId linked;
};

class ItemWriter {
 public:
  /// `recorded`: the day on which the items enter the ledger.
  ItemWriter(Database& database, ImportId import, Date recorded);

  ItemId insert(const NewItem& item);
  /// settled_on of both items is the caller's.
  AllocationId insertAllocation(ItemId debit, ItemId credit, std::int64_t amountMinor, Date dated);
  /// What ItemStore::refreshSettledOn would find, for a caller who knows all allocations of the item.
  void setSettledOn(ItemId item, Date day);

 private:
  ImportId m_import;
  Date m_recorded;
  Statement m_insertItem;
  Statement m_insertAllocation;
  Statement m_settle;
};

}  // namespace relance
