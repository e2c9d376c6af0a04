// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the words of a letter on paper: letterhead, address, references, object, footer.
#pragma once

#include "letters/letter_document.h"
#include "letters/letter_facts.h"

namespace relance {

/// A document with its frame filled in and no blocks yet; `object` is the text's subject.
LetterDocument framedLetter(const LetterFacts& facts, std::string object);

/// Lines of the envelope: debtor, person, street, place as the debtor's country writes it, and the country when it is another
/// than the sender's.
std::vector<std::string> addressLines(const Debtor& debtor, const Addressee& addressee, const Sender& sender, Language language);

}  // namespace relance
