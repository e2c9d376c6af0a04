// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/placement.h"

#include <array>

#include "domain/basics/enum_names.h"
#include "domain/ledger/mandate_value.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> kindNames{"agency", "lawyer", "bailiff", "mediator"};
constexpr std::array<std::string_view, 4> outcomeNames{"paid", "partlyPaid", "unrecoverable", "takenBack"};

}  // namespace

std::string_view partnerKindName(PartnerKind kind) { return nameIn(kindNames, kind); }
std::optional<PartnerKind> parsePartnerKind(std::string_view name) { return valueIn<PartnerKind>(kindNames, name); }
std::string_view placementOutcomeName(PlacementOutcome outcome) { return nameIn(outcomeNames, outcome); }
std::optional<PlacementOutcome> parsePlacementOutcome(std::string_view name) {
  return valueIn<PlacementOutcome>(outcomeNames, name);
}

std::optional<std::int64_t> expectedValue(const Partner& partner, std::int64_t claimedMinor, std::int64_t costMinor) {
  const auto value = mandateValue(partner, claimedMinor, costMinor);
  return value ? std::optional(value->expectedMinor) : std::nullopt;
}

}  // namespace relance
