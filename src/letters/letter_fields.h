// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a template may name, filled from the facts.
#pragma once

#include "letters/claim_total.h"
#include "letters/letter_facts.h"
#include "letters/template.h"

namespace relance {

enum class Medium { message, paper };

/// Every field there is, in each medium: what the facts leave open is an empty text or false. In a message the blocks
/// (schedule, amountDue, signature …) are lines of text, on paper they are body_marks. Facts enter as one line of plain text.
TemplateFields letterFields(const LetterFacts& facts, const ClaimTotal& total, Medium medium);

/// The name and lines under a message: signatory or handler, company, telephone, legal facts.
std::string messageSignature(const LetterFacts& facts);

/// "Sorbelac, SAS au capital de … · SIREN … · TVA …": what the law wants on every letter.
std::string legalFacts(const Sender& sender, Language language, Medium medium);

}  // namespace relance
