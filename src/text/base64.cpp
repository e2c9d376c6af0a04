// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/base64.h"

#include <algorithm>
#include <cstdint>

namespace relance {

std::string base64(std::string_view bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t given = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j) group = group << 8 | (j < given ? static_cast<unsigned char>(bytes[i + j]) : 0U);
    for (std::size_t j = 0; j < 4; ++j) text += j <= given ? letters[group >> (18 - 6 * j) & 63] : '=';
  }
  return text;
}

std::string base64Lines(std::string_view bytes) {
  constexpr std::size_t bytesPerLine = 57;
  std::string text;
  text.reserve((bytes.size() / bytesPerLine + 1) * 78);
  for (std::size_t i = 0; i < bytes.size(); i += bytesPerLine) {
    text += base64(bytes.substr(i, bytesPerLine));
    text += "\r\n";
  }
  return text;
}

}  // namespace relance
