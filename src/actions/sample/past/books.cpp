// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/books.h"

#include <algorithm>

namespace relance::sample {
namespace {

std::size_t placeOf(ItemId item) { return static_cast<std::size_t>(item.value - 1); }

}  // namespace

std::size_t Books::allocate(ItemId debit, ItemId credit, std::int64_t minor, Date day) {
  Allocation allocation;
  allocation.debit = debit;
  allocation.credit = credit;
  allocation.amountMinor = minor;
  allocation.dated = day;
  m_account.add(allocation);
  const std::size_t place = m_account.allocations.size() - 1;
  m_allocationsOf.resize(std::max(m_allocationsOf.size(), m_account.items.size()));
  m_allocationsOf[placeOf(debit)].push_back(place);
  m_allocationsOf[placeOf(credit)].push_back(place);
  return place;
}

void Books::reverse(std::size_t allocation, Date day, const std::string& bankReason) {
  m_account.allocations[allocation].reversed = day;
  m_account.allocations[allocation].bankReason = bankReason;
}

const std::vector<std::size_t>& Books::allocationsOf(ItemId item) const {
  static const std::vector<std::size_t> none;
  return placeOf(item) < m_allocationsOf.size() ? m_allocationsOf[placeOf(item)] : none;
}

std::vector<SettlementShare> Books::sharesOf(ItemId item) const {
  std::vector<SettlementShare> shares;
  for (const std::size_t place : allocationsOf(item)) {
    const Allocation& allocation = m_account.allocations[place];
    shares.push_back(shareOf(allocation, m_account.item(allocation.debit).issued, m_account.item(allocation.credit).issued));
  }
  return shares;
}

std::int64_t Books::openOn(ItemId item, Date day) const {
  const Item& row = m_account.item(item);
  return row.issued > day ? 0 : row.amount.minor - coveredOn(sharesOf(item), day);
}

std::optional<Date> Books::settledOn(ItemId item) const {
  return relance::settledOn(m_account.item(item).amount.minor, sharesOf(item));
}

}  // namespace relance::sample
