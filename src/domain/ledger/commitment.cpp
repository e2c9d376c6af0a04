// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/commitment.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> kindNames{"consequence", "grantedDate", "document"};
constexpr std::array<std::string_view, 4> stateNames{"open", "kept", "withdrawn", "broken"};

}  // namespace

std::string_view commitmentKindName(CommitmentKind kind) { return nameIn(kindNames, kind); }
std::optional<CommitmentKind> parseCommitmentKind(std::string_view name) { return valueIn<CommitmentKind>(kindNames, name); }
std::string_view commitmentStateName(CommitmentState state) { return nameIn(stateNames, state); }

CommitmentState Commitment::stateOn(Date day) const {
  if (withdrawnOn && *withdrawnOn <= day && *withdrawnOn <= due) return CommitmentState::withdrawn;
  if (keptOn && *keptOn <= day && *keptOn <= due) return CommitmentState::kept;
  return day <= due ? CommitmentState::open : CommitmentState::broken;
}

}  // namespace relance
