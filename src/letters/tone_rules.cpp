// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/tone_rules.h"

#include <algorithm>
#include <cassert>

#include "domain/basics/embedded_file.h"

namespace relance {

std::span<const EmbeddedFile> embeddedToneRules();

namespace {

std::vector<std::string_view> splitBy(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const auto end = std::min(text.find(separator, start), text.size());
    if (end > start) parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

std::optional<ToneFault> faultNamed(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(ToneFault::announcement); ++i) {
    if (toneFaultName(static_cast<ToneFault>(i)) == name) return static_cast<ToneFault>(i);
  }
  return std::nullopt;
}

PhrasePart partOf(std::string_view text) {
  if (text == "..") return {{}, 3};
  if (text == "...") return {{}, 7};
  PhrasePart part;
  for (const auto word : splitBy(text, '|')) part.words.emplace_back(word);
  return part;
}

/// False for a condition that is not known.
bool addPart(std::string_view text, ToneRule& rule) {
  if (!text.starts_with('@')) {
    rule.parts.push_back(partOf(text));
    return !rule.parts.back().words.empty() || rule.parts.back().gap > 0;
  }
  rule.isForConsumers = rule.isForConsumers || text == "@consumer";
  rule.isOutsideFormal = rule.isOutsideFormal || text == "@informal";
  rule.isForSpokenWords = rule.isForSpokenWords || text == "@spoken";
  return text == "@consumer" || text == "@informal" || text == "@spoken";
}

bool isSound(const ToneRule& rule) { return !rule.parts.empty() && rule.parts.front().gap == 0 && rule.parts.back().gap == 0; }

/// Figures, alone or as an ordinal: "2", "2e", "2ème", "3rd"; longer ones are numbers of something else.
bool isSmallNumber(std::string_view folded) {
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  const auto digits = std::ranges::find_if_not(folded, isDigit) - folded.begin();
  if (digits < 1 || digits > 2) return false;
  const std::string_view rest = folded.substr(static_cast<std::size_t>(digits));
  constexpr std::string_view endings[] = {"", "e", "er", "ere", "eme", "nd", "nde", "st", "rd", "th"};
  return std::ranges::find(endings, rest) != std::end(endings);
}

bool isWordOf(const PhrasePart& part, const GuardedWord& word) {
  return std::ranges::any_of(part.words, [&](std::string_view wanted) {
    if (wanted == "#") return isSmallNumber(word.folded);
    if (wanted.ends_with('*')) return word.folded.starts_with(wanted.substr(0, wanted.size() - 1));
    return word.folded == wanted;
  });
}

std::optional<std::size_t> endFrom(std::span<const PhrasePart> parts, std::span<const GuardedWord> words, std::size_t at) {
  if (parts.empty()) return at;
  if (parts.front().gap > 0) {
    for (int skipped = 0; skipped <= parts.front().gap; ++skipped, ++at) {
      if (const auto end = endFrom(parts.subspan(1), words, at)) return end;
      if (at >= words.size() || words[at].folded.empty()) return std::nullopt;
    }
    return std::nullopt;
  }
  if (at >= words.size() || !isWordOf(parts.front(), words[at])) return std::nullopt;
  return endFrom(parts.subspan(1), words, at + 1);
}

std::vector<ToneRule> shippedRules(Language language) {
  const std::string name = "tone/" + std::string{languageCode(language)} + ".txt";
  const auto files = embeddedToneRules();
  const auto file = std::ranges::find(files, std::string_view{name}, &EmbeddedFile::name);
  assert(file != files.end());
  auto rules = parseToneRules(file->bytes);
  assert(rules);
  return std::move(*rules);
}

}  // namespace

std::optional<std::vector<ToneRule>> parseToneRules(std::string_view text) {
  std::vector<ToneRule> rules;
  std::optional<ToneFault> fault;
  for (const auto line : splitBy(text, '\n')) {
    if (line.starts_with(';')) continue;
    if (line.starts_with('[') && line.ends_with(']')) {
      fault = faultNamed(line.substr(1, line.size() - 2));
      if (!fault) return std::nullopt;
      continue;
    }
    if (!fault) return std::nullopt;
    ToneRule rule;
    rule.fault = *fault;
    for (const auto part : splitBy(line, ' ')) {
      if (!addPart(part, rule)) return std::nullopt;
    }
    if (!isSound(rule)) return std::nullopt;
    rules.push_back(std::move(rule));
  }
  return rules;
}

const std::vector<ToneRule>& toneRules(Language language) {
  assert(hasLetters(language));
  static const std::vector<ToneRule> french = shippedRules(Language::fr);
  static const std::vector<ToneRule> english = shippedRules(Language::en);
  return language == Language::fr ? french : english;
}

std::optional<std::size_t> phraseEnd(const std::vector<PhrasePart>& parts, std::span<const GuardedWord> words,
                                     std::size_t start) {
  return endFrom(parts, words, start);
}

}  // namespace relance
