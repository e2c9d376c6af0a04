// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions in words: "overdue at least €150.00 and tags one of nord, est".
#pragma once

#include <QString>

#include "domain/basics/currency.h"
#include "domain/chasing/policy/predicate.h"
#include "text/language.h"

namespace relance {

/// What a condition looks at, inside a sentence: "days late of the oldest invoice".
QString fieldWord(Field field);

/// How it compares, between the field and its values: "at least"; `severalValues`: "one of".
QString opWord(Op op, bool severalValues);

/// What a condition compares with.
using PredicateValue = decltype(Condition::values)::value_type;

/// One value as it is shown: "public body", "€150.00", "25%", "yes".
QString valueWord(Field field, const PredicateValue& value, Currency base, Language language);

/// Its numbers are minor units of the creditor's currency.
bool isAmountField(Field field);

QString conditionPhrase(const Condition& condition, Currency base, Language language);

/// All of them joined by "and" or "or"; "everybody" for one that is always true. Amounts are of the creditor's currency.
QString predicatePhrase(const Predicate& predicate, Currency base, Language language);

}  // namespace relance
