// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_sheet.h"

#include <algorithm>
#include <map>

#include "desktop/desk/photograph.h"

namespace relance {
namespace {

BalancePart partOf(const BalanceSheet& sheet, ItemIndex item) {
  const ItemColumns& items = sheet.portfolio->items;
  if (!items.isDebit(item)) return {.kind = BalancePart::Kind::unapplied};
  const DayNumber from = sheet.base == AgeingBase::due ? items.due[item] : items.issued[item];
  const int bucket = sheet.limits.bucketOf(dayNumber(sheet.portfolio->asOf) - from);
  if (bucket < 0) return {.kind = BalancePart::Kind::notDue};
  return {.kind = BalancePart::Kind::bucket, .bucket = static_cast<std::size_t>(bucket)};
}

std::size_t actionsOf(const DeskState& state, const Portfolio& portfolio, CustomerIndex customer, Currency currency) {
  const auto account = findAccount(portfolio, customer, currency);
  return account && state.actions[*account].proposal != nullptr ? 1 : 0;
}

}  // namespace

std::int64_t amountOf(const AgedAmounts& amounts, BalancePart part) {
  switch (part.kind) {
    case BalancePart::Kind::total:
      return amounts.total;
    case BalancePart::Kind::notDue:
      return amounts.notDue;
    case BalancePart::Kind::bucket:
      return amounts.buckets[part.bucket];
    case BalancePart::Kind::unapplied:
      return -amounts.unapplied;
  }
  return 0;
}

std::int64_t grossOf(const AgedAmounts& amounts) {
  std::int64_t gross = amounts.notDue;
  for (const std::int64_t bucket : amounts.buckets) gross = addMinor(gross, bucket);
  return gross;
}

std::vector<std::uint32_t> segmentsToday(const DeskState& state) {
  const auto none = static_cast<std::uint32_t>(state.policy.segments.size());
  std::map<std::string_view, std::uint32_t> places;
  for (std::uint32_t i = 0; i < none; ++i) places.emplace(state.policy.segments[i].key, i);
  const auto& customers = state.portfolio.customers;
  std::vector<std::uint32_t> segmentOf(customers.size(), none);
  for (const Verdict& verdict : state.run.verdicts) {
    const auto found = places.find(verdict.segment);
    if (found != places.end()) segmentOf[state.portfolio.accounts[verdict.account].customer] = found->second;
  }
  // Who is paid for is chased as his payer is.
  for (CustomerIndex c = 0; c < customers.size(); ++c) {
    if (customers[c].payer != noCustomer && customers[c].payer != c) segmentOf[c] = segmentOf[customers[c].payer];
  }
  return segmentOf;
}

BalanceGround groundOf(Portfolio portfolio, const Policy& policy, const CalendarBook& calendars, Language language) {
  BalanceGround ground;
  const std::vector<SegmentChoice> choices = segmentsOf(portfolio, policy, calendars, portfolio.asOf);
  for (CustomerIndex c = 0; c < portfolio.customers.size(); ++c) {
    const CustomerIndex payer = portfolio.customers[c].payer == noCustomer ? c : portfolio.customers[c].payer;
    const auto found = std::ranges::find(policy.segments, choices[payer].segment, &Segment::key);
    ground.segmentOf.push_back(static_cast<std::uint32_t>(found - policy.segments.begin()));
  }
  ground.nameRank = rankByName(portfolio.customers, language);
  ground.portfolio = std::move(portfolio);
  return ground;
}

BalanceSheet sheetOf(const DeskState& state, const Portfolio& portfolio, std::span<const std::uint32_t> segmentOf,
                     std::span<const std::uint32_t> nameRank, const SheetQuestion& question) {
  BalanceSheet sheet;
  sheet.portfolio = &portfolio;
  sheet.nameRank = nameRank;
  sheet.isToday = &portfolio == &state.portfolio;
  sheet.base = question.base;
  sheet.balance = ageBalance(portfolio, question.currency, question.base, sheet.limits);
  for (const Account& account : portfolio.accounts) {
    if (account.currency == question.currency) sheet.items += account.itemCount;
  }
  const std::size_t segments = state.policy.segments.size() + 1;
  std::vector<BalanceGroup> groups(question.isGrouped ? segments : 1);
  for (std::uint32_t row = 0; row < sheet.balance.rows.size(); ++row) {
    const AgedRow& aged = sheet.balance.rows[row];
    BalanceGroup& group = groups[question.isGrouped ? segmentOf[aged.customer] : 0];
    group.rows.push_back(row);
    group.sums.add(aged.amounts);
    if (sheet.isToday) group.actions += actionsOf(state, portfolio, aged.customer, question.currency);
  }
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    groups[i].segment = i;
    if (!groups[i].rows.empty()) sheet.groups.push_back(std::move(groups[i]));
  }
  return sheet;
}

std::vector<ItemIndex> itemsBehind(const BalanceSheet& sheet, std::span<const std::uint32_t> rows, BalancePart part) {
  const Portfolio& portfolio = *sheet.portfolio;
  std::vector<bool> isWanted(portfolio.customers.size(), false);
  std::vector<std::uint32_t> accounts;
  for (const std::uint32_t row : rows) {
    const CustomerIndex customer = sheet.balance.rows[row].customer;
    isWanted[customer] = true;
    if (const auto account = findAccount(portfolio, customer, sheet.balance.currency)) accounts.push_back(*account);
  }
  std::ranges::sort(accounts);
  accounts.erase(std::ranges::unique(accounts).begin(), accounts.end());
  std::vector<ItemIndex> found;
  for (const std::uint32_t a : accounts) {
    const Account& account = portfolio.accounts[a];
    for (ItemIndex i = account.firstItem; i < account.firstItem + account.itemCount; ++i) {
      if (!isWanted[portfolio.items.customer[i]]) continue;
      if (part.kind == BalancePart::Kind::total || partOf(sheet, i) == part) found.push_back(i);
    }
  }
  return found;
}

}  // namespace relance
