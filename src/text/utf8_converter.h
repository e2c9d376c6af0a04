// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the bytes of a file into UTF-8, piece by piece, and refuses bytes that its encoding does not know.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// Whether Utf8Converter can read it; names as iconv takes them, in any case.
bool isKnownEncoding(std::string_view name);

/// One for each file, fed from the first byte on. A byte order mark at the start is left out. After a broken byte nothing more
/// is converted and each call answers its offset again.
class Utf8Converter {
 public:
  /// The encoding must be known (asserted).
  explicit Utf8Converter(std::string_view encoding);
  Utf8Converter(Utf8Converter&&) noexcept;
  Utf8Converter& operator=(Utf8Converter&&) noexcept;
  ~Utf8Converter();

  /// Appends what is whole so far to `utf8`; a letter cut by the end of the piece waits for the next one.
  /// Answers the offset in the file (from 0) of the first byte that makes no letter, or nothing when all is well.
  [[nodiscard]] std::optional<std::uint64_t> convert(std::string_view bytes, std::string& utf8);

  /// To be called after the last piece: a letter cut by the end of the file is broken too.
  [[nodiscard]] std::optional<std::uint64_t> finish(std::string& utf8);

 private:
  class Engine;

  void append(std::string_view converted, std::string& utf8);
  std::size_t convertWhole(std::string_view bytes, std::string& utf8);

  std::unique_ptr<Engine> m_engine;  // none for UTF-8, which is only checked
  std::string m_waiting;
  std::uint64_t m_consumed{0};
  std::optional<std::uint64_t> m_broken;
  bool m_isAtStart{true};
};

}  // namespace relance
