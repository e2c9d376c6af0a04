// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer said he would pay, in words.
#pragma once

#include <QString>

#include "domain/chasing/account/agreement_state.h"

namespace relance {

/// "Promise"
QString agreementKindWord(AgreementKind kind);

/// "Kept in part"
QString agreementStatusWord(AgreementStatus status);

}  // namespace relance
