// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/placement.h"

#include <array>

#include "domain/basics/enum_names.h"
#include "domain/basics/money.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> kindNames{"agency", "lawyer", "bailiff", "mediator"};
constexpr std::array<std::string_view, 4> outcomeNames{"paid", "partlyPaid", "unrecoverable", "takenBack"};

constexpr int allBasisPoints = 10000;

std::int64_t shareOf(std::int64_t minor, int basisPoints) {
  return divideHalfUp(static_cast<WideInt>(minor) * basisPoints, allBasisPoints);
}

}  // namespace

std::string_view partnerKindName(PartnerKind kind) { return nameIn(kindNames, kind); }
std::optional<PartnerKind> parsePartnerKind(std::string_view name) { return valueIn<PartnerKind>(kindNames, name); }
std::string_view placementOutcomeName(PlacementOutcome outcome) { return nameIn(outcomeNames, outcome); }
std::optional<PlacementOutcome> parsePlacementOutcome(std::string_view name) {
  return valueIn<PlacementOutcome>(outcomeNames, name);
}

std::optional<std::int64_t> expectedValue(const Partner& partner, std::int64_t claimedMinor, std::int64_t costMinor) {
  if (!partner.successBp || partner.fees.empty() || partner.fees.front().fromMinor > claimedMinor) return std::nullopt;
  int feeBp = 0;
  for (const FeeBand& band : partner.fees) {
    if (band.fromMinor <= claimedMinor) feeBp = band.basisPoints;
  }
  const std::int64_t recovered = shareOf(claimedMinor, *partner.successBp);
  return subtractMinor(subtractMinor(recovered, shareOf(recovered, feeBp)), costMinor);
}

}  // namespace relance
