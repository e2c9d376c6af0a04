// SPDX-License-Identifier: GPL-3.0-or-later
// A small ledger to which anything may happen, the same for the same seed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenarios/story.h"

namespace relance::stories {

/// Numbers that depend on the seed alone (splitmix64).
class Luck {
 public:
  explicit Luck(std::uint64_t seed) : m_state(seed) {}

  /// In [from, until).
  int drawn(int from, int until) {
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return from + static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(until - from));
  }
  bool happensOnceIn(int times) { return drawn(0, times) == 0; }
  template <class Value>
  Value oneOf(const std::vector<Value>& values) {
    return values.at(static_cast<std::size_t>(drawn(0, static_cast<int>(values.size()))));
  }

 private:
  std::uint64_t m_state;
};

class RandomLife {
 public:
  explicit RandomLife(std::uint64_t seed);

  /// Goes to the next day and lets something happen, perhaps.
  void passDay();
  /// A file comes in: an invoice overdue already, and what was paid up to today.
  void importMore();
  /// Runs, then carries out most of what is proposed. Answers whom it contacted, done or tried in vain.
  std::vector<std::string> runAndCarryOut();

 private:
  Luck m_luck;

 public:
  Story story;
  std::vector<std::string> customers;

 private:
  void happen();
  void pay();
  void credit();
  void agree();
  void say();
  void settle();
  void decide();
  std::string anyInvoice();
  std::string anyCustomer();
  bool isPayer(const std::string& code) const;

  int m_credits{0};
  int m_imported{0};
};

/// Everything an answer says, as text: two answers are equal when their texts are.
std::string toldOf(const RunResult& result);

}  // namespace relance::stories
