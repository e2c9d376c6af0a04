// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that falls alike on every machine: splitmix64, whole numbers only.
#pragma once

#include <cassert>
#include <cstdint>
#include <span>
#include <vector>

namespace relance::sample {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t next() {
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  /// first ≤ result ≤ last.
  int between(int first, int last) {
    assert(first <= last);
    return first + static_cast<int>(next() % static_cast<std::uint64_t>(last - first + 1));
  }

  /// True in so many of a hundred cases.
  bool percent(int cases) { return between(1, 100) <= cases; }
  bool perMille(int cases) { return between(1, 1000) <= cases; }

  /// A place below `size`, which is not 0.
  std::size_t place(std::size_t size) {
    assert(size > 0);
    return static_cast<std::size_t>(next() % size);
  }

  template <class T>
  const T& pick(const std::vector<T>& values) {
    return values[place(values.size())];
  }
  template <class T>
  const T& pick(std::span<const T> values) {
    return values[place(values.size())];
  }

  /// A place in `weights`, each as likely as it is heavy; their sum is not 0.
  std::size_t weighted(std::span<const int> weights) {
    int sum = 0;
    for (const int weight : weights) sum += weight;
    int rest = between(1, sum);
    std::size_t at = 0;
    while (rest > weights[at]) rest -= weights[at++];
    return at;
  }

  /// Chance of its own, that draws made here do not change.
  Dice fork(std::uint64_t tag) const { return Dice(Dice(m_state ^ (tag * 0xD1342543DE82EF95U)).next()); }

 private:
  std::uint64_t m_state;
};

}  // namespace relance::sample
