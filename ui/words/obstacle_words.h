// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way, where one reason of refusal has many: the sentence goes by the key behind the reason's first fact.
#pragma once

#include <optional>

#include "words/facts.h"
#include "words/refusal_words.h"

namespace relance {

/// Of nothingToDecide. Facts: customer code or login, key, then what the key says: payerHasPayer the payer's code;
/// reissuesItself, standsSo, retainedAlready, suitsDebits, disputedAlready, mandateRuns the number of an item;
/// recoveredAboveClaim recovered and claimed as decimals, currency; deputyIsAway, isDeputy the login of the other; unknownText
/// the text's key; managerOnly who may, the limit as decimals, currency; paysForHimself, paysForOthers, ordersHeldAlready and
/// insolvent nothing. The code is the key. Nothing for another key, or for none.
std::optional<RefusalWords> obstacleWords(const Facts& facts);

/// Of unknownContact. Facts: the contact's id; or ids that can be named and a key: registered, severalRegistered.
RefusalWords contactFaultWords(const Facts& facts);

/// Of amountNeeded. Facts: key, then of aboveZero and notNegative nothing, of parts the amount as decimals, currency and count.
/// Any other first fact: a result that needs an amount.
RefusalWords amountFaultWords(const Facts& facts);

}  // namespace relance
