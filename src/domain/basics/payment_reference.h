// SPDX-License-Identifier: GPL-3.0-or-later
// Structured payment references: ISO 11649 (RF) and the Belgian structured communication.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// "RF", two check digits and the text in capitals without blanks. Nothing unless 1 to 21 ASCII letters and digits remain;
/// a hyphen, slash or dot of an invoice number is left out.
std::optional<std::string> makeRfReference(std::string_view text);

/// The reference without blanks and in capitals if its form and its check digits hold.
std::optional<std::string> parseRfReference(std::string_view text);

/// "+++ddd/dddd/ddddd+++" of at most ten digits (zeros are put before fewer) and their check digits: the remainder by 97,
/// 97 for 0. Nothing if another character occurs.
std::optional<std::string> makeBelgianCommunication(std::string_view digits);

/// The twelve digits of a communication written with or without +++, *** and slashes, if its check digits hold.
std::optional<std::string> parseBelgianCommunication(std::string_view text);

}  // namespace relance
