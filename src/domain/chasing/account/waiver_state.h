// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of a waiver of interest: it follows from the agreement that it hangs on (docs/engine.md section 5).
#pragma once

#include <cstdint>
#include <string_view>

#include "domain/chasing/account/agreement_state.h"
#include "domain/ledger/waiver.h"

namespace relance {

/// standing: the agreement runs. final: it was kept. lapsed: it was not, or does not bind any more; what was waived is claimed
/// again. ended: a person took the waiver back.
enum class WaiverState : std::uint8_t { standing, final, lapsed, ended };

/// Name used in JSON.
std::string_view waiverStateName(WaiverState state);

/// On a day not before it was made, on which its agreement stands so. An instalment that a person excused leaves it standing; a
/// payment taken back that breaks a kept agreement makes it lapse.
WaiverState waiverStateOn(const Waiver& waiver, AgreementStatus agreement, Date day);

/// Nothing of it is claimed.
inline bool isWaived(WaiverState state) { return state == WaiverState::standing || state == WaiverState::final; }

}  // namespace relance
