// SPDX-License-Identifier: GPL-3.0-or-later
// How the tone guard is to judge what was written from such facts.
#pragma once

#include "letters/letter_facts.h"
#include "letters/tone_guard.h"

namespace relance {

/// Language, debtor and tone of the facts; what they announce may be announced; every name, number and address in them is left
/// out of the judgment. Insolvency is the caller's to add.
GuardedMessage guardedAs(const LetterFacts& facts);

}  // namespace relance
