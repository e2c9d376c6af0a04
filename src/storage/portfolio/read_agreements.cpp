// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {
namespace {

void readHolds(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT customer_id, id, item_id, kind, decision_id, made_on, until_on, ended_on FROM hold WHERE made_on <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Hold hold;
    row.read(hold.customer, hold.id, hold.item, hold.kind, hold.decision, hold.made, hold.until, hold.ended);
    if (hold.ended && *hold.ended > parts.day) hold.ended.reset();
    parts.builder.holds.emplace_back(parts.customer(hold.customer.value), hold);
  }
}

void readSnoozes(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT customer_id, id, made_on, until_on, at_time, callback, ended_on FROM snooze WHERE made_on <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Snooze snooze;
    row.read(snooze.customer, snooze.id, snooze.made, snooze.until, snooze.atTime, snooze.callback, snooze.ended);
    if (snooze.ended && *snooze.ended > parts.day) snooze.ended.reset();
    parts.builder.snoozes.emplace_back(parts.customer(snooze.customer.value), snooze);
  }
}

void readDecisions(PortfolioParts& parts) {
  std::unordered_map<std::int64_t, std::size_t> placeOf;
  auto& decisions = parts.builder.decisions;
  auto row = parts.database.statement(
      "SELECT customer_id, id, currency, choice, day, until_on, episode_on, by_order FROM decision WHERE day <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY day, id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Decision decision;
    row.read(decision.customer, decision.id, decision.currency, decision.choice, decision.day, decision.until, decision.episode,
             decision.byOrder);
    placeOf.emplace(decision.id.value, decisions.size());
    decisions.emplace_back(parts.customer(decision.customer.value), std::move(decision));
  }
  auto item = parts.database.statement(
      "SELECT i.decision_id, i.item_id FROM decision AS d "
      "JOIN decision_item AS i ON i.decision_id = d.id WHERE d.day <= $1" +
      parts.whose("d.customer_id", 2) + " ORDER BY i.decision_id, i.item_id");
  parts.ask(item, parts.day);
  while (item.next()) {
    const auto place = placeOf.find(item.number(0));
    if (place != placeOf.end()) decisions[place->second].second.items.push_back({item.number(1)});
  }
}

void readAssignments(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT customer_id, scenario_key, made_on, until_on, ended_on FROM assignment WHERE made_on <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Assignment assignment;
    row.read(assignment.customer, assignment.scenarioKey, assignment.made, assignment.until, assignment.ended);
    if (assignment.ended && *assignment.ended > parts.day) assignment.ended.reset();
    parts.builder.assignments.emplace_back(parts.customer(assignment.customer.value), assignment);
  }
}

void readReplacements(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT i.customer_id, i.id, r.id, CASE WHEN r.original_due_on IS NULL THEN r.due_on ELSE r.original_due_on END, "
      "r.recorded_on FROM item AS i JOIN item AS r ON r.id = i.replaces_id "
      "WHERE i.replaces_id IS NOT NULL AND i.issued_on <= $1" +
      parts.whose("i.customer_id", 2) + " ORDER BY i.id");
  parts.ask(row, parts.day);
  while (row.next()) {
    CustomerId customer;
    Replacement replacement;
    row.read(customer, replacement.item, replacement.replaced, replacement.replacedDue, replacement.replacedRecorded);
    parts.builder.replacements.emplace_back(parts.customer(customer.value), replacement);
  }
}

}  // namespace

void readAgreements(PortfolioParts& parts) {
  readHolds(parts);
  readSnoozes(parts);
  readDecisions(parts);
  readAssignments(parts);
  readReplacements(parts);
}

}  // namespace relance
