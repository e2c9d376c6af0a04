// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/read_balance.h"

#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/creditor_store.h"

namespace relance {
namespace {

std::vector<BalanceLine> byCustomer(const Portfolio& portfolio, const AgedBalance& balance) {
  std::vector<BalanceLine> lines;
  lines.reserve(balance.rows.size());
  for (const AgedRow& row : balance.rows) {
    const PortfolioCustomer& customer = portfolio.customers[row.customer];
    lines.push_back({customer.code, {{"", customer.name}}, row.amounts});
  }
  return lines;
}

/// A customer stands in the segment of the account that pays for it.
std::vector<BalanceLine> bySegment(const Portfolio& portfolio, const AgedBalance& balance, const Policy& policy,
                                   const std::vector<SegmentChoice>& segments) {
  std::vector<BalanceLine> lines;
  for (const Segment& segment : policy.segments) lines.push_back({segment.key, segment.names, {}});
  lines.push_back({});

  for (const AgedRow& row : balance.rows) {
    const CustomerIndex payer = portfolio.customers[row.customer].payer;
    const std::string& key = segments[payer == noCustomer ? row.customer : payer].segment;
    auto line = lines.begin();
    while (line + 1 != lines.end() && line->code != key) ++line;
    line->amounts.add(row.amounts);
  }
  std::erase_if(lines, [](const BalanceLine& line) { return line.amounts.buckets.empty(); });
  return lines;
}

}  // namespace

Outcome<ShownBalance> readBalance(Database& database, const BalanceRequest& request) {
  const Currency currency = request.currency ? *request.currency : CreditorStore(database).find().currency;
  ShownBalance shown{request.asOf, request.limits, {}, {}};
  if (!request.isBySegment) {
    const Portfolio portfolio = loadPortfolio(database, request.asOf, PortfolioDepth::balances);
    shown.balance = ageBalance(portfolio, currency, request.base, request.limits);
    shown.lines = byCustomer(portfolio, shown.balance);
    return shown;
  }

  const auto policy = ledgerPolicy(database);
  if (!policy) return policy.refusal();
  const Portfolio portfolio = loadPortfolio(database, request.asOf, PortfolioDepth::chasing, policy->settings);
  shown.balance = ageBalance(portfolio, currency, request.base, request.limits);
  shown.lines =
      bySegment(portfolio, shown.balance, *policy, segmentsOf(portfolio, *policy, ledgerCalendars(database), request.asOf));
  return shown;
}

}  // namespace relance
