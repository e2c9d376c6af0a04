// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/quoted_printable.h"

#include "text/utf8.h"

namespace relance {
namespace {

constexpr std::size_t longestLine = 76;

std::string escaped(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += '=';
    text += digits[byte / 16];
    text += digits[byte % 16];
  }
  return text;
}

void addLine(std::string_view line, std::string& result) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t size = codePointAt(line, i).size;
    const std::string_view character = line.substr(i, size);
    const bool isLast = i + size == line.size();
    const char c = character.front();
    const bool isPlain = size == 1 && ((c > ' ' && c < '\x7F' && c != '=') || (c == ' ' && !isLast));
    const std::string piece = isPlain ? std::string{character} : escaped(character);
    // Room stays for the '=' that joins this line to the next; a character is not cut in two.
    if (length + piece.size() > longestLine - 1) {
      result += "=\r\n";
      length = 0;
    }
    result += piece;
    length += piece.size();
    i += size;
  }
  result += "\r\n";
}

}  // namespace

std::string quotedPrintable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto end = text.find_first_of("\r\n");
    addLine(text.substr(0, end), result);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
  }
  return result;
}

}  // namespace relance
