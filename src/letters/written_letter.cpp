// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/written_letter.h"

#include "letters/labels.h"
#include "letters/letter_body.h"
#include "letters/letter_frame.h"
#include "letters/payment_means.h"
#include "letters/schedule.h"
#include "text/header_value.h"

namespace relance {
namespace {

SignatureBlock signatureBlock(const LetterFacts& facts) {
  const auto& labels = labelsOf(facts.language);
  SignatureBlock block{headerText(facts.sender.signatory), headerText(facts.sender.signatoryTitle), ""};
  if (block.name.empty()) block.name = headerText(facts.handler.name);
  if (!facts.copiesEnclosed || facts.items.empty()) return block;
  std::string copies{facts.items.size() == 1 ? labels.enclosedCopy : labels.enclosedCopies};
  if (const auto hole = copies.find("{}"); hole != std::string::npos) copies.replace(hole, 2, std::to_string(facts.items.size()));
  block.enclosures = std::string{labels.enclosures} + std::string{labels.colon} + copies;
  return block;
}

void addPlace(BodyPlace place, const LetterFacts& facts, const ClaimTotal& total, std::vector<LetterBlock>& blocks) {
  switch (place) {
    case BodyPlace::schedule:
      if (!facts.items.empty()) blocks.emplace_back(itemSchedule(facts, total));
      return;
    case BodyPlace::interestSchedule:
      if (auto table = interestSchedule(facts, total)) blocks.emplace_back(std::move(*table));
      return;
    case BodyPlace::amountDue:
      blocks.emplace_back(amountDue(facts, total));
      return;
    case BodyPlace::signature:
      blocks.emplace_back(signatureBlock(facts));
      return;
  }
}

}  // namespace

Outcome<WrittenWords> writtenWords(const LetterFacts& facts, const ClaimTotal& total, const LetterText& text, Medium medium) {
  const auto fields = letterFields(facts, total, medium);
  const auto subject = render(text.fullName(), text.subject, fields, Escaping::plain);
  if (!subject) return subject.refusal();
  const auto body = render(text.fullName(), text.body, fields, Escaping::plain);
  if (!body) return body.refusal();
  return WrittenWords{headerText(subject.value()), body.value()};
}

Outcome<LetterDocument> writtenLetter(const LetterFacts& facts, const ClaimTotal& total, const LetterText& text) {
  auto words = writtenWords(facts, total, text, Medium::paper);
  if (!words) return words.refusal();
  const auto parts = bodyParts(text.fullName(), words->body);
  if (!parts) return parts.refusal();
  LetterDocument letter = framedLetter(facts, words->subject);
  for (const auto& part : parts.value()) {
    if (const auto* paragraph = std::get_if<LetterParagraph>(&part)) {
      letter.blocks.emplace_back(*paragraph);
    } else {
      addPlace(std::get<BodyPlace>(part), facts, total, letter.blocks);
    }
  }
  return letter;
}

}  // namespace relance
