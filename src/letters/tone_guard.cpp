// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/tone_guard.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"
#include "letters/tone_rules.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 12> faultNames{"threat",      "blackmail",   "thirdParty",   "falseDeed",
                                                      "humiliation", "levelNumber", "shouting",     "fees",
                                                      "falsehood",   "privacy",     "formalDemand", "announcement"};

/// Words in capitals, one after another. Abbreviations and the short names of companies are no shout.
struct CapitalRun {
  std::size_t words{0};
  int letters{0};
  int longest{0};

  bool isShout() const { return (words >= 2 && longest >= 8) || (words >= 3 && letters >= 12); }
};

constexpr int shoutedWord = 6;

struct Placed {
  std::size_t begin;
  ToneFinding finding;
};

class Search {
 public:
  Search(std::string_view text, const GuardedMessage& message)
      : m_message(message), m_text(withoutNames(std::string{text}, message.names)), m_words(guardedWords(m_text)) {}

  void lookForPhrases(bool (*isWanted)(ToneFault)) {
    for (const auto& rule : toneRules(m_message.language)) {
      if (isWanted(rule.fault) && applies(rule)) lookFor(rule);
    }
  }

  void lookForShouting() {
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      CapitalRun run;
      for (; i + run.words < m_words.size() && m_words[i + run.words].capitals >= 2; ++run.words) {
        run.letters += m_words[i + run.words].capitals;
        run.longest = std::max(run.longest, m_words[i + run.words].capitals);
      }
      if (run.words == 0) continue;
      const std::size_t past = i + run.words;
      const bool isExclaimed = past < m_words.size() && m_text[m_words[past].begin] == '!';
      if (run.isShout() || (isExclaimed && run.letters >= shoutedWord)) add(ToneFault::shouting, i, past);
      i = past - 1;
    }
    for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
      const bool isRow = m_text[m_words[i].begin] == '!' && m_text[m_words[i + 1].begin] == '!';
      if (isRow) add(ToneFault::shouting, i > 0 ? i - 1 : i, i + 2);
    }
  }

  std::vector<ToneFinding> finish() && {
    std::ranges::stable_sort(m_found, {}, &Placed::begin);
    std::vector<ToneFinding> findings;
    for (auto& placed : m_found) {
      if (std::ranges::find(findings, placed.finding) == findings.end()) findings.push_back(std::move(placed.finding));
    }
    return findings;
  }

 private:
  bool applies(const ToneRule& rule) const {
    if (rule.isForConsumers && m_message.kind != CustomerKind::consumer) return false;
    if (rule.isOutsideFormal && m_message.tone == Tone::formal) return false;
    return !rule.isForSpokenWords || m_message.isSpoken;
  }

  void lookFor(const ToneRule& rule) {
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      if (const auto end = phraseEnd(rule.parts, m_words, i)) add(rule.fault, i, *end);
    }
  }

  void add(ToneFault fault, std::size_t first, std::size_t past) {
    const std::size_t begin = m_words[first].begin;
    m_found.push_back({begin, {fault, m_text.substr(begin, m_words[past - 1].end - begin)}});
  }

  const GuardedMessage& m_message;
  std::string m_text;
  std::vector<GuardedWord> m_words;
  std::vector<Placed> m_found;
};

}  // namespace

std::string_view toneFaultName(ToneFault fault) { return nameIn(faultNames, fault); }

std::vector<ToneFinding> toneFindings(std::string_view text, const GuardedMessage& message) {
  Search search(text, message);
  search.lookForPhrases([](ToneFault fault) { return fault != ToneFault::announcement; });
  // A formal demand has to name its consequence; nobody announces one to an insolvent debtor.
  const bool mayAnnounce = !message.isInsolvent && (message.mayAnnounce || message.tone == Tone::formal);
  if (!mayAnnounce) search.lookForPhrases([](ToneFault fault) { return fault == ToneFault::announcement; });
  search.lookForShouting();
  return std::move(search).finish();
}

std::vector<std::string> announcementsIn(std::string_view text, const GuardedMessage& message) {
  Search search(text, message);
  search.lookForPhrases([](ToneFault fault) { return fault == ToneFault::announcement; });
  std::vector<std::string> phrases;
  for (auto& finding : std::move(search).finish()) phrases.push_back(std::move(finding.words));
  return phrases;
}

}  // namespace relance
