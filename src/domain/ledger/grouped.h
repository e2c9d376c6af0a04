// SPDX-License-Identifier: GPL-3.0-or-later
// Facts by customer: one array in customer order, and where each customer's part begins.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
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

  std::span<Fact> of(CustomerIndex customer) {
    if (customer + 1 >= m_begin.size()) return {};
    return std::span{m_facts}.subspan(m_begin[customer], m_begin[customer + 1] - m_begin[customer]);
  }

  /// After those that the customers have; in any order of customers.
  void add(std::vector<std::pair<CustomerIndex, Fact>> facts) {
    if (facts.empty()) return;
    std::ranges::stable_sort(facts, {}, &std::pair<CustomerIndex, Fact>::first);
    std::vector<Fact> merged;
    merged.reserve(m_facts.size() + facts.size());
    auto added = facts.begin();
    std::uint32_t end = 0;
    for (CustomerIndex customer = 0; customer + 1 < m_begin.size(); ++customer) {
      const std::uint32_t first = end;
      end = m_begin[customer + 1];
      std::move(m_facts.begin() + first, m_facts.begin() + end, std::back_inserter(merged));
      for (; added != facts.end() && added->first == customer; ++added) merged.push_back(std::move(added->second));
      m_begin[customer + 1] = static_cast<std::uint32_t>(merged.size());
    }
    m_facts = std::move(merged);
  }

  std::span<const Fact> all() const { return m_facts; }

 private:
  std::vector<Fact> m_facts;
  std::vector<std::uint32_t> m_begin;
};

}  // namespace relance
