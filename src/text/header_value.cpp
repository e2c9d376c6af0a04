// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/header_value.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "text/base64.h"
#include "text/blank.h"
#include "text/utf8.h"

namespace relance {
namespace {

constexpr std::size_t longestLine = 78;
constexpr std::size_t longestEncodedWord = 75;  // RFC 2047, 2
constexpr std::string_view lineFold = "\r\n ";

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool isPrintableAscii(char c) { return c >= ' ' && c <= '~'; }
bool isAtomLetter(char c) {
  return isLetterOrDigit(c) || std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos;
}

bool isDirectionMark(char32_t c) {
  return c == U'\u061C' || c == U'\u200E' || c == U'\u200F' || (c >= U'\u202A' && c <= U'\u202E') ||
         (c >= U'\u2066' && c <= U'\u2069') || c == U'\uFEFF';
}

std::string hexByte(char prefix, char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  return {prefix, digits[value >> 4], digits[value & 15]};
}

/// The letters that stay are those allowed in names too (RFC 2047, 5).
std::string quoted(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    if (c == ' ') {
      text += '_';
    } else if (isLetterOrDigit(c) || std::string_view{"!*+-/"}.find(c) != std::string_view::npos) {
      text += c;
    } else {
      text += hexByte('=', c);
    }
  }
  return text;
}

/// One encoded word in the shorter of the two encodings.
std::string encodedWord(std::string_view bytes) {
  const std::string q = quoted(bytes);
  const std::string b = base64(bytes);
  return q.size() <= b.size() ? "=?UTF-8?Q?" + q + "?=" : "=?UTF-8?B?" + b + "?=";
}

/// Words parted by folds; a reader joins them without the folds. `column` characters stand on the line already.
std::string encodedWords(std::string_view utf8, std::size_t column) {
  std::string text;
  while (!utf8.empty()) {
    const std::size_t room = std::min(longestEncodedWord, longestLine - std::min(column, longestLine));
    std::size_t end = 0;
    while (end < utf8.size()) {
      const std::size_t next = end + codePointAt(utf8, end).size;
      if (encodedWord(utf8.substr(0, next)).size() > room) break;
      end = next;
    }
    if (end > 0) text += encodedWord(utf8.substr(0, end));
    utf8.remove_prefix(end);
    if (!utf8.empty()) text += lineFold;
    column = 1;
  }
  return text;
}

std::vector<std::string_view> splitAtSpaces(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    parts.push_back(text.substr(0, space));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return parts;
}

/// What must be encoded so that no reader takes it for something else, and what could not be folded.
bool isPlain(std::string_view text, std::size_t column) {
  if (!std::ranges::all_of(text, isPrintableAscii) || text.find("=?") != std::string_view::npos) return false;
  return std::ranges::all_of(splitAtSpaces(text), [&](std::string_view part) { return column + part.size() <= longestLine; });
}

std::string foldedAtSpaces(std::string_view text, std::size_t column) {
  std::string result;
  for (const std::string_view part : splitAtSpaces(text)) {
    if (!result.empty()) {
      const bool fits = column + 1 + part.size() <= longestLine;
      result += fits ? " " : lineFold;
      column = fits ? column + 1 : 1;
    }
    result += part;
    column += part.size();
  }
  return result;
}

std::string quotedString(std::string_view ascii) {
  std::string text = "\"";
  for (const char c : ascii) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

std::string displayName(const std::string& name, std::size_t column) {
  const bool isAtoms = std::ranges::all_of(name, [](char c) { return isAtomLetter(c) || c == ' '; });
  if (isPlain(name, column) && isAtoms) return foldedAtSpaces(name, column);
  const std::string inQuotes = quotedString(name);
  const bool isAscii = std::ranges::all_of(name, isPrintableAscii) && name.find("=?") == std::string::npos;
  return isAscii && column + inQuotes.size() <= longestLine ? inQuotes : encodedWords(name, column);
}

std::size_t lastLineSize(std::string_view text) {
  const std::size_t end = text.rfind('\n');
  return end == std::string_view::npos ? text.size() : text.size() - end - 1;
}

bool isFieldName(std::string_view text) {
  return !text.empty() && text.size() <= 60 && std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

bool isDotAtom(std::string_view text, bool (*isAllowed)(char)) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != std::string_view::npos) return false;
  return std::ranges::all_of(text, [&](char c) { return c == '.' || isAllowed(c); });
}

}  // namespace

std::string headerText(std::string_view utf8) {
  std::string text;
  for (std::size_t i = 0; i < utf8.size();) {
    const CodePoint next = codePointAt(utf8, i);
    i += next.size;
    if (isDirectionMark(next.value)) continue;
    const bool isNoBreak = next.value == U'\u00A0' || next.value == U'\u202F';
    if (!isBlank(next.value) || isNoBreak) {
      appendUtf8(text, next.value);
    } else if (!text.empty() && text.back() != ' ') {
      text += ' ';
    }
  }
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

bool isMailAddress(std::string_view text) {
  const std::size_t at = text.rfind('@');
  if (text.size() > 254 || at == std::string_view::npos || at > 64) return false;
  const auto isDomainLetter = [](char c) { return isLetterOrDigit(c) || c == '-'; };
  return isDotAtom(text.substr(0, at), isAtomLetter) && isDotAtom(text.substr(at + 1), isDomainLetter);
}

std::string textHeader(std::string_view field, std::string_view utf8) {
  assert(isFieldName(field));
  std::string header{field};
  header += ": ";
  const std::string value = headerText(utf8);
  return header += isPlain(value, header.size()) ? foldedAtSpaces(value, header.size()) : encodedWords(value, header.size());
}

std::string addressHeader(std::string_view field, std::span<const Mailbox> mailboxes) {
  assert(isFieldName(field) && !mailboxes.empty());
  std::string header{field};
  header += ": ";
  bool isFirst = true;
  for (const Mailbox& mailbox : mailboxes) {
    assert(isMailAddress(mailbox.address));
    if (!isFirst) (header += ',') += lineFold;
    isFirst = false;
    const std::string name = headerText(mailbox.name);
    if (name.empty()) {
      header += mailbox.address;
      continue;
    }
    header += displayName(name, lastLineSize(header));
    const std::string address = "<" + mailbox.address + ">";
    // One more for the comma that may follow.
    header += lastLineSize(header) + 1 + address.size() + 1 <= longestLine ? " " : lineFold;
    header += address;
  }
  return header;
}

std::string headerParameter(std::string_view name, std::string_view utf8) {
  const std::string value = headerText(utf8);
  std::string text{name};
  if (std::ranges::all_of(value, isPrintableAscii)) return (text += '=') += quotedString(value);
  text += "*=UTF-8''";
  for (const char c : value) {
    if (isLetterOrDigit(c) || c == '-' || c == '.' || c == '_') {
      text += c;
    } else {
      text += hexByte('%', c);
    }
  }
  return text;
}

}  // namespace relance
