// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fields/header_names.h"

#include <array>
#include <optional>
#include <span>

#include "exchange/fields/usual_titles.h"
#include "exchange/fields/word_list.h"
#include "text/fold.h"

namespace relance {
namespace {

/// Of amounts: what may follow the title proper.
constexpr std::array amountEndings{std::string_view{"en"},    std::string_view{"eneuros"}, std::string_view{"eneuro"},
                                   std::string_view{"eneur"}, std::string_view{"ineur"},   std::string_view{"euros"},
                                   std::string_view{"euro"},  std::string_view{"eur"}};
constexpr std::array minorEndings{std::string_view{"encentimes"}, std::string_view{"incents"},      std::string_view{"incent"},
                                  std::string_view{"centimes"},   std::string_view{"cents"},        std::string_view{"cent"},
                                  std::string_view{"minorunits"}, std::string_view{"inminorunits"}, std::string_view{"minor"}};

std::vector<HeadingMatch> lookUp(ImportKind kind, std::string_view key) {
  std::vector<HeadingMatch> matches;
  for (const UsualTitles& titles : usualTitles(kind)) {
    if (const auto rank = placeAmong(titles.keys, key)) matches.push_back({titles.field, *rank});
  }
  return matches;
}

std::optional<std::string_view> withoutEnding(std::string_view key, std::span<const std::string_view> endings) {
  for (const auto ending : endings) {
    if (key.size() > ending.size() && key.ends_with(ending)) return key.substr(0, key.size() - ending.size());
  }
  return std::nullopt;
}

}  // namespace

std::string headingKey(std::string_view title) {
  std::string key;
  int depth = 0;
  for (const char c : fold(title).bytes) {
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (depth <= 0 && isLetterOrDigit) key += c;
  }
  return key;
}

std::vector<HeadingMatch> recogniseHeading(ImportKind kind, std::string_view title) {
  const std::string key = headingKey(title);
  if (key.empty()) return {};
  if (auto matches = lookUp(kind, key); !matches.empty()) return matches;
  auto shorter = withoutEnding(key, minorEndings);
  if (!shorter) shorter = withoutEnding(key, amountEndings);
  if (!shorter) return {};
  auto matches = lookUp(kind, *shorter);
  std::erase_if(matches, [](const HeadingMatch& match) { return !isAmountField(match.field); });
  return matches;
}

bool saysMinorUnits(std::string_view title) {
  // Brackets count here: "Montant (centimes)".
  std::string key;
  for (const char c : fold(title).bytes) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key += c;
  }
  return withoutEnding(key, minorEndings).has_value();
}

}  // namespace relance
