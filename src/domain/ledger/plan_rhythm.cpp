// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/plan_rhythm.h"

#include <array>
#include <cassert>

#include "domain/basics/enum_names.h"
#include "domain/basics/money.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> rhythmNames{"week", "fortnight", "month"};

Date dueOf(const EqualParts& parts, int place) {
  switch (parts.rhythm) {
    case PlanRhythm::weekly:
      return plusDays(parts.first, 7 * place);
    case PlanRhythm::fortnightly:
      return plusDays(parts.first, 14 * place);
    case PlanRhythm::monthly:
      break;
  }
  return addMonths(parts.first, place);
}

}  // namespace

std::string_view planRhythmName(PlanRhythm rhythm) { return nameIn(rhythmNames, rhythm); }
std::optional<PlanRhythm> parsePlanRhythm(std::string_view name) { return valueIn<PlanRhythm>(rhythmNames, name); }

std::vector<Instalment> instalmentsOf(std::int64_t amountMinor, const EqualParts& parts) {
  assert(parts.count >= 1 && amountMinor >= parts.count);
  const std::int64_t each = amountMinor / parts.count;
  std::vector<Instalment> dues;
  for (int place = 0; place < parts.count; ++place) dues.push_back({dueOf(parts, place), each});
  dues.front().amountMinor += amountMinor - each * parts.count;
  return dues;
}

std::int64_t sumOf(const std::vector<Instalment>& dues) {
  std::int64_t sum = 0;
  for (const Instalment& due : dues) sum = addMinor(sum, due.amountMinor);
  return sum;
}

}  // namespace relance
