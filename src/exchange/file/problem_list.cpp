// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/problem_list.h"

#include <algorithm>
#include <tuple>

#include "text/utf8.h"

namespace relance {
namespace {

/// A cell may be a megabyte; a sentence is not.
constexpr std::size_t longestFact = 200;

void shorten(std::vector<std::string>& facts) {
  for (auto& fact : facts) {
    if (fact.size() > longestFact) fact = std::string{utf8Prefix(fact, longestFact)} + "…";
  }
}

}  // namespace

void ProblemList::add(std::int64_t line, std::int64_t column, ProblemReason reason, std::vector<std::string> facts) {
  ++m_count;
  if (m_kept.size() == mostKept) return;
  shorten(facts);
  m_kept.push_back({m_file, line, column, reason, std::move(facts)});
}

void ProblemList::sortByLine() {
  std::ranges::stable_sort(m_kept, {}, [](const Problem& problem) { return std::tuple{problem.line, problem.column}; });
}

void NoteList::add(std::int64_t line, ProblemReason reason, std::vector<std::string> facts) {
  shorten(facts);
  const auto [place, isNew] = m_places.try_emplace({reason, facts}, m_notes.size());
  if (!isNew) {
    ++m_notes[place->second].count;
  } else if (m_notes.size() < mostKept) {
    m_notes.push_back({reason, std::move(facts), line, 1});
  } else {
    m_places.erase(place);
  }
}

}  // namespace relance
