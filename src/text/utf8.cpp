// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace relance {
namespace {

bool isAscii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Length that a first byte announces; 0 when it cannot be first.
std::size_t announcedSize(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0x80) return 1;
  if (byte >= 0xC2 && byte <= 0xDF) return 2;
  if (byte >= 0xE0 && byte <= 0xEF) return 3;
  return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

/// Most files are nearly all ASCII: eight bytes at a time.
std::size_t skipAscii(std::string_view text, std::size_t position) {
  while (position + 8 <= text.size()) {
    std::uint64_t block{};
    std::memcpy(&block, text.data() + position, sizeof block);
    if ((block & 0x8080808080808080U) != 0) break;
    position += 8;
  }
  while (position < text.size() && isAscii(text[position])) ++position;
  return position;
}

}  // namespace

CodePoint codePointAt(std::string_view text, std::size_t position) {
  assert(position < text.size());
  if (isAscii(text[position])) return {static_cast<char32_t>(text[position]), 1, true};
  const auto rest = std::min<std::size_t>(text.size() - position, 4);
  utf8proc_int32_t value{};
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + position),
                                     static_cast<utf8proc_ssize_t>(rest), &value);
  if (size <= 0) return {replacementCharacter, 1, false};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(size), true};
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
  std::size_t position = skipAscii(text, 0);
  while (position < text.size()) {
    const CodePoint next = codePointAt(text, position);
    if (!next.isValid) return position;
    position = skipAscii(text, position + next.size);
  }
  return std::nullopt;
}

std::size_t unfinishedUtf8(std::string_view text) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
    const char byte = text[text.size() - back];
    if (isContinuation(byte)) continue;
    return announcedSize(byte) > back ? back : 0;
  }
  return 0;
}

std::string withoutInvalidUtf8(std::string_view text) {
  if (!firstInvalidUtf8(text)) return std::string{text};
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint next = codePointAt(text, i);
    appendUtf8(result, next.value);
    i += next.size;
  }
  return result;
}

void appendUtf8(std::string& text, char32_t codePoint) {
  assert(utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(codePoint)));
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::size_t codePointCount(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += codePointAt(text, i).size) ++count;
  return count;
}

std::string_view utf8Prefix(std::string_view text, std::size_t maximumBytes) {
  if (text.size() <= maximumBytes) return text;
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t next = end + codePointAt(text, end).size;
    if (next > maximumBytes) break;
    end = next;
  }
  return text.substr(0, end);
}

}  // namespace relance
