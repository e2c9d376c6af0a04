// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_layout.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

#include "exchange/csv/sample_rows.h"
#include "text/date_order.h"
#include "text/decimal_shape.h"
#include "text/fold.h"

namespace relance {
namespace {

constexpr std::size_t rowsLookedAt = 500;
constexpr std::size_t rowsBeforeTitles = 20;
constexpr std::array allKinds{ImportKind::customers, ImportKind::contacts, ImportKind::invoices, ImportKind::payments,
                              ImportKind::settled};

/// "sep=;", as a spreadsheet program writes and reads it.
std::optional<char> saidSeparator(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const bool isSaid = bytes.size() > 5 && bytes.starts_with("sep=") && (bytes[5] == '\r' || bytes[5] == '\n');
  if (!isSaid || bytes[4] == '"') return std::nullopt;
  return bytes[4];
}

struct Candidate {
  char separator{0};
  std::vector<SampleRow> rows;
  std::size_t titleRow{0};
  MappingAttempt attempt;  // of the kind with most columns
  double evenness{0};      // share of the rows below the titles with as many cells

  auto merit() const {
    return std::tuple{!attempt.refusal, attempt.mapping.columns.size(), evenness, attempt.mapping.columnCount};
  }
};

bool isBetter(const MappingAttempt& a, const MappingAttempt& b) {
  return std::tuple{!a.refusal, a.mapping.columns.size()} > std::tuple{!b.refusal, b.mapping.columns.size()};
}

double evennessBelow(std::span<const SampleRow> rows, std::size_t titleRow) {
  const auto below = rows.subspan(titleRow);
  const auto cells = below.front().cells.size();
  const auto even = std::ranges::count_if(below, [&](const SampleRow& row) { return row.cells.size() == cells; });
  return cells < 2 ? 0.0 : static_cast<double>(even) / static_cast<double>(below.size());
}

Candidate judge(char separator, std::vector<SampleRow> rows, std::span<const ImportKind> kinds, const LayoutRequest& request) {
  Candidate best{separator, std::move(rows), 0, {}, 0};
  bool isFirst = true;
  for (std::size_t i = 0; i < std::min(best.rows.size(), rowsBeforeTitles); ++i) {
    for (const ImportKind kind : kinds) {
      MappingAttempt attempt = mapColumns(kind, best.rows[i].cells, request.mappings);
      if (!isFirst && !isBetter(attempt, best.attempt)) continue;
      isFirst = false;
      best.titleRow = i;
      best.attempt = std::move(attempt);
    }
  }
  if (!best.rows.empty()) best.evenness = evennessBelow(best.rows, best.titleRow);
  return best;
}

std::string joined(std::span<const std::string> titles) {
  std::string text;
  for (const auto& title : titles) text += (text.empty() ? "" : ", ") + title;
  return text;
}

bool nameSpeaksOf(ImportKind kind, const std::string& foldedName) {
  using namespace std::string_view_literals;
  const auto isIn = [&](auto words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return foldedName.find(word) != std::string::npos; });
  };
  switch (kind) {
    case ImportKind::customers:
      return isIn(std::array{"client"sv, "customer"sv, "kunde"sv, "debitor"sv});
    case ImportKind::contacts:
      return isIn(std::array{"contact"sv, "kontakt"sv, "ansprech"sv, "interlocut"sv});
    case ImportKind::invoices:
      return isIn(std::array{"factur"sv, "invoice"sv, "rechnung"sv});
    case ImportKind::payments:
      return isIn(std::array{"payment"sv, "reglement"sv, "paiement"sv, "zahlung"sv, "encaissement"sv});
    case ImportKind::settled:
      return isIn(std::array{"settled"sv});
  }
  __builtin_unreachable();
}

