// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/text_book.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "domain/basics/embedded_file.h"

namespace relance {

std::span<const EmbeddedFile> embeddedTemplates();

namespace {

auto orderOf(const LetterText& text) { return std::tie(text.language, text.key, text.variant); }

}  // namespace

std::string LetterText::fullName() const { return std::string{languageCode(language)} + '/' + key + '.' + variant; }

std::optional<LetterText> parseLetterText(std::string_view fileName, std::string_view bytes) {
  constexpr std::string_view ending = ".txt";
  const auto slash = fileName.rfind('/');
  const auto dot = fileName.rfind('.', fileName.size() - ending.size() - 1);
  if (!fileName.ends_with(ending) || slash == std::string_view::npos || dot == std::string_view::npos || dot < slash) {
    return std::nullopt;
  }
  const auto before = fileName.substr(0, slash);
  const auto language = parseLanguage(before.substr(before.rfind('/') + 1));
  const auto lineEnd = bytes.find("\n\n");
  if (!language || lineEnd == std::string_view::npos || bytes.substr(0, lineEnd).find('\n') != std::string_view::npos) {
    return std::nullopt;
  }
  return LetterText{std::string{fileName.substr(slash + 1, dot - slash - 1)}, *language,
                    std::string{fileName.substr(dot + 1, fileName.size() - ending.size() - dot - 1)},
                    std::string{bytes.substr(0, lineEnd)}, std::string{bytes.substr(lineEnd + 2)}};
}

std::vector<LetterText> shippedTexts() {
  std::vector<LetterText> texts;
  for (const auto& file : embeddedTemplates()) {
    auto text = parseLetterText(file.name, file.bytes);
    assert(text);
    texts.push_back(std::move(*text));
  }
  std::ranges::sort(texts, {}, orderOf);
  return texts;
}

TextBook::TextBook(std::vector<LetterText> texts) : m_texts(std::move(texts)) { std::ranges::stable_sort(m_texts, {}, orderOf); }

const LetterText* TextBook::find(std::string_view key, Language language, std::string_view variant) const {
  const auto found = std::ranges::find_if(m_texts, [&](const LetterText& text) {
    return text.key == key && text.language == language && (variant.empty() || text.variant == variant);
  });
  return found == m_texts.end() ? nullptr : &*found;
}

std::vector<std::string> TextBook::variants(std::string_view key, Language language) const {
  std::vector<std::string> names;
  for (const auto& text : m_texts) {
    if (text.key == key && text.language == language) names.push_back(text.variant);
  }
  return names;
}

std::string_view textKey(LetterKind kind, Tone tone) {
  switch (kind) {
    case LetterKind::reminder:
      return toneName(tone);
    case LetterKind::formalDemand:
      return "formal-demand";
    case LetterKind::thankYou:
      return "thank-you";
    case LetterKind::callRecap:
      return "call-recap";
    case LetterKind::statement:
      return "statement";
  }
  __builtin_unreachable();
}

std::string_view formalDemandVariant(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::business:
    case CustomerKind::soleTrader:
      return "business";
    case CustomerKind::consumer:
      return "consumer";
    case CustomerKind::publicBody:
      return "public";
  }
  __builtin_unreachable();
}

const LetterText* textFor(const LetterFacts& facts, const TextBook& book) {
  const auto variant =
      facts.kind == LetterKind::formalDemand ? formalDemandVariant(facts.debtor.kind) : std::string_view{facts.variant};
  return book.find(textKey(facts.kind, facts.tone), facts.language, variant);
}

}  // namespace relance
