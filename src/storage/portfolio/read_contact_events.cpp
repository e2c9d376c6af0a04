// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {
namespace {

CoveredItem coveredItem(const Statement& row) {
  CoveredItem item;
  row.get(1, item.item);
  row.get(2, item.scenarioKey);
  row.get(3, item.stepKey);
  row.get(4, item.tone);
  return item;
}

/// A cancellation or a reading that came after the day had not happened yet.
void forgetLater(std::optional<Date>& date, Date day) {
  if (date && *date > day) date.reset();
}

}  // namespace

void readContactEvents(PortfolioParts& parts) {
  auto& contacts = parts.builder.contacts;
  std::unordered_map<std::int64_t, std::size_t> placeOf;
  auto row = parts.database.statement(
      "SELECT customer_id, id, currency, day, channel, kind, result, outcome, task_id, scenario_key, step_key, cancelled_on, "
      "presented_on, read_on FROM contact_event WHERE day <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY day, id");
  parts.ask(row, parts.day);
  while (row.next()) {
    ContactEvent event;
    std::int64_t customer{};
    row.read(customer, event.id, event.currency, event.day, event.channel, event.kind, event.result, event.outcome, event.task,
             event.scenarioKey, event.stepKey, event.cancelledOn, event.presentedOn, event.readOn);
    event.customer = {customer};
    forgetLater(event.cancelledOn, parts.day);
    forgetLater(event.presentedOn, parts.day);
    forgetLater(event.readOn, parts.day);
    placeOf.emplace(event.id.value, contacts.size());
    contacts.emplace_back(parts.customer(customer), std::move(event));
  }
  auto item = parts.database.statement(
      parts.payer ? "SELECT i.contact_event_id, i.item_id, i.scenario_key, i.step_key, i.tone FROM contact_event AS e "
                    "JOIN contact_event_item AS i ON i.contact_event_id = e.id WHERE e.id > 0" +
                        parts.whose("e.customer_id", 1) + " ORDER BY i.contact_event_id, i.item_id"
                  : std::string("SELECT contact_event_id, item_id, scenario_key, step_key, tone FROM contact_event_item "
                                "ORDER BY contact_event_id, item_id"));
  parts.ask(item);
  while (item.next()) {
    const auto place = placeOf.find(item.number(0));
    if (place != placeOf.end()) contacts[place->second].second.items.push_back(coveredItem(item));
  }
  auto jump = parts.database.statement(
      "SELECT i.customer_id, j.id, j.item_id, j.scenario_key, j.step_key, j.tone, j.day, j.after_contact FROM level_jump AS j "
      "JOIN item AS i ON i.id = j.item_id WHERE j.day <= $1" +
      parts.whose("i.customer_id", 2) + " ORDER BY j.day, j.id");
  parts.ask(jump, parts.day);
  while (jump.next()) {
    LevelJump level;
    std::int64_t customer{};
    jump.read(customer, level.id, level.item, level.scenarioKey, level.stepKey, level.tone, level.day, level.afterContact);
    parts.builder.jumps.emplace_back(parts.customer(customer), std::move(level));
  }
}

}  // namespace relance
