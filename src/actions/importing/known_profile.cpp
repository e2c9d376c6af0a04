// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/known_profile.h"

#include <algorithm>
#include <set>
#include <vector>

#include "actions/importing/import_profile_text.h"
#include "text/fold.h"

namespace relance {
namespace {

struct Fit {
  const ImportProfile* profile;
  std::size_t columns;
  bool isNamed;
};

/// How many columns it names, all of them in the file; 0 when one is not. A column named by its number says nothing of a file.
std::size_t columnsFound(const ImportProfile& profile, const std::set<std::string>& titles) {
  const auto content = parseProfile(profile.body);
  if (!content) return 0;
  std::size_t count = 0;
  for (const HandMapping& said : content->mappings) {
    if (said.column.empty()) continue;
    const bool isNumber = said.column.find_first_not_of("0123456789") == std::string::npos;
    if (!titles.contains(fold(said.column).bytes) && !isNumber) return 0;
    if (!isNumber) ++count;
  }
  return count;
}

}  // namespace

const ImportProfile* knownProfile(std::span<const ImportProfile> profiles, std::span<const std::string> titles,
                                  std::string_view fileName) {
  std::set<std::string> folded;
  for (const std::string& title : titles) folded.insert(fold(title).bytes);
  const std::string foldedName = fold(fileName).bytes;
  std::vector<Fit> fits;
  for (const ImportProfile& profile : profiles) {
    const std::size_t columns = columnsFound(profile, folded);
    const bool isNamed = foldedName.find(fold(profile.name).bytes) != std::string::npos;
    if (columns > 0) fits.push_back({&profile, columns, isNamed});
  }
  if (fits.empty()) return nullptr;
  const auto merit = [](const Fit& fit) { return std::pair{fit.columns, fit.isNamed}; };
  const auto best = std::ranges::max_element(fits, {}, merit);
  const bool isOne = std::ranges::all_of(fits, [&](const Fit& fit) {
    return merit(fit) != merit(*best) || (fit.profile->kind == best->profile->kind && fit.profile->body == best->profile->body);
  });
  return isOne ? best->profile : nullptr;
}

}  // namespace relance
