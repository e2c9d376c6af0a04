// SPDX-License-Identifier: GPL-3.0-or-later
// The tone guard before finished letters and messages: how it is to judge them, and what it finds.
#pragma once

#include <vector>

#include "letters/letter_document.h"
#include "letters/letter_facts.h"
#include "letters/reminder_text.h"
#include "letters/tone_guard.h"

namespace relance {

/// Language, debtor and tone of the facts; what they announce may be announced; every name, number and address in them is left
/// out of the judgment. Insolvency is the caller's to add.
GuardedMessage guardedAs(const LetterFacts& facts);

/// toneFindings of everything that is said: subject and body; object, paragraphs and the line above the amount. Each part by
/// itself, so that no phrase arises across two of them. Tables, sums and letterhead are made of facts.
std::vector<ToneFinding> toneFindings(const MessageText& text, const GuardedMessage& message);
std::vector<ToneFinding> toneFindings(const LetterDocument& letter, const GuardedMessage& message);

}  // namespace relance
