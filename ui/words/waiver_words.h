// SPDX-License-Identifier: GPL-3.0-or-later
// Waived interest in words: the condition it hangs on and what became of it.
#pragma once

#include <QString>

#include "domain/chasing/account/waiver_state.h"
#include "text/language.h"

namespace relance {

/// What a waiver hangs on: a promise or a plan, and the day on which it was agreed.
struct WaiverCondition {
  AgreementKind kind{AgreementKind::promise};
  Date agreedOn;
};

/// "Waived while the plan of 08/10/2026 is kept", "Claimed again: the plan of 08/10/2026 was not kept".
QString waiverSentence(const Waiver& waiver, WaiverState state, const WaiverCondition& condition, Language language);

}  // namespace relance
