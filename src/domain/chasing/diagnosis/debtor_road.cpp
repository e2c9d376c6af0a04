// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/diagnosis/debtor_road.h"

#include <tuple>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, debtorRoadCount> roadNames{"settleDispute", "demandNow",         "secureClaim", "plan",
                                                                  "firmScenario",  "courteousReminder", "findOut"};

constexpr std::array<DebtorTrait, debtorTraitCount> allTraits{DebtorTrait::able, DebtorTrait::willing, DebtorTrait::disputing,
                                                              DebtorTrait::habitual};

bool isFound(const Diagnosis& diagnosis, DebtorTrait trait, bool holds) {
  const auto& fact = diagnosis.at(static_cast<std::size_t>(trait));
  return fact && fact->holds == holds;
}

RoadAdvice withKnown(const Diagnosis& diagnosis, DebtorRoad road, std::initializer_list<DebtorTrait> traits) {
  RoadAdvice advice{road, {}, false};
  for (const DebtorTrait trait : traits) {
    if (diagnosis.at(static_cast<std::size_t>(trait))) advice.reasons.push_back(trait);
  }
  return advice;
}

}  // namespace

std::string_view debtorRoadName(DebtorRoad road) { return nameIn(roadNames, road); }

Diagnosis diagnosisOn(std::span<const DiagnosisFact> facts, Date day) {
  Diagnosis diagnosis;
  for (const DiagnosisFact& fact : facts) {
    if (!fact.standsOn(day)) continue;
    auto& known = diagnosis.at(static_cast<std::size_t>(fact.trait));
    if (!known || std::tie(known->made, known->id) < std::tie(fact.made, fact.id)) known = fact;
  }
  return diagnosis;
}

RoadAdvice roadFor(const Diagnosis& diagnosis, bool isInBadFaith) {
  using enum DebtorTrait;
  if (isFound(diagnosis, disputing, true)) return {DebtorRoad::settleDispute, {disputing}, false};
  if (isInBadFaith) {
    RoadAdvice advice = withKnown(diagnosis, DebtorRoad::demandNow, {willing, able});
    advice.isForBadFaith = true;
    return advice;
  }
  if (isFound(diagnosis, willing, false)) {
    const auto road = isFound(diagnosis, able, false) ? DebtorRoad::secureClaim : DebtorRoad::demandNow;
    return withKnown(diagnosis, road, {willing, able});
  }
  if (isFound(diagnosis, able, false)) return withKnown(diagnosis, DebtorRoad::plan, {able, willing});
  if (isFound(diagnosis, habitual, true)) return withKnown(diagnosis, DebtorRoad::firmScenario, {habitual, able, willing});
  if (isFound(diagnosis, able, true) && isFound(diagnosis, willing, true)) {
    return withKnown(diagnosis, DebtorRoad::courteousReminder, {able, willing, habitual});
  }
  RoadAdvice advice;
  for (const DebtorTrait trait : allTraits) {
    if (!diagnosis.at(static_cast<std::size_t>(trait))) advice.reasons.push_back(trait);
  }
  return advice;
}

}  // namespace relance
