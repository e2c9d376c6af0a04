// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/guarded_words.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

namespace relance {
namespace {

enum class LetterCase { none, small, capital };

/// Of the letters of French and English; other letters count as neither.
LetterCase caseOf(char32_t c) {
  if ((c >= U'A' && c <= U'Z') || (c >= U'À' && c <= U'Þ' && c != U'×') || c == U'Œ') return LetterCase::capital;
  if ((c >= U'a' && c <= U'z') || (c >= U'ß' && c <= U'ÿ' && c != U'÷') || c == U'œ') return LetterCase::small;
  return LetterCase::none;
}

bool endsSentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U';' || c == U'\n' || c == U'…'; }

/// "no. 2", "art. 5": the dot does not end a sentence.
constexpr std::size_t longestAbbreviation = 3;

class Reader {
 public:
  std::vector<GuardedWord> read(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      const CodePoint next = codePointAt(text, i);
      take(text.substr(i, next.size), next.value, i);
      i += next.size;
    }
    close();
    return std::move(m_words);
  }

 private:
  void take(std::string_view character, char32_t value, std::size_t position) {
    const FoldedText folded = fold(character);
    if (folded.bytes.empty() && !endsSentence(value) && value > U' ' && value != U'\u00A0' && value != U'\u202F') return;
    if (words(folded).empty()) {
      const bool isAbbreviation = value == U'.' && !m_open.folded.empty() && m_open.folded.size() <= longestAbbreviation;
      close();
      if (endsSentence(value) && !isAbbreviation) m_words.push_back({"", position, position + character.size(), 0});
      return;
    }
    if (m_open.folded.empty()) m_open.begin = position;
    m_open.folded += folded.bytes;
    m_open.end = position + character.size();
    const LetterCase letterCase = caseOf(value);
    m_open.capitals += letterCase == LetterCase::capital ? 1 : 0;
    m_hasSmall = m_hasSmall || letterCase == LetterCase::small;
  }

  void close() {
    if (!m_open.folded.empty()) {
      if (m_hasSmall) m_open.capitals = 0;
      m_words.push_back(std::move(m_open));
    }
    m_open = {};
    m_hasSmall = false;
  }

  std::vector<GuardedWord> m_words;
  GuardedWord m_open;
  bool m_hasSmall{false};
};

}  // namespace

std::vector<GuardedWord> guardedWords(std::string_view text) { return Reader{}.read(text); }

std::string withoutNames(std::string text, std::vector<std::string> names) {
  constexpr char neutral = 'x';
  constexpr std::size_t shortest = 3;
  std::ranges::sort(names, std::ranges::greater{}, [](const std::string& name) { return name.size(); });
  for (const auto& name : names) {
    if (name.size() < shortest) continue;
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
      text.replace(at, name.size(), 1, neutral);
    }
  }
  return text;
}

}  // namespace relance
