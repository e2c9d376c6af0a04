// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/item_columns.h"

#include <cassert>

namespace relance {

void ItemColumns::reserve(std::size_t rows) {
  id.reserve(rows);
  customer.reserve(rows);
  issued.reserve(rows);
  due.reserve(rows);
  anchorDue.reserve(rows);
  recorded.reserve(rows);
  amount.reserve(rows);
  open.reserve(rows);
  linked.reserve(rows);
  flags.reserve(rows);
  numberAt.reserve(rows + 1);
  numberBytes.reserve(rows * 10);
}

void ItemColumns::append(const OpenItem& item) {
  assert(item.openMinor > 0);
  id.push_back(item.id.value);
  customer.push_back(item.customer);
  issued.push_back(item.issued);
  due.push_back(item.due);
  anchorDue.push_back(item.anchorDue);
  recorded.push_back(item.recorded);
  amount.push_back(item.amountMinor);
  open.push_back(item.openMinor);
  linked.push_back(item.linked.value);
  const unsigned sideBit = item.side == Side::debit ? debitBit : 0U;
  const unsigned factored = item.factored ? factoredBit : 0U;
  flags.push_back(static_cast<std::uint8_t>(sideBit | factored | (static_cast<unsigned>(item.kind) << kindShift)));
  numberBytes.append(item.number);
  numberAt.push_back(static_cast<std::uint32_t>(numberBytes.size()));
}

}  // namespace relance
