// SPDX-License-Identifier: GPL-3.0-or-later
// The languages in which Relance writes amounts and dates, and which of them a letter takes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// Amounts and dates can be written in each of these; letters exist in fr and en.
enum class Language { fr, en, de };

/// ISO 639-1 code, lower case.
std::string_view languageCode(Language language);

/// The language subtag of "fr", "FR", "fr-BE" or "fr_FR.UTF-8": two ASCII letters, in lower case; nothing for other texts.
/// Whether ISO 639-1 knows the code is not checked.
std::optional<std::string> parseLanguageCode(std::string_view text);

/// A language of ours, named as parseLanguageCode accepts.
std::optional<Language> parseLanguage(std::string_view text);

bool hasLetters(Language language);

/// The language of a letter: the customer's own if letters exist in it; English for a customer whose known language has none;
/// the creditor's (else English) for a customer whose language is not known (empty text or no language code).
Language letterLanguage(std::string_view customerLanguage, Language creditorLanguage);

}  // namespace relance
