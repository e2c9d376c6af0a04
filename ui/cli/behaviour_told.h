// SPDX-License-Identifier: GPL-3.0-or-later
// A payer's behaviour with its formulas and inputs, as the command line tells it.
#pragma once

#include <QString>

#include "actions/reading/payer_behaviour.h"
#include "text/language.h"

namespace relance {

/// {"customer","name","today","fields":[{"field","name","value","unit","formula"}],"invoices":[{"item","customer","currency",
/// "amount","due","settled","delay","ours","counted","late","half"}],"totals":[{"currency","invoices","late","amount",
/// "amountTimesDays","weighed"}],"broken":[{"agreement","kind","currency","made","due","brokenOn"}],"firstInvoice"}; a value that
/// is not known is null. unit: days, basisPoints, count, months, yesNo.
QString behaviourText(const PayerBehaviour& behaviour, Language language);

}  // namespace relance
