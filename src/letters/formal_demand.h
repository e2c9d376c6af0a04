// SPDX-License-Identifier: GPL-3.0-or-later
// The formal demand (mise en demeure): nothing leaves before every compulsory fact is there.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/outcome.h"
#include "letters/letter_document.h"
#include "letters/letter_facts.h"
#include "letters/text_book.h"

namespace relance {

/// The compulsory facts that are missing, by setting key ("sender.registration", "bank.iban") or field ("customer.street",
/// "letter.deadline"), in the order of the letter: our name, address, registration, a valid IBAN, a place, a signatory, a
/// complete postal address of the debtor, a deadline. An IBAN that is set but not valid counts as missing.
std::vector<std::string> missingFacts(const LetterFacts& facts);

/// facts.kind is formalDemand and every item is overdue (asserted). Refused in this order: letterFactMissing (customer code,
/// missing facts), the refusal that stands in place of an item's interest (rateUnknown …), nothingToWrite when credits cover the
/// items, templateBroken. A consumer is never asked for interest or costs (C. civ. 1231-6, CPCE L111-8).
Outcome<LetterDocument> writeFormalDemand(const LetterFacts& facts, const TextBook& book);

}  // namespace relance
