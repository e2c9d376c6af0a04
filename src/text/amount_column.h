// SPDX-License-Identifier: GPL-3.0-or-later
// Which decimal sign a whole column of amounts is written with, found from its texts and never guessed.
#pragma once

#include <cstdint>
#include <string_view>

namespace relance {

enum class DecimalVerdict {
  comma,      // at least one text can only be read with a comma, none only with a dot
  dot,        // the other way round
  either,     // every text means the same with both ("12", "1 234"): no question to ask
  ambiguous,  // some texts mean two different amounts ("1,234") and nothing decides
  mixed,      // some can only be read with a comma, others only with a dot
};

/// Feed it every amount of a column. Texts that are no number in either reading do not take part: each is its own problem.
class AmountColumn {
 public:
  void add(std::string_view utf8);

  DecimalVerdict verdict() const;

  std::int64_t onlyWithComma() const { return m_onlyWithComma; }
  std::int64_t onlyWithDot() const { return m_onlyWithDot; }
  std::int64_t undecided() const { return m_undecided; }
  std::int64_t unreadable() const { return m_unreadable; }

 private:
  std::int64_t m_onlyWithComma{0};
  std::int64_t m_onlyWithDot{0};
  std::int64_t m_undecided{0};
  std::int64_t m_unreadable{0};
};

}  // namespace relance
