// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a payer, and how it is reckoned, in words.
#pragma once

#include <QString>

#include "domain/figures/payer_delay.h"

namespace relance {

/// "Weighted delay"
QString behaviourWord(BehaviourField field);

/// How it is reckoned, as a sentence with its stop.
QString behaviourFormula(BehaviourField field);

}  // namespace relance
