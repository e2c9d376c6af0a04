// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ageing.h"

#include <algorithm>
#include <set>

namespace relance {

void AgedAmounts::add(const AgedAmounts& other) {
  notDue = addMinor(notDue, other.notDue);
  if (buckets.size() < other.buckets.size()) buckets.resize(other.buckets.size(), 0);
  for (std::size_t i = 0; i < other.buckets.size(); ++i) buckets[i] = addMinor(buckets[i], other.buckets[i]);
  unapplied = addMinor(unapplied, other.unapplied);
  total = addMinor(total, other.total);
}

bool AgedAmounts::addsUp() const {
  std::int64_t sum = notDue;
  for (const std::int64_t bucket : buckets) sum = addMinor(sum, bucket);
  return subtractMinor(sum, unapplied) == total;
}

AgedBalance ageBalance(const Portfolio& portfolio, Currency currency, AgeingBase base, const BucketLimits& limits) {
  AgedBalance balance;
  balance.currency = currency;
  balance.total.buckets.assign(limits.bucketCount(), 0);
  const ItemColumns& items = portfolio.items;
  const auto& from = base == AgeingBase::due ? items.due : items.issued;
  const DayNumber today = dayNumber(portfolio.asOf);

  // A row for each customer, numbered when his first item is met: accounts may hold items of several invoiced customers.
  constexpr std::uint32_t noRow = 0xFFFFFFFFU;
  std::vector<std::uint32_t> rowOf(portfolio.customers.size(), noRow);
  for (const Account& account : portfolio.accounts) {
    if (account.itemCount == 0) continue;
    if (account.currency != currency) {
      balance.otherCurrencies.push_back(account.currency);
      continue;
    }
    for (ItemIndex i = account.firstItem; i < account.firstItem + account.itemCount; ++i) {
      std::uint32_t& row = rowOf[items.customer[i]];
      if (row == noRow) {
        row = static_cast<std::uint32_t>(balance.rows.size());
        balance.rows.push_back({items.customer[i], {0, std::vector<std::int64_t>(limits.bucketCount(), 0), 0, 0}});
      }
      AgedAmounts& amounts = balance.rows[row].amounts;
      const std::int64_t open = items.open[i];
      if (!items.isDebit(i)) {
        amounts.unapplied = addMinor(amounts.unapplied, open);
        balance.ledgerBalance = subtractMinor(balance.ledgerBalance, open);
        continue;
      }
      balance.ledgerBalance = addMinor(balance.ledgerBalance, open);
      const int bucket = limits.bucketOf(today - from[i]);
      std::int64_t& cell = bucket < 0 ? amounts.notDue : amounts.buckets[static_cast<std::size_t>(bucket)];
      cell = addMinor(cell, open);
    }
  }
  for (AgedRow& row : balance.rows) {
    std::int64_t sum = row.amounts.notDue;
    for (const std::int64_t bucket : row.amounts.buckets) sum = addMinor(sum, bucket);
    row.amounts.total = subtractMinor(sum, row.amounts.unapplied);
    balance.total.add(row.amounts);
  }
  std::ranges::sort(balance.rows, {}, &AgedRow::customer);
  std::ranges::sort(balance.otherCurrencies);
  const auto repeated = std::ranges::unique(balance.otherCurrencies);
  balance.otherCurrencies.erase(repeated.begin(), repeated.end());
  return balance;
}

std::vector<Currency> openCurrencies(const Portfolio& portfolio) {
  std::set<Currency> currencies;
  for (const Account& account : portfolio.accounts) {
    if (account.itemCount > 0) currencies.insert(account.currency);
  }
  return {currencies.begin(), currencies.end()};
}

}  // namespace relance
