// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are never moved once they stand, and beside them the order in which they are read: large rows are made once, by
// whoever makes them, and sorted and put together without being touched again.
#pragma once

#include <compare>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace relance {

/// Read like a vector.
template <class Row>
class StandingRows {
  /// `Of` is Row or const Row.
  template <class Of>
  class Place {
   public:
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category = std::random_access_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = Of*;
    using reference = Of&;

    Place() = default;
    explicit Place(Row* const* place) : m_place(place) {}

    reference operator*() const { return **m_place; }
    pointer operator->() const { return *m_place; }
    reference operator[](difference_type n) const { return *m_place[n]; }
    Place& operator++() { return *this += 1; }
    Place operator++(int) { return Place(m_place++); }
    Place& operator--() { return *this -= 1; }
    Place operator--(int) { return Place(m_place--); }
    Place& operator+=(difference_type n) {
      m_place += n;
      return *this;
    }
    Place& operator-=(difference_type n) { return *this += -n; }
    friend Place operator+(Place at, difference_type n) { return at += n; }
    friend Place operator+(difference_type n, Place at) { return at += n; }
    friend Place operator-(Place at, difference_type n) { return at -= n; }
    friend difference_type operator-(Place a, Place b) { return a.m_place - b.m_place; }
    auto operator<=>(const Place&) const = default;

   private:
    Row* const* m_place{nullptr};
  };

 public:
  using value_type = Row;
  using iterator = Place<Row>;
  using const_iterator = Place<const Row>;

  StandingRows() = default;
  StandingRows(StandingRows&&) noexcept = default;
  StandingRows& operator=(StandingRows&&) noexcept = default;
  StandingRows(const StandingRows& other) {
    for (const Row& row : other) push_back(Row(row));
  }
  StandingRows& operator=(const StandingRows& other) { return *this = StandingRows(other); }
  ~StandingRows() = default;

  std::size_t size() const { return m_order.size(); }
  bool empty() const { return m_order.empty(); }
  const Row& operator[](std::size_t place) const { return *m_order[place]; }
  /// Throws std::out_of_range, as a vector's does.
  const Row& at(std::size_t place) const { return *m_order.at(place); }
  const Row& front() const { return *m_order.front(); }
  const Row& back() const { return *m_order.back(); }
  iterator begin() { return iterator(m_order.data()); }
  iterator end() { return iterator(m_order.data() + m_order.size()); }
  const_iterator begin() const { return const_iterator(m_order.data()); }
  const_iterator end() const { return const_iterator(m_order.data() + m_order.size()); }

  /// Last in the order.
  void push_back(Row&& row) {
    if (m_stretches.empty() || m_stretches.back().size() == rowsOfAStretch) m_stretches.emplace_back().reserve(rowsOfAStretch);
    m_order.push_back(&m_stretches.back().emplace_back(std::move(row)));
  }

  /// All of `more` behind these.
  void append(StandingRows more) {
    m_order.insert(m_order.end(), more.m_order.begin(), more.m_order.end());
    for (auto& stretch : more.m_stretches) m_stretches.push_back(std::move(stretch));
  }

  /// To be put into another order.
  std::vector<Row*>& order() { return m_order; }

 private:
  static constexpr std::size_t rowsOfAStretch = 64;

  std::vector<std::vector<Row>> m_stretches;  // each with room for all its rows from the beginning
  std::vector<Row*> m_order;
};

}  // namespace relance
