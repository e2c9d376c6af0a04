// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk says of a line: its doubts, the verdict proposed, and what each route may bring.
#pragma once

#include <QString>
#include <vector>

#include "domain/chasing/cleaning/doubt.h"
#include "domain/chasing/cleaning/route_value.h"
#include "text/language.h"

namespace relance {

/// "Very old", for lists and filters.
QString doubtWord(Doubt doubt);

/// With its facts: "late by 412 days when it was imported".
QString doubtSentence(const DoubtFact& fact, Currency currency, Language language);

QString cleaningVerdictWord(CleaningVerdict verdict);
QString recoveryRouteWord(RecoveryRoute route);

/// "too small to be worth a contact"
QString verdictGroundPhrase(VerdictGround ground);

/// "Offset with F-12"
QString proposedVerdictPhrase(const ProposedVerdict& proposed, Language language);

/// "Offset with F-12 (a credit lies beside it)."
QString proposedVerdictSentence(const ProposedVerdict& proposed, Language language);

/// Why a line is given up, for who says no more than that: its doubts, and why that was proposed where it was.
QString usualReason(const std::vector<DoubtFact>& doubts, const ProposedVerdict& proposed, Currency currency, Language language);

/// "1,200.00 × 40 % − 20 % fee − 15.00 = 369.00 (house)", with its inputs.
QString routeFormula(const RouteValue& value, Currency currency, Language language);

}  // namespace relance
