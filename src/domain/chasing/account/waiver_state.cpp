// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/waiver_state.h"

#include <array>
#include <cassert>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> stateNames{"standing", "final", "lapsed", "ended"};

}  // namespace

std::string_view waiverStateName(WaiverState state) { return nameIn(stateNames, state); }

WaiverState waiverStateOn(const Waiver& waiver, AgreementStatus agreement, Date day) {
  assert(waiver.made <= day);
  if (waiver.ended && *waiver.ended <= day) return WaiverState::ended;
  switch (agreement) {
    case AgreementStatus::open:
    case AgreementStatus::toVerify:
      return WaiverState::standing;
    case AgreementStatus::kept:
      return WaiverState::final;
    case AgreementStatus::partlyKept:
    case AgreementStatus::broken:
    case AgreementStatus::ended:
      return WaiverState::lapsed;
  }
  return WaiverState::lapsed;
}

}  // namespace relance
