// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that letters and messages are made of: by key, language and variant, shipped or a creditor's own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/customer.h"
#include "domain/ledger/tone.h"
#include "letters/letter_facts.h"
#include "text/language.h"

namespace relance {

struct LetterText {
  std::string key;  // "courteous", "formal-demand", "thank-you" …
  Language language{Language::fr};
  std::string variant;  // "a", "b"; of formal demands "business", "consumer", "public"
  std::string subject;
  std::string body;

  /// "fr/courteous.a": how refusals name it.
  std::string fullName() const;
  bool operator==(const LetterText&) const = default;
};

/// "subject line, empty line, body" of a file named "<language>/<key>.<variant>.txt" below templates/; nothing for another form.
std::optional<LetterText> parseLetterText(std::string_view fileName, std::string_view bytes);

/// The texts of resources/templates, sorted by language, key and variant.
std::vector<LetterText> shippedTexts();

class TextBook {
 public:
  explicit TextBook(std::vector<LetterText> texts);

  /// Null when there is none. An empty variant means the first.
  const LetterText* find(std::string_view key, Language language, std::string_view variant) const;

  /// In their order, for a choice by turns.
  std::vector<std::string> variants(std::string_view key, Language language) const;

 private:
  std::vector<LetterText> m_texts;
};

/// The key of the text for such a letter: the tone's name for reminders, else "formal-demand", "thank-you", "call-recap",
/// "statement".
std::string_view textKey(LetterKind kind, Tone tone);

/// The variant of a formal demand against such a debtor.
std::string_view formalDemandVariant(CustomerKind kind);

/// The text that these facts ask for; null when there is none.
const LetterText* textFor(const LetterFacts& facts, const TextBook& book);

}  // namespace relance