/// Of the kinds that the titles fit: settled before invoices, else the one that understands more columns, else the one that the
/// file's name speaks of.
std::optional<ImportKind> kindOf(const Candidate& best, const LayoutRequest& request) {
  std::vector<ColumnMapping> fitting;
  for (const ImportKind kind : allKinds) {
    MappingAttempt attempt = mapColumns(kind, best.rows[best.titleRow].cells, request.mappings);
    if (!attempt.refusal) fitting.push_back(std::move(attempt.mapping));
  }
  if (std::ranges::find(fitting, ImportKind::settled, &ColumnMapping::kind) != fitting.end()) return ImportKind::settled;
  std::size_t most = 0;
  for (const auto& mapping : fitting) most = std::max(most, mapping.columns.size());
  std::erase_if(fitting, [&](const ColumnMapping& mapping) { return mapping.columns.size() < most; });
  const std::string name = fold(request.fileName).bytes;
  if (fitting.size() > 1) std::erase_if(fitting, [&](const ColumnMapping& mapping) { return !nameSpeaksOf(mapping.kind, name); });
  if (fitting.size() != 1) return std::nullopt;
  return fitting.front().kind;
}

/// All columns are told by number, and the first row has an amount or a day where one is due: it is no row of titles.
bool isData(const SampleRow& row, const ColumnMapping& mapping) {
  return std::ranges::any_of(mapping.columns, [&](const MappedColumn& mapped) {
    const std::string& cell = row.cells[mapped.column - 1];
    if (isAmountField(mapped.field)) return readDecimal(cell, ',') || readDecimal(cell, '.');
    if (!isDateField(mapped.field)) return false;
    return parseDate(cell, DateOrder::dmy) || parseDate(cell, DateOrder::mdy) || parseDate(cell, DateOrder::ymd);
  });
}

std::optional<Candidate> bestCandidate(std::string_view beginning, bool isWhole, std::string_view encoding,
                                       const LayoutRequest& request) {
  std::vector<char> separators{';', ',', '\t', '|'};
  if (const auto said = saidSeparator(beginning)) separators = {*said};
  std::vector<ImportKind> kinds{allKinds.begin(), allKinds.end()};
  if (request.kind) kinds = {*request.kind};
  std::optional<Candidate> best;
  for (const char separator : separators) {
    Candidate candidate = judge(separator, sampleRows(beginning, isWhole, encoding, separator, rowsLookedAt), kinds, request);
    if (!candidate.rows.empty() && (!best || candidate.merit() > best->merit())) best = std::move(candidate);
  }
  return best;
}

CsvLayout withTitles(const Candidate& best, ColumnMapping mapping) {
  const SampleRow& titles = best.rows[best.titleRow];
  if (!isData(titles, mapping)) return CsvLayout{best.separator, titles.line, std::move(mapping)};
  for (auto& mapped : mapping.columns) mapped.title.clear();
  mapping.ignored.clear();
  return CsvLayout{best.separator, 0, std::move(mapping)};
}

}  // namespace

Outcome<CsvLayout> findLayout(std::string_view beginning, bool isWhole, std::string_view encoding, const LayoutRequest& request) {
  const auto best = bestCandidate(beginning, isWhole, encoding, request);
  if (!best) return Refusal{RefusalReason::unrecognisedFile, {""}};

  const SampleRow& titles = best->rows[best->titleRow];
  if (!request.kind && best->attempt.refusal) return Refusal{RefusalReason::unrecognisedFile, {joined(titles.cells)}};
  const auto kind = request.kind ? request.kind : kindOf(*best, request);
  if (!kind) return Refusal{RefusalReason::unrecognisedFile, {joined(titles.cells)}};
  MappingAttempt attempt = mapColumns(*kind, titles.cells, request.mappings);
  if (attempt.refusal) return *attempt.refusal;
  return withTitles(*best, std::move(attempt.mapping));
}

std::optional<CsvLayout> likeliestLayout(std::string_view beginning, bool isWhole, std::string_view encoding,
                                         const LayoutRequest& request) {
  const auto best = bestCandidate(beginning, isWhole, encoding, request);
  if (!best) return std::nullopt;
  return withTitles(*best, best->attempt.mapping);
}

}  // namespace relance
