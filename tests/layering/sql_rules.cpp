// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/sql_rules.h"

#include <algorithm>
#include <regex>
#include <utility>

namespace relance::layering {
namespace {

/// Pattern, what is wrong with it. 'text' in quotes is emptied before they are tried.
const std::vector<std::pair<std::regex, std::string>>& forbidden() {
  using std::regex;
  constexpr auto anyCase = std::regex::icase | std::regex::optimize;
  static const std::vector<std::pair<regex, std::string>> patterns{
      {regex("::"), "write CAST(x AS t): :: is read as part of a name by SQLite"},
      {regex(R"(\?)"), "parameters are $1, $2 …"},
      {regex(R"(")"), "text in double quotes is a name for one engine and a text for the other"},
      {regex(R"([`\[\]])"), "names are not quoted"},
      {regex(R"(\b(I?LIKE|GLOB|REGEXP|MATCH)\b)", anyCase), "compared differently: fold and compare in C++"},
      {regex(R"(\b(date|time|datetime|julianday|strftime|unixepoch|now)\s*\()", anyCase), "dates are reckoned in C++"},
      {regex(R"(\bCURRENT_(DATE|TIME|TIMESTAMP)\b)", anyCase), "the clock is asked by the face"},
      {regex(R"(\b(INSERT|UPDATE)\s+OR\b|\bREPLACE\s+INTO\b)", anyCase), "write ON CONFLICT (…) DO …"},
      {regex(R"(\bAUTOINCREMENT\b|\bWITHOUT\s+ROWID\b|\bSTRICT\b)", anyCase), "tables are made in schema/"},
      {regex(R"(\bPRAGMA\b|\bsqlite_\w+|\browid\b|\blast_insert_rowid\b|\bBEGIN\b|\bINDEXED\s+BY\b)", anyCase),
       "SQLite's own words belong in storage/dialect.h"},
      {regex(R"(\b(ifnull|iif|total|group_concat|printf|instr|typeof|hex|unhex|zeroblob|changes|string_agg)\s*\()", anyCase),
       "a function that one engine lacks"},
      {regex(R"(\bIS\s+(NOT\s+)?(?!NOT\b|NULL\b|DISTINCT\b))", anyCase), "IS compares with NULL only"},
      {regex(R"(==)"), "equal is ="},
      {regex(R"(\b(EXCEPT|INTERSECT)\s+ALL\b)", anyCase), "SQLite has no EXCEPT ALL"},
      {regex(R"(\bLIMIT\s+[^\s]+\s*,)", anyCase), "write LIMIT n OFFSET m"},
  };
  return patterns;
}

std::string withoutTexts(const std::string& sql) { return std::regex_replace(sql, std::regex("'(''|[^'])*'"), "''"); }

/// sum() and avg() give other types in each engine: CAST(sum(x) AS bigint).
bool hasBareSum(const std::string& sql) {
  const std::regex sum(R"((CAST\s*\(\s*(coalesce\s*\(\s*)?)?\b(sum|avg)\s*\()", std::regex::icase);
  for (auto it = std::sregex_iterator(sql.begin(), sql.end(), sum); it != std::sregex_iterator{}; ++it) {
    if (!(*it)[1].matched) return true;
  }
  return false;
}

/// SQLite numbers parameters by appearance: the first $2 may not stand before the first $1.
bool hasParametersOutOfOrder(const std::string& sql) {
  const std::regex parameter(R"(\$(\d+))");
  int last = 0;
  for (auto it = std::sregex_iterator(sql.begin(), sql.end(), parameter); it != std::sregex_iterator{}; ++it) {
    const int number = std::stoi((*it)[1].str());
    if (number > last + 1 || number < 1) return true;
    last = std::max(last, number);
  }
  return false;
}

std::vector<std::string> splitAtCommas(const std::string& list) {
  std::vector<std::string> parts{""};
  int depth = 0;
  for (const char c : list) {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c == ',' && depth == 0) {
      parts.emplace_back();
    } else if (c != ' ' || !parts.back().empty()) {
      parts.back() += c;
    }
  }
  return parts;
}

/// Of a plain SELECT … GROUP BY a, b: every column selected is one of those, or stands inside an aggregate.
bool hasBareColumnBesideGroupBy(const std::string& sql) {
  std::smatch found;
  const std::regex grouped(R"(SELECT\s+([\s\S]*?)\s+FROM\s[\s\S]*?GROUP\s+BY\s+([\w.,\s]+?)\s*(HAVING|ORDER|LIMIT|UNION|\)|$))");
  if (!std::regex_search(sql, found, grouped)) return false;
  const auto keys = splitAtCommas(found[2].str());
  return std::ranges::any_of(splitAtCommas(found[1].str()), [&](const std::string& column) {
    static const std::regex aggregate(R"(\b(sum|count|min|max|avg)\s*\()", std::regex::icase);
    return !std::regex_search(column, aggregate) && std::ranges::find(keys, column) == keys.end();
  });
}

/// Columns that may be NULL are named for it: …_on and …_id of things that need not have happened.
bool hasOrderWithoutPlaceOfNulls(const std::string& sql) {
  const std::regex order(R"(ORDER\s+BY\s+([^()]*?)(LIMIT\b|\)|$))", std::regex::icase);
  static const std::regex nullable(
      R"(\b(settled_on|ended_on|reversed_on|closed_on|withdrawn_on|kept_on|published_on|original_due_on|run_id|import_id)\b)"
      R"((?!.*NULLS (FIRST|LAST)))");
  for (auto it = std::sregex_iterator(sql.begin(), sql.end(), order); it != std::sregex_iterator{}; ++it) {
    for (const auto& column : splitAtCommas((*it)[1].str())) {
      if (std::regex_search(column, nullable)) return true;
    }
  }
  return false;
}

}  // namespace

bool looksLikeSql(std::string_view text) {
  static const std::regex sql(
      R"(^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|VACUUM|ATTACH|WITH|ANALYZE)\b)"
      R"(|^\s*(WHERE|ORDER BY)\b|\s(FROM|WHERE)\s)");
  return std::regex_search(text.begin(), text.end(), sql);
}

std::vector<std::string> objectionsToSql(const std::string& sql) {
  const std::string bare = withoutTexts(sql);
  std::vector<std::string> objections;
  for (const auto& [pattern, objection] : forbidden()) {
    if (std::regex_search(bare, pattern)) objections.push_back(objection);
  }
  if (hasBareSum(bare)) objections.emplace_back("write CAST(sum(x) AS bigint)");
  if (hasParametersOutOfOrder(bare)) objections.emplace_back("number the parameters by first use");
  if (hasBareColumnBesideGroupBy(bare)) objections.emplace_back("a bare column stands beside GROUP BY");
  if (hasOrderWithoutPlaceOfNulls(bare)) objections.emplace_back("say NULLS FIRST or NULLS LAST");
  return objections;
}

}  // namespace relance::layering
