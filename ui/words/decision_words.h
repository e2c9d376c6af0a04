// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of day 28, and orders that need a person's reason, in words.
#pragma once

#include <QString>
#include <string_view>

#include "domain/ledger/decision.h"

namespace relance {

QString decisionWord(DecisionChoice choice);

/// What needs a reason, by its key ("formalDemand", "jump" …); an unknown key stands for itself.
QString orderWord(std::string_view key);

/// "business", "consumer", "public" as a person says it; an unknown one stands for itself.
QString debtorWord(std::string_view debtorKind);

}  // namespace relance
