// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer said he would pay, in words.
#pragma once

#include <QString>

#include "domain/basics/money.h"
#include "domain/chasing/account/agreement_state.h"
#include "text/language.h"

namespace relance {

/// "Promise"
QString agreementKindWord(AgreementKind kind);

/// "More than is open: promised 1 200,00 €, open 900,00 €."
QString aboveOpenWords(Money agreed, Money open, Language language);

/// "Kept in part"
QString agreementStatusWord(AgreementStatus status);

}  // namespace relance
