// SPDX-License-Identifier: GPL-3.0-or-later
// The common road of every letter and message: text and facts to subject and body.
#pragma once

#include "letters/claim_total.h"
#include "letters/letter_document.h"
#include "letters/letter_facts.h"
#include "letters/letter_fields.h"
#include "letters/text_book.h"

namespace relance {

struct WrittenWords {
  std::string subject;
  std::string body;  // on paper with body_marks
};

/// Refused with templateBroken (full name of the text, what).
Outcome<WrittenWords> writtenWords(const LetterFacts& facts, const ClaimTotal& total, const LetterText& text, Medium medium);

/// The letter on paper, its tables and sums in their places.
Outcome<LetterDocument> writtenLetter(const LetterFacts& facts, const ClaimTotal& total, const LetterText& text);

}  // namespace relance
