// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/safe_file_name.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "text/blank.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "conin$", "conout$"};

/// "CON", "com3", "LPT¹" and all that follows them after a dot are devices to Windows.
bool isDevice(std::string_view stem) {
  const FoldedText folded = fold(stem.substr(0, stem.find('.')));
  const std::string_view name = folded.bytes;
  if (std::ranges::find(devices, name) != devices.end()) return true;
  return name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) && name[3] >= '0' && name[3] <= '9';
}

bool isRefusedSign(char32_t c) { return std::u32string_view{U"/\\:*?\"<>|"}.find(c) != std::u32string_view::npos; }

bool isInvisible(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CS:
      return true;
    default:
      return false;
  }
}

std::string visibleText(std::string_view stem) {
  std::string text;
  for (std::size_t i = 0; i < stem.size();) {
    const CodePoint next = codePointAt(stem, i);
    i += next.size;
    if (isInvisible(next.value)) continue;
    if (isBlank(next.value)) {
      if (!text.empty() && text.back() != ' ') text += ' ';
    } else {
      appendUtf8(text, isRefusedSign(next.value) ? U'-' : next.value);
    }
  }
  return text;
}

/// At most that many bytes.
std::string safeStem(std::string_view stem, std::size_t maximumBytes) {
  std::string text = visibleText(stem);
  text.erase(0, text.find_first_not_of(" .-"));
  if (isDevice(text)) text.insert(0, "_");
  text = utf8Prefix(text, maximumBytes);
  text.erase(text.find_last_not_of(" .") + 1);
  return text.empty() ? "_" : text;
}

std::string named(std::string_view stem, std::string_view number, std::string_view extension) {
  std::string name = safeStem(stem, longestFileName - number.size() - 1 - extension.size());
  name += number;
  name += '.';
  return name += extension;
}

bool isExtension(std::string_view text) {
  return !text.empty() && text.size() <= 10 &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

}  // namespace

std::string safeFileName(std::string_view stem, std::string_view extension) {
  assert(isExtension(extension));
  return named(stem, "", extension);
}

void UniqueFileNames::reserve(std::string_view existing) { m_foldedNames.insert(fold(existing).bytes); }

std::string UniqueFileNames::add(std::string_view stem, std::string_view extension) {
  std::string name = safeFileName(stem, extension);
  for (std::size_t number = 2; !m_foldedNames.insert(fold(name).bytes).second; ++number) {
    name = named(stem, " (" + std::to_string(number) + ")", extension);
  }
  return name;
}

}  // namespace relance
