// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {

void readTextUses(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT e.customer_id, t.step_key, t.variant, max(e.day), max(e.id) FROM task AS t JOIN contact_event AS e"
      " ON e.task_id = t.id WHERE t.variant IS NOT NULL AND t.step_key IS NOT NULL AND e.day <= $1"
      " AND (e.cancelled_on IS NULL OR e.cancelled_on > $1) AND (e.result = 'done' OR EXISTS (SELECT 1 FROM contact_event_item "
      "AS i"
      " WHERE i.contact_event_id = e.id AND i.step_key IS NOT NULL))" +
      parts.whose("e.customer_id", 2) + " GROUP BY e.customer_id, t.step_key, t.variant");
  parts.ask(row, parts.day);
  while (row.next()) {
    std::int64_t customer{};
    TextUse use;
    row.read(customer, use.step, use.text, use.day, use.contact);
    parts.builder.textUses.emplace_back(parts.customer(customer), std::move(use));
  }
}

}  // namespace relance
