// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/iban.h"

#include <algorithm>
#include <array>

#include "domain/basics/check_digits.h"

namespace relance {
namespace {

struct IbanLength {
  std::string_view country;
  std::size_t length;
};

// ISO 13616 registry, published by SWIFT.
constexpr std::array lengths{
    IbanLength{"AD", 24}, IbanLength{"AE", 23}, IbanLength{"AL", 28}, IbanLength{"AT", 20}, IbanLength{"AZ", 28},
    IbanLength{"BA", 20}, IbanLength{"BE", 16}, IbanLength{"BG", 22}, IbanLength{"BH", 22}, IbanLength{"BI", 27},
    IbanLength{"BR", 29}, IbanLength{"BY", 28}, IbanLength{"CH", 21}, IbanLength{"CR", 22}, IbanLength{"CY", 28},
    IbanLength{"CZ", 24}, IbanLength{"DE", 22}, IbanLength{"DJ", 27}, IbanLength{"DK", 18}, IbanLength{"DO", 28},
    IbanLength{"EE", 20}, IbanLength{"EG", 29}, IbanLength{"ES", 24}, IbanLength{"FI", 18}, IbanLength{"FK", 18},
    IbanLength{"FO", 18}, IbanLength{"FR", 27}, IbanLength{"GB", 22}, IbanLength{"GE", 22}, IbanLength{"GI", 23},
    IbanLength{"GL", 18}, IbanLength{"GR", 27}, IbanLength{"GT", 28}, IbanLength{"HN", 28}, IbanLength{"HR", 21},
    IbanLength{"HU", 28}, IbanLength{"IE", 22}, IbanLength{"IL", 23}, IbanLength{"IQ", 23}, IbanLength{"IS", 26},
    IbanLength{"IT", 27}, IbanLength{"JO", 30}, IbanLength{"KW", 30}, IbanLength{"KZ", 20}, IbanLength{"LB", 28},
    IbanLength{"LC", 32}, IbanLength{"LI", 21}, IbanLength{"LT", 20}, IbanLength{"LU", 20}, IbanLength{"LV", 21},
    IbanLength{"LY", 25}, IbanLength{"MC", 27}, IbanLength{"MD", 24}, IbanLength{"ME", 22}, IbanLength{"MK", 19},
    IbanLength{"MN", 20}, IbanLength{"MR", 27}, IbanLength{"MT", 31}, IbanLength{"MU", 30}, IbanLength{"NI", 28},
    IbanLength{"NL", 18}, IbanLength{"NO", 15}, IbanLength{"OM", 23}, IbanLength{"PK", 24}, IbanLength{"PL", 28},
    IbanLength{"PS", 29}, IbanLength{"PT", 25}, IbanLength{"QA", 29}, IbanLength{"RO", 24}, IbanLength{"RS", 22},
    IbanLength{"RU", 33}, IbanLength{"SA", 24}, IbanLength{"SC", 31}, IbanLength{"SD", 18}, IbanLength{"SE", 24},
    IbanLength{"SI", 19}, IbanLength{"SK", 24}, IbanLength{"SM", 27}, IbanLength{"SO", 23}, IbanLength{"ST", 25},
    IbanLength{"SV", 28}, IbanLength{"TL", 23}, IbanLength{"TN", 24}, IbanLength{"TR", 26}, IbanLength{"UA", 29},
    IbanLength{"VA", 22}, IbanLength{"VG", 24}, IbanLength{"XK", 20}, IbanLength{"YE", 30},
};

}  // namespace

std::optional<std::string> parseIban(std::string_view text) {
  std::string iban = compactCode(text);
  const auto country = std::ranges::find(lengths, std::string_view{iban}.substr(0, 2), &IbanLength::country);
  if (country == lengths.end() || iban.size() != country->length) return std::nullopt;
  if (!isAllDigits(std::string_view{iban}.substr(2, 2))) return std::nullopt;
  if (remainderBy97(iban.substr(4) + iban.substr(0, 4)) != 1) return std::nullopt;
  return iban;
}

std::string groupedIban(std::string_view iban) {
  std::string text;
  for (std::size_t i = 0; i < iban.size(); ++i) {
    if (i > 0 && i % 4 == 0) text += ' ';
    text += iban[i];
  }
  return text;
}

std::string_view ibanCountry(std::string_view iban) { return iban.substr(0, 2); }

std::optional<std::string> parseBic(std::string_view text) {
  std::string bic = compactCode(text);
  if (bic.size() != 8 && bic.size() != 11) return std::nullopt;
  const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto isLetterOrDigit = [&isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
  const bool hasForm = std::all_of(bic.begin(), bic.begin() + 6, isLetter) && std::ranges::all_of(bic, isLetterOrDigit);
  return hasForm ? std::optional{std::move(bic)} : std::nullopt;
}

}  // namespace relance
