// SPDX-License-Identifier: GPL-3.0-or-later
// A debtor's diagnosis in words: traits, what they rest on, what the ledger says, and the road recommended.
#pragma once

#include <QString>

#include "domain/chasing/diagnosis/bad_faith.h"
#include "domain/chasing/diagnosis/debtor_road.h"
#include "domain/chasing/diagnosis/evidence.h"
#include "text/language.h"

namespace relance {

/// "Able to pay", "Not able to pay".
QString traitWord(DebtorTrait trait, bool holds);
/// The trait as a question: "Able to pay?"
QString traitQuestion(DebtorTrait trait);
QString factBasisWord(FactBasis basis);
QString debtorRoadWord(DebtorRoad road);

/// "Payment plan, a part of it now (because: not able to pay, willing to pay)."
QString roadSentence(const RoadAdvice& advice, const Diagnosis& diagnosis);

/// "In bad faith, noted on 24/09/2026".
QString badFaithSentence(const BadFaith& found, Language language);

/// "2 promises not kept, the last on 12/11/2026: not willing to pay".
QString evidenceSentence(const Evidence& evidence, Language language);

}  // namespace relance
