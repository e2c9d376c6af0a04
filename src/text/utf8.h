// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 read code point by code point: what is valid (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace relance {

inline constexpr char32_t replacementCharacter = U'\uFFFD';

/// One code point and the number of its bytes. An invalid byte is read alone, as the replacement character.
struct CodePoint {
  char32_t value{0};
  std::size_t size{0};
  bool isValid{true};
};

/// position < text.size() (asserted).
CodePoint codePointAt(std::string_view text, std::size_t position);

/// Offset of the first byte that is not part of a valid code point; a code point cut off by the end counts as invalid.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Number of bytes at the end (0 to 3) that begin a code point of which the rest may still come: what a reader of pieces keeps.
std::size_t unfinishedUtf8(std::string_view text);

/// Each invalid byte replaced by U+FFFD.
std::string withoutInvalidUtf8(std::string_view text);

/// Appends a code point that is valid in UTF-8 (asserted).
void appendUtf8(std::string& text, char32_t codePoint);

/// Number of code points; invalid bytes count one each.
std::size_t codePointCount(std::string_view text);

/// The longest beginning of at most that many bytes that cuts no code point.
std::string_view utf8Prefix(std::string_view text, std::size_t maximumBytes);

}  // namespace relance
