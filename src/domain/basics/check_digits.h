// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic behind the check digits of account numbers, payment references and French identifiers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// Remainder by 97 of the number made by the digits and, for letters A to Z, by 10 to 35 (ISO 7064 as IBAN and ISO 11649 use
/// it). Nothing if another character occurs.
std::optional<int> remainderBy97(std::string_view capitalsAndDigits);

/// Luhn's sum of the digits is a multiple of ten. False if another character occurs or there is none.
bool passesLuhn(std::string_view digits);

/// Only the digits 0 to 9, at least one.
bool isAllDigits(std::string_view text);

/// Without blanks (space, NBSP, narrow NBSP) and with ASCII letters as capitals: how people write numbers in groups.
std::string compactCode(std::string_view text);

}  // namespace relance
