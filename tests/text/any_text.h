// SPDX-License-Identifier: GPL-3.0-or-later
// Random valid UTF-8 that often holds the characters programs trip over.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "text/utf8.h"

namespace relance {

inline rc::Gen<char32_t> anyCodePoint() {
  const auto between = [](unsigned low, unsigned high) {
    return rc::gen::cast<char32_t>(rc::gen::inRange<unsigned>(low, high + 1));
  };
  return rc::gen::weightedOneOf<char32_t>({
      {6, between(0x20, 0x7E)},
      {1, between(0x00, 0x1F)},
      {3, between(0xA0, 0x17F)},
      {2, between(0x180, 0x2FFF)},
      {1, between(0x3000, 0xD7FF)},
      {1, between(0xE000, 0xFFFD)},
      {1, between(0x10000, 0x10FFFF)},
      {2, rc::gen::elementOf(std::vector<char32_t>{0,      9,      10,     13,     0x7F,   0x85,   0xA0,   0xAD,   0x130,
                                                   0x131,  0x300,  0x345,  0x200B, 0x200E, 0x202A, 0x202E, 0x202F, 0x2028,
                                                   0x2066, 0x2069, 0x2212, 0xFEFF, '/',    '\\',   '.',    ':',    '"',
                                                   '*',    '?',    '=',    '+',    '-',    '@'})},
  });
}

inline rc::Gen<std::string> anyText() {
  return rc::gen::map(rc::gen::container<std::vector<char32_t>>(anyCodePoint()), [](const std::vector<char32_t>& codePoints) {
    std::string text;
    for (const char32_t codePoint : codePoints) appendUtf8(text, codePoint);
    return text;
  });
}

}  // namespace relance
