// SPDX-License-Identifier: GPL-3.0-or-later
// All open items of the ledger as flat arrays: what ageing and the engine run over.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/day_number.h"
#include "domain/ledger/ids.h"
#include "domain/ledger/item.h"

namespace relance {

using CustomerIndex = std::uint32_t;
using ItemIndex = std::uint32_t;

inline constexpr CustomerIndex noCustomer = 0xFFFFFFFFU;

/// One item as it is on the Portfolio's day; `open` is > 0.
struct OpenItem {
  ItemId id;
  CustomerIndex customer{noCustomer};  // the invoiced customer
  ItemKind kind{ItemKind::invoice};
  Side side{Side::debit};
  DayNumber issued{0};
  DayNumber due{0};
  DayNumber anchorDue{0};  // the original due date of a re-issued invoice, else due
  DayNumber recorded{0};
  std::int64_t amountMinor{0};
  std::int64_t openMinor{0};
  ItemId linked;
  bool factored{false};
  std::string_view number;
};

/// Structure of arrays; a row is an ItemIndex. Rows of one account stand together, by due date, then number (bytes).
class ItemColumns {
 public:
  std::size_t size() const { return open.size(); }
  void reserve(std::size_t rows);
  void append(const OpenItem& item);

  bool isDebit(ItemIndex i) const { return (flags[i] & debitBit) != 0; }
  bool isFactored(ItemIndex i) const { return (flags[i] & factoredBit) != 0; }
  ItemKind kind(ItemIndex i) const { return static_cast<ItemKind>(flags[i] >> kindShift); }
  std::string_view number(ItemIndex i) const { return {numberBytes.data() + numberAt[i], numberAt[i + 1] - numberAt[i]}; }
  ItemId itemId(ItemIndex i) const { return {id[i]}; }

  std::vector<std::int64_t> id;
  std::vector<CustomerIndex> customer;
  std::vector<DayNumber> issued;
  std::vector<DayNumber> due;
  std::vector<DayNumber> anchorDue;
  std::vector<DayNumber> recorded;
  std::vector<std::int64_t> amount;
  std::vector<std::int64_t> open;
  std::vector<std::int64_t> linked;
  std::vector<std::uint8_t> flags;
  std::vector<std::uint32_t> numberAt{0};
  std::string numberBytes;

 private:
  static constexpr std::uint8_t debitBit = 1;
  static constexpr std::uint8_t factoredBit = 2;
  static constexpr unsigned kindShift = 4;
};

}  // namespace relance
