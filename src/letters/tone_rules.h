// SPDX-License-Identifier: GPL-3.0-or-later
// The phrases that the tone guard looks for, as resources/tone lists them, and how a phrase is found.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "letters/guarded_words.h"
#include "letters/tone_guard.h"

namespace relance {

/// One element of a phrase: a word out of several (each folded; '*' at its end: any word that begins so; '#': a number or an
/// ordinal in figures), or a gap of at most so many words.
struct PhrasePart {
  std::vector<std::string> words;
  int gap{0};  // > 0: a gap, and no words
};

struct ToneRule {
  ToneFault fault{ToneFault::threat};
  std::vector<PhrasePart> parts;
  bool isForConsumers{false};    // applies to consumers alone
  bool isOutsideFormal{false};   // not in a formal demand
  bool isForSpokenWords{false};  // applies to voicemail and SMS alone
};

/// The rules of a file: "[fault]" begins a list, ';' a comment; a line is a phrase, "a|b c* .. d": words parted by spaces,
/// ".." a gap of at most three words, "..." of at most seven; "@consumer", "@informal" and "@spoken" before it limit it.
/// Nothing when a line has another form: the shipped files are tested.
std::optional<std::vector<ToneRule>> parseToneRules(std::string_view text);

/// Rules of the language, read once. hasLetters(language).
const std::vector<ToneRule>& toneRules(Language language);

/// Index past the last word of the phrase if it stands at `start`.
std::optional<std::size_t> phraseEnd(const std::vector<PhrasePart>& parts, std::span<const GuardedWord> words, std::size_t start);

}  // namespace relance
