// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/places.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <vector>

#include "actions/sample/world/word_lists.h"
#include "text/fold.h"

namespace relance::sample {
namespace {

std::map<std::string_view, std::vector<Town>> readTowns() {
  std::map<std::string_view, std::vector<Town>> towns;
  for (const std::string_view line : townLines()) {
    const Lines parts = split(line, ';');
    assert(parts.size() == 6);
    towns[parts[0]].push_back({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]});
  }
  return towns;
}

}  // namespace

const Town& townIn(std::string_view country, Dice& dice) {
  static const auto towns = readTowns();
  const auto found = towns.find(country);
  assert(found != towns.end());
  return dice.pick(found->second);
}

std::string ofTown(std::string_view town) {
  if (town.starts_with("Les ")) return "des " + std::string(town.substr(4));
  if (town.starts_with("Le ")) return "du " + std::string(town.substr(3));
  const std::string folded = fold(town).bytes;
  const bool isElided = std::string_view("aeiouyh").find(folded.front()) != std::string_view::npos;
  return (isElided ? "d’" : "de ") + std::string(town);
}

}  // namespace relance::sample
