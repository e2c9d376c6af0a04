// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/read_header.h"

#include <algorithm>

namespace relance {
namespace {

std::string fromBase64(std::string_view text) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned held = 0;
  int bits = 0;
  for (const char c : text) {
    const std::size_t value = letters.find(c);
    if (value == std::string_view::npos) break;
    held = held << 6 | static_cast<unsigned>(value);
    bits += 6;
    if (bits >= 8) bytes += static_cast<char>(held >> (bits -= 8) & 255);
  }
  return bytes;
}

std::string fromQuoted(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '=') {
      bytes += static_cast<char>(std::stoi(std::string{text.substr(i + 1, 2)}, nullptr, 16));
      i += 2;
    } else {
      bytes += text[i] == '_' ? ' ' : text[i];
    }
  }
  return bytes;
}

std::string trimSpaces(std::string_view text) {
  const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
  return std::string{text.substr(start, text.find_last_not_of(' ') + 1 - start)};
}

Mailbox mailboxOf(std::string_view text) {
  const std::size_t open = text.rfind('<');
  if (open == std::string_view::npos) return {"", trimSpaces(text)};
  const std::string address{text.substr(open + 1, text.rfind('>') - open - 1)};
  const std::string phrase = trimSpaces(text.substr(0, open));
  if (!phrase.starts_with('"')) return {decodedWords(phrase), address};
  std::string name;
  for (std::size_t i = 1; i + 1 < phrase.size(); ++i) name += phrase[i] == '\\' ? phrase[++i] : phrase[i];
  return {name, address};
}

}  // namespace

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find("\r\n", start), text.size());
    lines.emplace_back(text.substr(start, end - start));
    start = end + 2;
  }
  return lines;
}

std::vector<ReadHeader> readHeaders(std::string_view text) {
  std::vector<ReadHeader> headers;
  for (const std::string& line : linesOf(text)) {
    if (line.empty()) break;
    if (line[0] == ' ' && !headers.empty()) {
      headers.back().value += line;
      continue;
    }
    const std::size_t colon = line.find(':');
    headers.push_back({line.substr(0, colon), line.substr(std::min(colon + 2, line.size()))});
  }
  return headers;
}

std::string decodedWords(std::string_view value) {
  std::string text;
  bool wasEncoded = false;
  std::string between;
  for (std::size_t i = 0; i < value.size();) {
    const std::size_t close = value.substr(i).starts_with("=?UTF-8?") ? value.find("?=", i + 10) : std::string_view::npos;
    if (close == std::string_view::npos) {
      between += value[i++];
      continue;
    }
    if (!wasEncoded || between.find_first_not_of(' ') != std::string::npos) text += trimSpaces(between).empty() ? "" : between;
    between.clear();
    const std::string_view content = value.substr(i + 10, close - i - 10);
    text += value[i + 8] == 'B' ? fromBase64(content) : fromQuoted(content);
    wasEncoded = true;
    i = close + 2;
  }
  return text + between;
}

std::vector<Mailbox> recipientsOf(std::string_view value) {
  std::vector<Mailbox> mailboxes;
  std::size_t start = 0;
  bool isQuoted = false;
  for (std::size_t i = 0; i <= value.size(); ++i) {
    if (i == value.size() || (value[i] == ',' && !isQuoted)) {
      mailboxes.push_back(mailboxOf(value.substr(start, i - start)));
      start = i + 1;
    } else if (value[i] == '"') {
      isQuoted = !isQuoted;
    } else if (value[i] == '\\' && isQuoted) {
      ++i;
    }
  }
  return mailboxes;
}

}  // namespace relance
