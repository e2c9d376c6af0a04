// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/import_report_text.h"
#include "text/amount_text.h"
#include "words/problem_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

std::string_view nameOf(ImportEnd end) {
  switch (end) {
    case ImportEnd::imported:
      return "imported";
    case ImportEnd::wouldImport:
      return "wouldImport";
    case ImportEnd::nothingNew:
      return "nothingNew";
    case ImportEnd::stopped:
      return "stopped";
    case ImportEnd::cancelled:
      return "cancelled";
  }
  return {};
}

std::string_view nameOf(DialectOrigin origin) {
  switch (origin) {
    case DialectOrigin::said:
      return "said";
    case DialectOrigin::found:
      return "found";
    case DialectOrigin::meansNoOdds:
      return "anyReading";
  }
  return {};
}

ordered_json jsonOf(const CsvDialect& dialect) {
  auto dates = ordered_json::array();
  for (const auto& column : dialect.dates) {
    dates.push_back({{"field", importFieldName(column.field)},
                     {"title", column.title},
                     {"order", dateOrderName(column.order)},
                     {"origin", nameOf(column.origin)}});
  }
  auto amounts = ordered_json::array();
  for (const auto& column : dialect.amounts) {
    amounts.push_back({{"field", importFieldName(column.field)},
                       {"title", column.title},
                       {"decimal", std::string(1, column.style.decimalSign)},
                       {"minor_units", column.style.isMinorUnits},
                       {"origin", nameOf(column.origin)}});
  }
  return {{"encoding", dialect.encoding.name},
          {"encoding_guessed", dialect.encoding.origin == EncodingOrigin::guess},
          {"separator", std::string(1, dialect.separator)},
          {"header_line", dialect.headerLine},
          {"dates", dates},
          {"amounts", amounts}};
}

ordered_json jsonOf(const ColumnMapping& mapping) {
  auto columns = ordered_json::array();
  for (const auto& column : mapping.columns) {
    columns.push_back({{"field", importFieldName(column.field)}, {"column", column.column}, {"title", column.title}});
  }
  return {{"columns", columns}, {"ignored", mapping.ignored}};
}

ordered_json jsonOf(const ImportCounts& counts) {
  return {{"read", counts.read},
          {"new", counts.fresh},
          {"known", counts.known},
          {"changed", counts.changed},
          {"ignored", counts.ignored},
          {"customers_made", counts.customersMade},
          {"items_made", counts.itemsMade},
          {"allocations_made", counts.allocationsMade},
          {"settled", counts.settled}};
}

ordered_json jsonOf(const std::vector<Problem>& problems, Language language) {
  auto list = ordered_json::array();
  for (const auto& problem : problems) {
    const auto words = problemWords(problem, language);
    list.push_back(
        {{"line", problem.line}, {"column", problem.column}, {"code", words.code}, {"message", words.sentence.toStdString()}});
  }
  return list;
}

ordered_json jsonOf(const std::vector<ImportNote>& notes, Language language) {
  auto list = ordered_json::array();
  for (const auto& note : notes) {
    const auto words = problemWords({{}, note.firstLine, 0, note.reason, note.facts}, language);
    list.push_back(
        {{"line", note.firstLine}, {"count", note.count}, {"code", words.code}, {"message", words.sentence.toStdString()}});
  }
  return list;
}

}  // namespace

std::string importJson(const ImportReport& report, Language language) {
  auto totals = ordered_json::object();
  for (const auto& [currency, minor] : report.totals) totals[std::string(currency.code())] = decimalText({minor, currency});
  ordered_json refusal;
  if (report.refusal) {
    const auto words = refusalWords(*report.refusal, language);
    refusal = {{"code", words.code}, {"message", words.sentence.toStdString()}};
  }
  const ordered_json answer{
      {"end", nameOf(report.end)},
      {"kind", importKindName(report.kind)},
      {"import", report.import ? ordered_json(report.import.value) : ordered_json()},
      {"counts", jsonOf(report.counts)},
      {"totals", totals},
      {"total_as_expected", report.isTotalAsExpected ? ordered_json(*report.isTotalAsExpected) : ordered_json()},
      {"problems", jsonOf(report.problems, language)},
      {"problem_count", report.problemCount},
      {"changes", jsonOf(report.changes, language)},
      {"change_count", report.changeCount},
      {"notes", jsonOf(report.notes, language)},
      {"first_imported_on", report.firstImportedOn ? ordered_json(isoText(*report.firstImportedOn)) : ordered_json()},
      {"payments_up_to", report.paymentsUpTo ? ordered_json(isoText(*report.paymentsUpTo)) : ordered_json()},
      {"refusal", refusal},
      {"dialect", report.dialect ? jsonOf(*report.dialect) : ordered_json()},
      {"mapping", report.mapping ? jsonOf(*report.mapping) : ordered_json()}};
  return answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace relance
