// SPDX-License-Identifier: GPL-3.0-or-later
// Allocations, what they settle, and the balance.
#include <algorithm>
#include <map>

#include "domain/ledger/ageing.h"
#include "storage/check/findings.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/settlement_sweep.h"

namespace relance {
namespace {

std::string textOf(const std::optional<Date>& day) { return day ? isoText(*day) : ""; }

/// The most that is covered on any one day.
std::int64_t mostCovered(std::span<const SettlementShare> shares) {
  std::int64_t most = 0;
  for (const auto& share : shares) most = std::max(most, coveredOn(shares, share.from));
  return most;
}

std::map<std::string, std::int64_t> balanceByRows(Database& database, Date day) {
  std::map<std::string, std::int64_t> balances;
  auto rows = database.statement(
      "SELECT currency, CAST(sum(CASE WHEN side = 'debit' THEN amount_minor ELSE -amount_minor END) AS bigint) FROM item"
      " WHERE issued_on <= $1 GROUP BY currency");
  rows.query(day);
  while (rows.next()) balances[std::string{rows.text(0)}] = rows.number(1);
  return balances;
}

}  // namespace

void checkAllocationSides(Database& database, Findings& findings) {
  auto rows = database.statement(
      "SELECT a.id, d.side, c.side, d.currency, c.currency FROM allocation a JOIN item d ON d.id = a.debit_id"
      " JOIN item c ON c.id = a.credit_id WHERE d.side <> 'debit' OR c.side <> 'credit' OR d.currency <> c.currency");
  rows.query();
  while (rows.next()) {
    std::vector<std::string> facts;
    for (int column = 1; column < rows.columnCount(); ++column) facts.emplace_back(rows.text(column));
    findings.add(Invariant::allocations, "allocation " + std::to_string(rows.number(0)), std::move(facts));
  }
}

void checkCoverage(Database& database, Findings& findings) {
  std::vector<Finding> settled;
  sweepSettlements(database, [&](const SweptItem& item) {
    const std::string subject = "item " + std::to_string(item.id.value);
    // Shares of many payments on one invoice are few: a sum over all is the upper bound, looked at closely only when it is
    // passed.
    std::int64_t sum = 0;
    for (const auto& share : item.shares) sum = addMinor(sum, share.amountMinor);
    if (sum > item.amountMinor) {
      const std::int64_t most = mostCovered(item.shares);
      if (most > item.amountMinor) {
        findings.add(Invariant::allocations, subject, {std::to_string(most), std::to_string(item.amountMinor)});
      }
    }
    const auto expected = settledOn(item.amountMinor, item.shares);
    if (expected != item.settledOn) {
      settled.push_back({Invariant::settledOn, subject, {textOf(item.settledOn), textOf(expected)}});
    }
  });
  for (auto& finding : settled) findings.add(finding.invariant, std::move(finding.subject), std::move(finding.facts));
}

void checkBalance(Database& database, Date day, Findings& findings) {
  const auto expected = balanceByRows(database, day);
  const Portfolio portfolio = loadPortfolio(database, day, PortfolioDepth::balances);
  for (const auto& [code, balance] : expected) {
    const Currency currency = *parseCurrency(code);
    for (const AgeingBase base : {AgeingBase::due, AgeingBase::issue}) {
      const AgedBalance aged = ageBalance(portfolio, currency, base, {});
      if (aged.isSound() && aged.ledgerBalance == balance) continue;
      findings.add(Invariant::balance, code, {std::to_string(aged.total.total), std::to_string(balance)});
      break;
    }
  }
}

}  // namespace relance
