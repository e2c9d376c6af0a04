// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blank.h"

#include <utf8proc.h>

#include "text/utf8.h"

namespace relance {

bool isBlank(char32_t codePoint) {
  if (codePoint <= U' ' || codePoint == U'\x7F') return true;
  if (codePoint < U'\x80') return false;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(codePoint))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
      return true;
    default:
      return false;
  }
}

std::string_view trimmedStart(std::string_view utf8) {
  std::size_t start = 0;
  while (start < utf8.size()) {
    const CodePoint next = codePointAt(utf8, start);
    if (!isBlank(next.value)) break;
    start += next.size;
  }
  return utf8.substr(start);
}

std::string_view trimmedEnd(std::string_view utf8) {
  std::size_t end = utf8.size();
  while (end > 0) {
    std::size_t start = end - 1;
    while (start > 0 && end - start < 4 && (static_cast<unsigned char>(utf8[start]) & 0xC0) == 0x80) --start;
    const CodePoint last = codePointAt(utf8, start);
    if (start + last.size != end || !isBlank(last.value)) break;
    end = start;
  }
  return utf8.substr(0, end);
}

std::string_view trimmed(std::string_view utf8) { return trimmedEnd(trimmedStart(utf8)); }

}  // namespace relance
