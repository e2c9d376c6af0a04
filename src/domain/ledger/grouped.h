// SPDX-License-Identifier: GPL-3.0-or-later
// Facts by customer: one array in customer order, and where each customer's part begins.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "domain/ledger/item_columns.h"

namespace relance {

template <class Fact>
class Grouped {
 public:
  Grouped() = default;

  /// Facts of one customer keep the order in which they are given.
  Grouped(std::size_t customers, std::vector<std::pair<CustomerIndex, Fact>> facts) : m_begin(customers + 1, 0) {
    std::ranges::stable_sort(facts, {}, &std::pair<CustomerIndex, Fact>::first);
    m_facts.reserve(facts.size());
    for (auto& [customer, fact] : facts) {
      ++m_begin[customer + 1];
      m_facts.push_back(std::move(fact));
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i) m_begin[i] += m_begin[i - 1];
  }

  std::span<const Fact> of(CustomerIndex customer) const {
    if (customer + 1 >= m_begin.size()) return {};
    return std::span{m_facts}.subspan(m_begin[customer], m_begin[customer + 1] - m_begin[customer]);
  }

  std::span<const Fact> all() const { return m_facts; }

 private:
  std::vector<Fact> m_facts;
  std::vector<std::uint32_t> m_begin;
};

}  // namespace relance
