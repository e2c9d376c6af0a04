// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settlement_sweep.h"

#include <algorithm>
#include <vector>

#include "domain/basics/day_number.h"

namespace relance {
namespace {

struct Row {
  std::int64_t id;
  std::int64_t amountMinor;
  DayNumber issued;
};

struct Share {
  std::int64_t item;
  SettlementShare share;
};

/// Days come again and again: the last one read is remembered.
class DayReader {
 public:
  Date read(const Statement& row, int column) {
    const std::string_view text = row.text(column);
    if (text != m_text) {
      m_day = row.date(column);
      m_text = text;
    }
    return m_day;
  }

 private:
  std::string m_text;
  Date m_day;
};

std::vector<Row> readItems(Database& database) {
  std::vector<Row> items;
  DayReader days;
  auto rows = database.statement("SELECT id, amount_minor, issued_on FROM item ORDER BY id");
  rows.query();
  while (rows.next()) items.push_back({rows.number(0), rows.number(1), dayNumber(days.read(rows, 2))});
  return items;
}

const Row* find(const std::vector<Row>& items, std::int64_t id) {
  const auto found = std::ranges::lower_bound(items, id, {}, &Row::id);
  return found == items.end() || found->id != id ? nullptr : &*found;
}

std::vector<Share> readShares(Database& database, const std::vector<Row>& items) {
  std::vector<Share> shares;
  DayReader days;
  auto rows = database.statement("SELECT debit_id, credit_id, amount_minor, dated_on, reversed_on FROM allocation");
  rows.query();
  while (rows.next()) {
    const Row* debit = find(items, rows.number(0));
    const Row* credit = find(items, rows.number(1));
    if (debit == nullptr || credit == nullptr) continue;
    SettlementShare share;
    share.amountMinor = rows.number(2);
    share.from = std::max({days.read(rows, 3), dateOf(debit->issued), dateOf(credit->issued)});
    rows.get(4, share.until);
    shares.push_back({debit->id, share});
    shares.push_back({credit->id, share});
  }
  std::ranges::stable_sort(shares, {}, &Share::item);
  return shares;
}

}  // namespace

void sweepSettlements(Database& database, const std::function<void(const SweptItem&)>& visit) {
  const std::vector<Row> items = readItems(database);
  const std::vector<Share> shares = readShares(database, items);
  std::vector<SettlementShare> own;
  DayReader days;
  auto rows = database.statement("SELECT settled_on FROM item ORDER BY id");
  rows.query();
  std::size_t next = 0;
  for (const Row& item : items) {
    if (!rows.next()) return;
    own.clear();
    for (; next < shares.size() && shares[next].item == item.id; ++next) own.push_back(shares[next].share);
    const auto stored = rows.isNull(0) ? std::nullopt : std::optional{days.read(rows, 0)};
    visit({{item.id}, item.amountMinor, stored, own});
  }
}

}  // namespace relance
