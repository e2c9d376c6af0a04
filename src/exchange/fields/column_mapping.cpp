// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fields/column_mapping.h"

#include <algorithm>
#include <charconv>

#include "exchange/fields/header_names.h"
#include "text/fold.h"

namespace relance {
namespace {

std::optional<ImportField> fieldMeant(ImportKind kind, const std::string& text) {
  if (const auto field = importFieldNamed(kind, text)) return field;
  const auto matches = recogniseHeading(kind, text);
  if (matches.empty()) return std::nullopt;
  return matches.front().field;
}

/// From 0.
std::optional<std::size_t> columnMeant(std::span<const std::string> titles, const std::string& text) {
  const FoldedText wanted = fold(text);
  const auto isWanted = [&](const std::string& title) { return !wanted.bytes.empty() && fold(title) == wanted; };
  const auto found = std::ranges::find_if(titles, isWanted);
  if (found != titles.end()) return static_cast<std::size_t>(found - titles.begin());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool isNumber = error == std::errc{} && end == text.data() + text.size();
  if (!isNumber || number < 1 || number > titles.size()) return std::nullopt;
  return number - 1;
}

class Mapper {
 public:
  Mapper(ImportKind kind, std::span<const std::string> titles) : m_kind(kind), m_titles(titles), m_isTaken(titles.size()) {}

  std::optional<Refusal> take(const HandMapping& said) {
    const auto field = fieldMeant(m_kind, said.field);
    if (!field) return Refusal{RefusalReason::unknownField, {said.field}};
    m_isDecided[static_cast<std::size_t>(*field)] = true;
    std::erase_if(m_columns, [&](const MappedColumn& mapped) { return mapped.field == *field; });
    if (said.column.empty()) return std::nullopt;
    const auto column = columnMeant(m_titles, said.column);
    if (!column) return Refusal{RefusalReason::unknownColumn, {said.column}};
    add(*field, *column);
    return std::nullopt;
  }

  void recognise() {
    std::vector<std::vector<HeadingMatch>> matches;
    for (const auto& title : m_titles) matches.push_back(recogniseHeading(m_kind, title));
    for (const ImportField field : fieldsOf(m_kind)) {
      if (m_isDecided[static_cast<std::size_t>(field)]) continue;
      if (const auto column = bestColumn(field, matches)) add(field, *column);
    }
  }

  ColumnMapping finish() {
    ColumnMapping mapping{m_kind, {}, {}, m_titles.size()};
    for (const ImportField field : fieldsOf(m_kind)) {
      const auto found = std::ranges::find(m_columns, field, &MappedColumn::field);
      if (found != m_columns.end()) mapping.columns.push_back(*found);
    }
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
      if (!m_isTaken[i] && !m_titles[i].empty()) mapping.ignored.push_back(m_titles[i]);
    }
    return mapping;
  }

 private:
  void add(ImportField field, std::size_t column) {
    m_columns.push_back({field, column + 1, m_titles[column]});
    m_isTaken[column] = true;
  }

  std::optional<std::size_t> bestColumn(ImportField field, const std::vector<std::vector<HeadingMatch>>& matches) const {
    std::optional<std::size_t> best;
    int bestRank = 0;
    bool isTie = false;
    for (std::size_t i = 0; i < matches.size(); ++i) {
      const auto match = std::ranges::find(matches[i], field, &HeadingMatch::field);
      if (m_isTaken[i] || match == matches[i].end()) continue;
      isTie = best && match->rank == bestRank;
      if (best && match->rank >= bestRank) continue;
      best = i;
      bestRank = match->rank;
    }
    return isTie ? std::nullopt : best;
  }

  ImportKind m_kind;
  std::span<const std::string> m_titles;
  std::vector<MappedColumn> m_columns;
  std::vector<bool> m_isTaken;
  std::array<bool, importFieldCount> m_isDecided{};
};

std::optional<Refusal> missingField(const ColumnMapping& mapping) {
  for (const auto& choice : requiredFields(mapping.kind)) {
    const bool isThere = std::ranges::any_of(choice, [&](ImportField field) { return mapping.has(field); });
    if (!isThere) return Refusal{RefusalReason::missingColumn, {std::string{importFieldName(choice.front())}}};
  }
  return std::nullopt;
}

}  // namespace

const MappedColumn* ColumnMapping::find(ImportField field) const {
  const auto found = std::ranges::find(columns, field, &MappedColumn::field);
  return found == columns.end() ? nullptr : &*found;
}

MappingAttempt mapColumns(ImportKind kind, std::span<const std::string> titles, std::span<const HandMapping> byHand) {
  Mapper mapper{kind, titles};
  std::optional<Refusal> refusal;
  for (const auto& said : byHand) {
    auto objection = mapper.take(said);
    if (objection && !refusal) refusal = std::move(objection);
  }
  mapper.recognise();
  ColumnMapping mapping = mapper.finish();
  if (!refusal) refusal = missingField(mapping);
  return {std::move(mapping), std::move(refusal)};
}

}  // namespace relance
