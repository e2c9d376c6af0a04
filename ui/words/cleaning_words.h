// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk says of a line: its doubts, the verdict proposed, and what each route may bring.
#pragma once

#include <QString>

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

/// "Offset with F-12 (a credit lies beside it)."
QString proposedVerdictSentence(const ProposedVerdict& proposed, Language language);

/// "1,200.00 × 40 % − 20 % fee − 15.00 = 369.00 (house)", with its inputs.
QString routeFormula(const RouteValue& value, Currency currency, Language language);

}  // namespace relance
