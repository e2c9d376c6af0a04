// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/agreement_store.h"

namespace relance {
namespace {

const std::string selectDecision =
    "SELECT id, customer_id, currency, choice, day, until_on, episode_on, by_order, task_id, reason_id, person_id FROM decision ";

Decision readDecision(const Statement& row) {
  Decision d;
  row.read(d.id, d.customer, d.currency, d.choice, d.day, d.until, d.episode, d.byOrder, d.task, d.reason, d.person);
  return d;
}

}  // namespace

HoldId HoldStore::insert(const Hold& h) {
  return {m_database
              .statement(
                  "INSERT INTO hold (customer_id, item_id, kind, decision_id, made_on, until_on, ended_on, reason_id, person_id)"
                  " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
              .insert(h.customer, orNull(h.item), h.kind, orNull(h.decision), h.made, h.until, h.ended, orNull(h.reason),
                      orNull(h.person))};
}

void HoldStore::end(HoldId id, Date day) { m_database.statement("UPDATE hold SET ended_on = $1 WHERE id = $2").run(day, id); }

std::vector<Hold> HoldStore::ofCustomer(CustomerId customer) {
  std::vector<Hold> holds;
  auto rows = m_database.statement(
      "SELECT id, customer_id, item_id, kind, decision_id, made_on, until_on, ended_on, reason_id, person_id FROM hold"
      " WHERE customer_id = $1 ORDER BY id");
  rows.query(customer);
  while (rows.next()) {
    auto& h = holds.emplace_back();
    rows.read(h.id, h.customer, h.item, h.kind, h.decision, h.made, h.until, h.ended, h.reason, h.person);
  }
  return holds;
}

SnoozeId SnoozeStore::insert(const Snooze& s) {
  return {m_database
              .statement(
                  "INSERT INTO snooze (customer_id, made_on, until_on, at_time, callback, ended_on, contact_event_id, reason_id,"
                  " person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
              .insert(s.customer, s.made, s.until, orNull(s.atTime), s.callback, s.ended, orNull(s.contactEvent),
                      orNull(s.reason), orNull(s.person))};
}

void SnoozeStore::end(SnoozeId id, Date day) {
  m_database.statement("UPDATE snooze SET ended_on = $1 WHERE id = $2").run(day, id);
}

std::vector<Snooze> SnoozeStore::ofCustomer(CustomerId customer) {
  std::vector<Snooze> snoozes;
  auto rows = m_database.statement(
      "SELECT id, customer_id, made_on, until_on, at_time, callback, ended_on, contact_event_id, reason_id, person_id FROM snooze"
      " WHERE customer_id = $1 ORDER BY id");
  rows.query(customer);
  while (rows.next()) {
    auto& s = snoozes.emplace_back();
    rows.read(s.id, s.customer, s.made, s.until, s.atTime, s.callback, s.ended, s.contactEvent, s.reason, s.person);
  }
  return snoozes;
}

DecisionId DecisionStore::insert(const Decision& d) {
  const DecisionId id{
      m_database
          .statement(
              "INSERT INTO decision (customer_id, currency, choice, day, until_on, episode_on, by_order, task_id, reason_id,"
              " person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
          .insert(d.customer, d.currency, d.choice, d.day, d.until, d.episode, d.byOrder, orNull(d.task), orNull(d.reason),
                  orNull(d.person))};
  for (const ItemId item : d.items) {
    m_database.statement("INSERT INTO decision_item (decision_id, item_id) VALUES ($1, $2)").run(id, item);
  }
  return id;
}

void DecisionStore::readItems(Decision& decision) {
  auto rows = m_database.statement("SELECT item_id FROM decision_item WHERE decision_id = $1 ORDER BY item_id");
  rows.query(decision.id);
  while (rows.next()) decision.items.push_back({rows.number(0)});
}

std::optional<Decision> DecisionStore::find(DecisionId id) {
  static const std::string sql = selectDecision + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  Decision decision = readDecision(row);
  readItems(decision);
  return decision;
}

std::vector<Decision> DecisionStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectDecision + "WHERE customer_id = $1 ORDER BY day, id";
  std::vector<Decision> decisions;
  auto rows = m_database.statement(sql);
  rows.query(customer);
  while (rows.next()) readItems(decisions.emplace_back(readDecision(rows)));
  return decisions;
}

}  // namespace relance
