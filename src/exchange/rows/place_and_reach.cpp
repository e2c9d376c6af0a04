// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/place_and_reach.h"

#include <algorithm>

#include "exchange/rows/country_names.h"
#include "text/blank.h"

namespace relance {
namespace {

/// One @ with something on both sides, a dot in the domain, no blanks, controls or angle brackets: what a mail header can carry.
bool looksLikeEmail(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.size() > 254) return false;
  const std::string_view domain = text.substr(at + 1);
  const bool hasDot = domain.find('.') != std::string_view::npos && !domain.starts_with('.') && !domain.ends_with('.');
  const auto isUnfit = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0x7F || c == '<' || c == '>' || c == '"' || c == ',' || c == ';' || c == ':' || c == '\\';
  };
  return hasDot && domain.find('@') == std::string_view::npos && std::ranges::none_of(text, isUnfit);
}

}  // namespace

std::string countryOf(CellReader& cells) {
  const std::string_view written = cells.text(ImportField::country);
  if (written.empty()) return cells.defaults().country;
  if (auto country = countrySaid(written)) return *country;
  cells.note(ProblemReason::countryAssumed, {std::string{written}, cells.defaults().country});
  return cells.defaults().country;
}

std::string languageOf(CellReader& cells, const std::string& country) {
  const std::string_view written = cells.text(ImportField::language);
  if (auto said = languageSaid(written)) return *said;
  std::string assumed = languageOfCountry(country).value_or(cells.defaults().language);
  if (!written.empty()) cells.note(ProblemReason::languageAssumed, {std::string{written}, assumed});
  return assumed;
}

std::string emailOf(CellReader& cells) {
  const std::string_view written = cells.text(ImportField::email);
  const std::string_view first = trimmed(written.substr(0, written.find_first_of(",;\n ")));
  if (looksLikeEmail(first)) return std::string{first};
  if (!written.empty()) cells.note(ProblemReason::badEmail, {std::string{written}});
  return {};
}

}  // namespace relance
