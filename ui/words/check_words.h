// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of the ledger found, in words.
#pragma once

#include <QString>

#include "storage/check/check.h"

namespace relance {

/// What does not hold: "The figures do not add up to the ledger".
QString invariantSentence(Invariant invariant);

}  // namespace relance
