// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a customer's insolvency, in one sentence without a final stop.
#pragma once

#include <QString>

#include "domain/ledger/customer.h"
#include "text/language.h"

namespace relance {

/// "Insolvent, judgment of 02/10/2026, administrator: SELARL …"; without a judgment the day on which we learnt of it. Empty:
/// he is not.
QString insolvencySentence(const Customer& customer, Language language);

}  // namespace relance
