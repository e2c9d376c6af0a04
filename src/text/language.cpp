// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <array>

namespace relance {
namespace {

constexpr std::array languages{Language::fr, Language::en, Language::de};

std::optional<char> smallLetter(char c) {
  if (c >= 'a' && c <= 'z') return c;
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  return std::nullopt;
}

}  // namespace

std::string_view languageCode(Language language) {
  switch (language) {
    case Language::fr:
      return "fr";
    case Language::en:
      return "en";
    case Language::de:
      return "de";
  }
  __builtin_unreachable();
}

std::optional<std::string> parseLanguageCode(std::string_view text) {
  if (text.size() < 2 || (text.size() > 2 && text[2] != '-' && text[2] != '_')) return std::nullopt;
  const auto first = smallLetter(text[0]);
  const auto second = smallLetter(text[1]);
  if (!first || !second) return std::nullopt;
  return std::string{*first, *second};
}

std::optional<Language> parseLanguage(std::string_view text) {
  const auto code = parseLanguageCode(text);
  if (!code) return std::nullopt;
  for (const Language language : languages) {
    if (languageCode(language) == *code) return language;
  }
  return std::nullopt;
}

bool hasLetters(Language language) {
  switch (language) {
    case Language::fr:
    case Language::en:
      return true;
    case Language::de:
      return false;
  }
  __builtin_unreachable();
}

Language letterLanguage(std::string_view customerLanguage, Language creditorLanguage) {
  if (const auto own = parseLanguage(customerLanguage); own && hasLetters(*own)) return *own;
  const bool isKnown = parseLanguageCode(customerLanguage).has_value();
  return !isKnown && hasLetters(creditorLanguage) ? creditorLanguage : Language::en;
}

}  // namespace relance
