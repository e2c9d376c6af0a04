// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the check share: findings, no more than a limit for each invariant.
#pragma once

#include <algorithm>
#include <utility>

#include "storage/check/check.h"

namespace relance {

class Findings {
 public:
  explicit Findings(std::size_t limit) : m_limit(limit) {}

  void add(Invariant invariant, std::string subject, std::vector<std::string> facts = {}) {
    if (invariant != m_invariant) m_count = 0;
    m_invariant = invariant;
    if (++m_count <= m_limit) m_findings.push_back({invariant, std::move(subject), std::move(facts)});
  }

  bool isEmpty() const { return m_findings.empty(); }
  bool has(Invariant invariant) const {
    return std::ranges::find(m_findings, invariant, &Finding::invariant) != m_findings.end();
  }
  std::vector<Finding> take() { return std::move(m_findings); }

 private:
  std::size_t m_limit;
  std::size_t m_count{0};
  Invariant m_invariant{Invariant::file};
  std::vector<Finding> m_findings;
};

void checkFile(Database& database, Findings& findings);
void checkForeignKeys(Database& database, Findings& findings);
void checkDates(Database& database, Findings& findings);
void checkOrphans(Database& database, Findings& findings);
void checkPayers(Database& database, Findings& findings);
void checkAllocationSides(Database& database, Findings& findings);
void checkCoverage(Database& database, Findings& findings);
void checkBalance(Database& database, Date day, Findings& findings);
void checkChain(Database& database, Findings& findings);
void checkBusinessHash(Database& database, Findings& findings);

}  // namespace relance
