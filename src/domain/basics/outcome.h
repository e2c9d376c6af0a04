// SPDX-License-Identifier: GPL-3.0-or-later
// What an operation answers when it may be refused: the value, or why not.
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/basics/refusal_reason.h"

namespace relance {

/// A rule said no and nothing was changed. `facts` fill the sentence that ui/words makes of it, in the order that the
/// reason's comment names; what a person would read in the ledger's language stays untranslated (codes, numbers, ISO dates).
struct Refusal {
  RefusalReason reason;
  std::vector<std::string> facts;

  bool operator==(const Refusal&) const = default;
};

template <class T>
class [[nodiscard]] Outcome {
 public:
  Outcome(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
  Outcome(Refusal refusal) : m_content(std::in_place_index<1>, std::move(refusal)) {}

  bool isDone() const { return m_content.index() == 0; }
  explicit operator bool() const { return isDone(); }

  /// Asserted: ask isDone() first.
  const T& value() const& {
    assert(isDone());
    return *std::get_if<0>(&m_content);
  }
  T&& value() && {
    assert(isDone());
    return std::move(*std::get_if<0>(&m_content));
  }
  const T& operator*() const& { return value(); }
  const T* operator->() const { return &value(); }

  const Refusal& refusal() const {
    assert(!isDone());
    return *std::get_if<1>(&m_content);
  }

 private:
  std::variant<T, Refusal> m_content;
};

/// For operations that only succeed or are refused: return Done{}.
struct Done {
  bool operator==(const Done&) const = default;
};

/// One thing wrong in a file given by the user. Line and column count from 1; 0 means "the file as a whole".
struct Problem {
  std::string file;
  std::int64_t line{0};
  std::int64_t column{0};
  ProblemReason reason;
  std::vector<std::string> facts;

  bool operator==(const Problem&) const = default;
};

}  // namespace relance
