// SPDX-License-Identifier: GPL-3.0-or-later
// The proposal beside a decision, with the facts that it rests on, in one sentence.
#pragma once

#include <QString>

#include "domain/basics/currency.h"
#include "domain/chasing/verdict/decision_advice.h"
#include "text/language.h"

namespace relance {

/// "Lawyer (the last day to claim in court is 3 Mar 2027)." `currency` is the account's.
QString adviceSentence(const DecisionAdvice& advice, Currency currency, Language language);

}  // namespace relance
