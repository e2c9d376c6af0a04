// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>

#include "text/blank.h"
#include "text/utf8.h"

namespace relance {
namespace {

struct Freer {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

/// Empty for letters that stay as they are. Only small letters: case is folded before.
std::string_view plainLetters(char32_t letter) {
  switch (letter) {
    case U'œ':
      return "oe";
    case U'æ':
      return "ae";
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
      return "d";
    case U'ð':
      return "d";
    case U'þ':
      return "th";
    case U'ı':
      return "i";
    case U'‘':
    case U'’':
    case U'ʼ':
    case U'‛':
      return "'";
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
      return "-";
    default:
      return {};
  }
}

class Collector {
 public:
  explicit Collector(std::size_t expectedSize) { m_bytes.reserve(expectedSize); }

  void addBlank() { m_isBlankPending = !m_bytes.empty(); }
  void addByte(char byte) {
    separate();
    m_bytes += byte;
  }
  void addBytes(std::string_view bytes) {
    separate();
    m_bytes += bytes;
  }
  std::string finish() && { return std::move(m_bytes); }

 private:
  void separate() {
    if (m_isBlankPending) m_bytes += ' ';
    m_isBlankPending = false;
  }

  std::string m_bytes;
  bool m_isBlankPending{false};
};

std::string foldAscii(std::string_view text) {
  Collector collector{text.size()};
  for (const char c : text) {
    if (isBlank(static_cast<char32_t>(c))) {
      collector.addBlank();
    } else {
      collector.addByte(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
  }
  return std::move(collector).finish();
}

std::string foldUnicode(std::string_view text) {
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw, options);
  const std::unique_ptr<utf8proc_uint8_t, Freer> owner{raw};
  if (size == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc{};
  assert(size >= 0);
  const std::string_view mapped{reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
  Collector collector{mapped.size()};
  for (std::size_t i = 0; i < mapped.size();) {
    const CodePoint next = codePointAt(mapped, i);
    const std::string_view plain = plainLetters(next.value);
    if (isBlank(next.value)) {
      collector.addBlank();
    } else {
      collector.addBytes(plain.empty() ? mapped.substr(i, next.size) : plain);
    }
    i += next.size;
  }
  return std::move(collector).finish();
}

bool isWordLetter(char32_t letter) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(letter));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

}  // namespace

FoldedText fold(std::string_view utf8) {
  if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return {foldAscii(utf8)};
  if (!firstInvalidUtf8(utf8)) return {foldUnicode(utf8)};
  return {foldUnicode(withoutInvalidUtf8(utf8))};
}

std::vector<std::string_view> words(const FoldedText& folded) {
  const std::string_view text = folded.bytes;
  std::vector<std::string_view> result;
  std::size_t start = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    const CodePoint next = codePointAt(text, i);
    if (!isWordLetter(next.value)) {
      if (i > start) result.push_back(text.substr(start, i - start));
      start = i + next.size;
    }
    i += next.size;
  }
  if (i > start) result.push_back(text.substr(start));
  return result;
}

}  // namespace relance
