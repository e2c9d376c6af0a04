// SPDX-License-Identifier: GPL-3.0-or-later
// The books of one account: allocations by item, what is open on a day, when an item was settled.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "actions/sample/sample_account.h"
#include "domain/ledger/settlement.h"

namespace relance::sample {

class Books {
 public:
  explicit Books(SampleAccount& account) : m_account(account) {}

  SampleAccount& account() { return m_account; }
  const SampleAccount& account() const { return m_account; }

  /// Returns the allocation's place.
  std::size_t allocate(ItemId debit, ItemId credit, std::int64_t minor, Date day);
  void reverse(std::size_t allocation, Date day, const std::string& bankReason);

  /// 0 when it is not issued yet.
  std::int64_t openOn(ItemId item, Date day) const;
  std::optional<Date> settledOn(ItemId item) const;
  std::vector<SettlementShare> sharesOf(ItemId item) const;
  /// Places in SampleAccount::allocations.
  const std::vector<std::size_t>& allocationsOf(ItemId item) const;

 private:
  SampleAccount& m_account;
  std::vector<std::vector<std::size_t>> m_allocationsOf;  // by place of the item
};

}  // namespace relance::sample
