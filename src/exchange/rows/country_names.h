// SPDX-License-Identifier: GPL-3.0-or-later
// Countries and languages as files name them: codes, and names in French, English and German.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// ISO 3166-1 alpha-2 code of "fr", "FRA", "Allemagne", "Germany", "UK"; nothing for other texts. Numbers are not read: programs
/// number countries in ways of their own.
std::optional<std::string> countrySaid(std::string_view text);

/// ISO 639-1 code of "FR", "fr-BE", "français", "German"; nothing for other texts.
std::optional<std::string> languageSaid(std::string_view text);

/// What is spoken in a country with one language of business; nothing for the others.
std::optional<std::string> languageOfCountry(std::string_view country);

}  // namespace relance
