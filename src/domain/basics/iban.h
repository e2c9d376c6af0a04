// SPDX-License-Identifier: GPL-3.0-or-later
// International bank account numbers (ISO 13616) and bank identifiers (ISO 9362).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// The IBAN without blanks and in capitals if its country is in the registry, its length is that country's and its check
/// digits hold; nothing otherwise.
std::optional<std::string> parseIban(std::string_view text);

/// In groups of four, as it is printed: "FR14 2004 …".
std::string groupedIban(std::string_view iban);

/// ISO 3166-1 code of the account's country.
std::string_view ibanCountry(std::string_view iban);

/// The BIC without blanks and in capitals if it has the form of one: six letters, then two or five letters or digits.
/// Whether the bank exists is not known here.
std::optional<std::string> parseBic(std::string_view text);

}  // namespace relance
