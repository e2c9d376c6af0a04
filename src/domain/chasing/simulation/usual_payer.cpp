// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/simulation/usual_payer.h"

#include <algorithm>
#include <tuple>

namespace relance {
namespace {

constexpr int leastVariation = 3;

/// SplitMix64: the same place and seed give the same bits on every machine.
std::uint64_t mixed(std::uint64_t value) {
  value += 0x9E3779B97F4A7C15ULL;
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31U);
}

int meanDelay(const PastPayments& past, int otherwise) {
  return past.amount > 0 ? static_cast<int>(past.amountTimesDelay / past.amount) : otherwise;
}

int meanDelayOfAll(const Portfolio& portfolio) {
  PastPayments all;
  for (const Account& account : portfolio.accounts) {
    all.amountTimesDelay += account.past.amountTimesDelay;
    all.amount = addMinor(all.amount, account.past.amount);
  }
  return meanDelay(all, 0);
}

}  // namespace

std::vector<ExpectedPayment> usualPayments(const Portfolio& portfolio, std::uint64_t seed) {
  std::vector<ExpectedPayment> payments;
  const ItemColumns& items = portfolio.items;
  const int usualOfAll = meanDelayOfAll(portfolio);
  const DayNumber tomorrow = dayNumber(portfolio.asOf) + 1;
  for (std::uint32_t a = 0; a < portfolio.accounts.size(); ++a) {
    const Account& account = portfolio.accounts[a];
    const int delay = meanDelay(account.past, usualOfAll);
    const int reach = leastVariation + std::max(0, delay) / 3;
    for (ItemIndex item = account.firstItem; item < account.firstItem + account.itemCount; ++item) {
      const bool isOwed = items.isDebit(item) && items.kind(item) != ItemKind::refund && !items.isFactored(item);
      if (!isOwed) continue;
      const auto drawn = mixed(seed ^ mixed(static_cast<std::uint64_t>(items.id[item])));
      const int variation = static_cast<int>(drawn % static_cast<std::uint64_t>(2 * reach + 1)) - reach;
      payments.push_back({std::max(tomorrow, items.due[item] + delay + variation), item, a});
    }
  }
  std::ranges::sort(payments, {}, [](const ExpectedPayment& payment) { return std::tie(payment.day, payment.item); });
  return payments;
}

}  // namespace relance
