// SPDX-License-Identifier: GPL-3.0-or-later
// Counts lines as editors do, whatever ends them: LF, CR LF, a lone CR, or the CR CR LF of careless programs.
#pragma once

#include <cstdint>
#include <string_view>

namespace relance {

class LineCounter {
 public:
  /// CR or LF; several CR count one each unless an LF follows, which makes one end of them all.
  void addEnd(char sign) {
    if (sign == '\n') {
      ++m_line;
      m_returns = 0;
    } else {
      ++m_returns;
    }
  }

  /// The line on which the next other letter stands, from 1.
  std::int64_t lineOfNext() {
    m_line += m_returns;
    m_returns = 0;
    return m_line;
  }

  /// A cell that may hold line ends of its own.
  void addCell(std::string_view cell) { m_line = lineOfNext() + endsIn(cell); }

  static std::int64_t endsIn(std::string_view text) {
    if (text.find_first_of("\r\n") == std::string_view::npos) return 0;
    LineCounter counter;
    for (const char c : text) {
      if (c == '\n' || c == '\r') {
        counter.addEnd(c);
      } else {
        counter.lineOfNext();
      }
    }
    return counter.lineOfNext() - 1;
  }

 private:
  std::int64_t m_line{1};
  std::int64_t m_returns{0};
};

}  // namespace relance
