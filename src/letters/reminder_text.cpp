// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/reminder_text.h"

#include <optional>

#include "domain/basics/iban.h"
#include "letters/letter_body.h"
#include "letters/written_letter.h"

namespace relance {
namespace {

/// Who asks for money says how it is paid; a letter also says from where it comes.
std::string missingOfUs(const LetterFacts& facts) {
  const bool isOnPaper = facts.channel == Channel::letter || facts.channel == Channel::registered;
  const PostalAddress& address = facts.sender.address;
  std::string missing;
  const auto want = [&](bool isThere, const char* name) {
    if (!isThere) missing += (missing.empty() ? "" : ",") + std::string{name};
  };
  want(!isOnPaper || !address.street.empty(), "sender.street");
  want(!isOnPaper || !address.postalCode.empty(), "sender.postalCode");
  want(!isOnPaper || !address.city.empty(), "sender.city");
  want(facts.channel == Channel::sms || parseIban(facts.sender.iban), "bank.iban");
  return missing;
}

std::optional<Refusal> objection(const LetterFacts& facts, const ClaimTotal& total, const LetterText* text) {
  if (facts.kind == LetterKind::formalDemand)
    return Refusal{RefusalReason::nothingToDecide, {facts.debtor.code, "demandByMessage"}};
  if (facts.kind == LetterKind::reminder && total.asked.minor <= 0) return Refusal{RefusalReason::nothingToWrite, {}};
  if (facts.kind == LetterKind::reminder) {
    if (std::string missing = missingOfUs(facts); !missing.empty()) {
      return Refusal{RefusalReason::letterFactMissing, {facts.debtor.code, std::move(missing)}};
    }
  }
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
