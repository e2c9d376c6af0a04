// SPDX-License-Identifier: GPL-3.0-or-later
// Waived interest in words: the condition it hangs on and what became of it.
#pragma once

#include <QString>
#include <optional>

#include "domain/basics/money.h"
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

/// What follows when it is made: `last` is the day on which the agreement is kept at the latest.
struct WaiverEffect {
  Money interest;                // by today
  std::optional<Money> costs{};  // none: they stay claimed
  WaiverCondition condition;
  Date last;
};

/// "146.76 € of interest by today, and what accrues from now on, is not claimed while the promise of 23/11/2026 is kept, until
/// 30/11/2026. Not kept, all of it is claimed again."
QString waiverEffectSentence(const WaiverEffect& effect, Language language);

/// "146.76 € is claimed again from today, even if the plan is kept."
QString waiverEndSentence(Money waived, Language language);

}  // namespace relance
