// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders, thanks, recaps of calls and statements, as a message or as a letter; formal demands are in formal_demand.h.
#pragma once

#include <string>

#include "domain/basics/outcome.h"
#include "letters/letter_document.h"
#include "letters/letter_facts.h"
#include "letters/text_book.h"

namespace relance {

struct MessageText {
  std::string subject;  // one line
  std::string body;     // plain text, lines of any length, "\n"

  bool operator==(const MessageText&) const = default;
};

/// Both refuse with nothingToDecide (demandByMessage) a formal demand, which formal_demand.h writes on paper, with nothingToWrite
/// a reminder that would ask for nothing (no items, or credits that cover them), with letterFactMissing (customer, names of the
/// settings) one that does not say how we are paid (a text message need not) or, on paper, where we are, and with templateBroken
/// a text that is missing (its name, "missing") or broken.
Outcome<MessageText> writeMessage(const LetterFacts& facts, const TextBook& book);
Outcome<LetterDocument> writeLetter(const LetterFacts& facts, const TextBook& book);

}  // namespace relance
