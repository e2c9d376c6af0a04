// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/met_contacts.h"

#include "storage/statement.h"

namespace relance {

std::vector<MetContactRow> metContacts(Database& database, Date after, Date upTo) {
  std::vector<MetContactRow> rows;
  auto row = database.statement(
      "SELECT c.id, c.code, c.name, e.day, e.channel, t.tone, t.variant, coalesce(t.scenario_key, e.scenario_key),"
      " coalesce(t.step_key, e.step_key) FROM contact_event AS e JOIN customer AS c ON c.id = e.customer_id"
      " LEFT JOIN task AS t ON t.id = e.task_id WHERE e.day > $1 AND e.day <= $2"
      " AND (e.cancelled_on IS NULL OR e.cancelled_on > $2)"
      " AND e.kind IN ('step', 'preDue', 'rejectCall', 'promiseCall', 'manual', 'campaign')"
      " AND (e.result = 'done' OR EXISTS (SELECT 1 FROM contact_event_item AS i WHERE i.contact_event_id = e.id"
      " AND i.step_key IS NOT NULL)) ORDER BY c.code, e.day, e.id");
  row.query(after, upTo);
  while (row.next()) {
    auto& one = rows.emplace_back();
    std::string tone;
    std::string variant;
    row.read(one.customer, one.code, one.name, one.contact.day, one.contact.channel, tone, variant, one.contact.scenario,
             one.contact.step);
    const bool isRead = isWritten(one.contact.channel) || one.contact.channel == Channel::sms;
    if (isRead && !tone.empty()) one.contact.wording = tone + "/" + variant;
  }
  return rows;
}

}  // namespace relance
