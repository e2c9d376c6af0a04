// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/recovery_odds.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "domain/basics/check_digits.h"
#include "domain/basics/enum_names.h"
#include "domain/basics/quoted_table.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, recoveryRouteCount> routeNames{"chase", "agency", "lawyer", "writeOff"};
constexpr int allBasisPoints = 10000;
constexpr std::size_t mostDigits = 5;

std::optional<int> wholeNumber(const std::string& text) {
  if (text.empty() || text.size() > mostDigits || !isAllDigits(text)) return std::nullopt;
  return std::stoi(text);
}

bool isSameRow(const RecoveryOdds& a, const RecoveryOdds& b) {
  return a.route == b.route && a.debtor == b.debtor && a.fromDays == b.fromDays;
}

}  // namespace

std::string_view recoveryRouteName(RecoveryRoute route) { return nameIn(routeNames, route); }
std::optional<RecoveryRoute> parseRecoveryRoute(std::string_view name) { return valueIn<RecoveryRoute>(routeNames, name); }

std::optional<std::vector<RecoveryOdds>> readOdds(std::string_view text) {
  const auto rows = readQuotedTable(text, "route,debtor,from_days,success_bp,source");
  if (!rows) return std::nullopt;
  std::vector<RecoveryOdds> odds;
  for (const auto& fields : *rows) {
    const auto route = parseRecoveryRoute(fields[0]);
    const auto debtor = parseDebtorKind(fields[1]);
    const auto days = wholeNumber(fields[2]);
    const auto success = wholeNumber(fields[3]);
    const bool isRead = route && route != RecoveryRoute::writeOff && debtor && days && success && *success <= allBasisPoints;
    if (!isRead || fields[4].empty()) return std::nullopt;
    RecoveryOdds row{*route, *debtor, *days, *success, fields[4]};
    if (std::ranges::any_of(odds, [&](const RecoveryOdds& other) { return isSameRow(other, row); })) return std::nullopt;
    odds.push_back(std::move(row));
  }
  return odds;
}

const std::vector<RecoveryOdds>& shippedOdds() {
  static const std::vector<RecoveryOdds> odds = [] {
    std::vector<RecoveryOdds> read;
    for (const EmbeddedFile& file : embeddedCleaning()) {
      if (file.name != "cleaning/success.csv") continue;
      auto table = readOdds(file.bytes);
      assert(table);
      read = std::move(*table);
    }
    assert(!read.empty());
    return read;
  }();
  return odds;
}

const RecoveryOdds* oddsFor(const std::vector<RecoveryOdds>& odds, RecoveryRoute route, DebtorKind debtor, int daysLate) {
  const RecoveryOdds* best = nullptr;
  for (const RecoveryOdds& row : odds) {
    if (row.route != route || row.debtor != debtor || row.fromDays > std::max(daysLate, 0)) continue;
    if (best == nullptr || row.fromDays > best->fromDays) best = &row;
  }
  return best;
}

void putOdds(std::vector<RecoveryOdds>& odds, RecoveryOdds row) {
  const auto same = std::ranges::find_if(odds, [&](const RecoveryOdds& other) { return isSameRow(other, row); });
  if (same == odds.end()) {
    odds.push_back(std::move(row));
  } else {
    *same = std::move(row);
  }
}

}  // namespace relance
