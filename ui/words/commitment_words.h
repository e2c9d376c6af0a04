// SPDX-License-Identifier: GPL-3.0-or-later
// Our word to a customer, in words.
#pragma once

#include <QString>

#include "domain/ledger/commitment.h"

namespace relance {

/// "Consequence announced"
QString commitmentKindWord(CommitmentKind kind);

/// "Broken"
QString commitmentStateWord(CommitmentState state);

}  // namespace relance
