// SPDX-License-Identifier: GPL-3.0-or-later
// The order of Today's list: a sum of named points, each of which can be shown.
#pragma once

#include <cstdint>

#include "domain/basics/ratio.h"
#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/verdict/proposal.h"

namespace relance {

/// 4 × the bit length of the whole units of base currency, and the two bits after the leading one; 0 for less than one unit.
int amountPoints(std::int64_t wholeUnits);

/// Section 6 of docs/engine.md, weighted as the settings say. `states`: all accounts of the proposal's customer.
Points pointsOf(const Proposal& proposal, const AccountState& state);

/// A proposal with what its place on the list is decided by.
struct Ranked {
  Proposal* proposal{nullptr};
  /// The greater goes first: the points; then whether there is a rate for its amount, for one without comes after those that
  /// have one; then the whole minor units of base currency, else of its own, the largest number of 64 bits if they are more.
  WideInt key{0};
};
Ranked rankedAs(Proposal& proposal, const Portfolio& portfolio, const ChasingSettings& settings);

/// Most points first, then the larger amount; equal ones keep their order, by account.
class RankOrder {
 public:
  RankOrder(const Portfolio& portfolio, const ChasingSettings& settings) : m_portfolio(portfolio), m_settings(settings) {}

  bool operator()(const Ranked& a, const Ranked& b) const { return a.key != b.key ? a.key > b.key : isLarger(a, b); }

 private:
  /// By less than a minor unit, or beyond the largest number.
  bool isLarger(const Ranked& a, const Ranked& b) const;
  Ratio amountOf(const Ranked& ranked) const;

  const Portfolio& m_portfolio;
  const ChasingSettings& m_settings;
};

}  // namespace relance
