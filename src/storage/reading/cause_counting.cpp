// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/cause_counting.h"

#include <algorithm>
#include <tuple>

#include "storage/statement.h"

namespace relance {
namespace {

void take(Statement& rows, CauseKind kind, std::vector<CountedCause>& counted) {
  while (rows.next()) {
    CountedCause& row = counted.emplace_back();
    row.kind = kind;
    rows.read(row.payer, row.key, row.count);
  }
}

}  // namespace

std::vector<CountedCause> countCauses(Database& database, Date from, Date to) {
  std::vector<CountedCause> counted;
  auto late = database.statement(
      "SELECT coalesce(c.payer_id, c.id), e.late_cause, count(*) FROM contact_event AS e JOIN customer AS c ON c.id = "
      "e.customer_id"
      " WHERE e.late_cause IS NOT NULL AND e.day >= $1 AND e.day <= $2 AND (e.cancelled_on IS NULL OR e.cancelled_on > $3)"
      " GROUP BY coalesce(c.payer_id, c.id), e.late_cause");
  take(late.query(from, to, to), CauseKind::late, counted);
  auto disputed = database.statement(
      "SELECT coalesce(c.payer_id, c.id), d.cause, count(*) FROM dispute AS d JOIN item AS i ON i.id = d.item_id"
      " JOIN customer AS c ON c.id = i.customer_id WHERE d.opened_on >= $1 AND d.opened_on <= $2"
      " GROUP BY coalesce(c.payer_id, c.id), d.cause");
  take(disputed.query(from, to), CauseKind::dispute, counted);
  std::ranges::sort(counted, {}, [](const CountedCause& row) { return std::tie(row.payer, row.kind, row.key); });
  return counted;
}

}  // namespace relance
