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

  /// Facts come to be known: each stands behind those of its customer, in the order given. `customers` as before, or the first.
  void append(std::size_t customers, std::vector<std::pair<CustomerIndex, Fact>> more) {
    if (m_begin.empty()) {
      *this = Grouped(customers, std::move(more));
      return;
    }
    std::ranges::stable_sort(more, {}, &std::pair<CustomerIndex, Fact>::first);
    std::size_t end = m_facts.size() + more.size();
    std::size_t left = more.size();
    m_facts.resize(end);
    // From the last customer down: his own move up by what is still to come, and the new ones stand behind them.
    for (std::size_t customer = m_begin.size() - 1; left > 0;) {
      const std::size_t ownEnd = m_begin[customer--];
      m_begin[customer + 1] = static_cast<std::uint32_t>(end);
      while (left > 0 && more[left - 1].first == customer) m_facts[--end] = std::move(more[--left].second);
      if (left == 0) break;  // those before stand where they stood
      const auto at = [&](std::size_t place) { return m_facts.begin() + static_cast<std::ptrdiff_t>(place); };
      std::move_backward(at(m_begin[customer]), at(ownEnd), at(end));
      end -= ownEnd - m_begin[customer];
    }
  }

  /// Each fact may be changed, none moved to another customer.
  std::span<Fact> all() { return m_facts; }

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
