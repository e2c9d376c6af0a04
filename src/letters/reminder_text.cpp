// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/reminder_text.h"

#include <optional>

#include "letters/letter_body.h"
#include "letters/written_letter.h"

namespace relance {
namespace {

std::optional<Refusal> objection(const LetterFacts& facts, const ClaimTotal& total, const LetterText* text) {
  if (facts.kind == LetterKind::formalDemand)
    return Refusal{RefusalReason::nothingToDecide, {facts.debtor.code, "demandByMessage"}};
  if (facts.kind == LetterKind::reminder && total.asked.minor <= 0) return Refusal{RefusalReason::nothingToWrite, {}};
  if (text) return std::nullopt;
  const LetterText wanted{std::string{textKey(facts.kind, facts.tone)}, facts.language, facts.variant, "", ""};
  return Refusal{RefusalReason::templateBroken, {wanted.fullName(), "missing"}};
}

}  // namespace

Outcome<MessageText> writeMessage(const LetterFacts& facts, const TextBook& book) {
  const auto total = claimTotal(facts);
  const LetterText* text = textFor(facts, book);
  if (const auto refusal = objection(facts, total, text)) return *refusal;
  auto words = writtenWords(facts, total, *text, Medium::message);
  if (!words) return words.refusal();
  return MessageText{words->subject, tidied(words->body)};
}

Outcome<LetterDocument> writeLetter(const LetterFacts& facts, const TextBook& book) {
  const auto total = claimTotal(facts);
  const LetterText* text = textFor(facts, book);
  if (const auto refusal = objection(facts, total, text)) return *refusal;
  return writtenLetter(facts, total, *text);
}

}  // namespace relance
