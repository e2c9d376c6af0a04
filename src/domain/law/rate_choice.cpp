// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/rate_choice.h"

namespace relance {

RateChoice statutoryChoice(const InterestRule& rule) {
  return {rule.table, rule.marginBasisPoints, rule.isFrozenAtStart, std::nullopt};
}

RateChoice contractChoice(const ContractRate& contract) {
  if (contract.isAboveEcb) return {rate_tables::ecbSemester, contract.basisPoints, false, std::nullopt};
  return {{}, 0, true, contract.basisPoints};
}

std::vector<RateStep> rateSteps(const RateChoice& choice, const RateBook& book, Date first, Date last) {
  if (choice.fixedBasisPoints) return {{first, choice.fixedBasisPoints}};
  const RateTable* table = book.find(choice.table);
  if (table == nullptr) return {{first, std::nullopt}};
  const auto stepFor = [&choice](Date from, const RateRow* row) {
    const bool isKnown = row != nullptr && row->basisPoints;
    return RateStep{from, isKnown ? std::optional{*row->basisPoints + choice.marginBasisPoints} : std::nullopt};
  };
  std::vector<RateStep> steps{stepFor(first, rateOn(*table, first).row)};
  if (choice.isFrozenAtStart) return steps;
  for (const RateRow& row : table->rows) {
    if (row.from > first && row.from <= last) steps.push_back(stepFor(row.from, &row));
  }
  return steps;
}

std::vector<RateUse> ratesUsed(const RateChoice& choice, const RateBook& book, Date first,
                               const std::vector<InterestSegment>& segments) {
  std::vector<RateUse> uses;
  const RateTable* table = choice.fixedBasisPoints ? nullptr : book.find(choice.table);
  if (table == nullptr) return uses;
  for (const InterestSegment& segment : segments) {
    RateUse use{table->name, *rateOn(*table, choice.isFrozenAtStart ? first : segment.from).row};
    if (uses.empty() || uses.back() != use) uses.push_back(std::move(use));
  }
  return uses;
}

}  // namespace relance
