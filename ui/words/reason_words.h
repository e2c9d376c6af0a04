// SPDX-License-Identifier: GPL-3.0-or-later
// Why a customer is, or is not, on today's list, in one sentence without a final stop.
#pragma once

#include <QString>
#include <string_view>

#include "domain/chasing/account/claim.h"
#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/reason.h"
#include "text/language.h"

namespace relance {

/// `scenario` gives the steps their names; null when none is known. Dates are written as `language` does, which must be the
/// one that is installed.
QString reasonSentence(const Reason& reason, const Scenario* scenario, Language language);

/// A code alone, as it stands beside a reason or in a refusal: "CreditsToAllocate". A code of no reason, or of one that needs
/// its facts, stands for itself.
QString besideSentence(std::string_view code);

/// What was deducted from the overdue amount, as a line of the calculation.
QString deductionWord(Deduction deduction);

}  // namespace relance
