// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the single-byte encodings of French and German files apart, where general statistics fail on lists of names.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace relance {

/// Counts each byte beyond ASCII by what stands beside it: é belongs behind a small letter, É into capitals, € alone. The
/// encoding in which the bytes make the most sense wins; none if they make too little in all of them.
class WesternGuess {
 public:
  void add(std::string_view bytes);

  /// "WINDOWS-1252", "ISO-8859-15", "CP850" or "MACINTOSH".
  std::optional<std::string_view> finish();

  enum class Place { afterSmall, beforeSmall, amongCapitals, alone };

 private:
  void countWaiting(unsigned char next);

  std::array<std::array<std::int64_t, 4>, 128> m_counts{};
  std::int64_t m_total{0};
  std::int64_t m_touching{0};  // bytes beyond ASCII beside another one: rare in these languages
  unsigned char m_previous{0};
  unsigned char m_waiting{0};  // beyond ASCII; what stands behind it decides
  unsigned char m_beforeWaiting{0};
};

}  // namespace relance
