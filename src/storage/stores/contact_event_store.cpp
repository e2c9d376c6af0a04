// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/contact_event_store.h"

namespace relance {
namespace {

const std::string selectEvent =
    "SELECT id, customer_id, currency, happened_at, day, channel, kind, result, outcome, task_id, scenario_key, step_key, "
    "amount_minor,"
    " promised_on, contact_id, person_id, note_id, duration_seconds, cancelled_on, presented_on, registered_number, read_on, "
    "late_cause"
    " FROM contact_event ";

ContactEvent read(const Statement& row) {
  ContactEvent e;
  row.read(e.id, e.customer, e.currency, e.happenedAt, e.day, e.channel, e.kind, e.result, e.outcome, e.task, e.scenarioKey,
           e.stepKey, e.amountMinor, e.promisedOn, e.contact, e.person, e.note, e.durationSeconds, e.cancelledOn, e.presentedOn,
           e.registeredNumber, e.readOn, e.lateCause);
  return e;
}

}  // namespace

ContactEventId ContactEventStore::insert(const ContactEvent& e) {
  const ContactEventId id{
      m_database
          .statement(
              "INSERT INTO contact_event (customer_id, currency, happened_at, day, channel, kind, result, outcome, task_id,"
              " scenario_key, step_key, amount_minor, promised_on, contact_id, person_id, note_id, duration_seconds, "
              "cancelled_on,"
              " presented_on, registered_number, read_on, late_cause) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
              "$13, $14,"
              " $15, $16, $17, $18, $19, $20, $21, $22)")
          .insert(e.customer, e.currency, e.happenedAt, e.day, e.channel, e.kind, e.result, e.outcome, orNull(e.task),
                  orNull(e.scenarioKey), orNull(e.stepKey), e.amountMinor, e.promisedOn, orNull(e.contact), orNull(e.person),
                  orNull(e.note), e.durationSeconds, e.cancelledOn, e.presentedOn, orNull(e.registeredNumber), e.readOn,
                  orNull(e.lateCause))};
  writeItems(id, e.items);
  return id;
}

void ContactEventStore::writeItems(ContactEventId id, const std::vector<CoveredItem>& items) {
  auto statement = m_database.statement(
      "INSERT INTO contact_event_item (contact_event_id, item_id, scenario_key, step_key, tone) VALUES ($1, $2, $3, $4, $5)");
  for (const auto& item : items) statement.run(id, item.item, orNull(item.scenarioKey), orNull(item.stepKey), item.tone);
}

void ContactEventStore::update(const ContactEvent& e) {
  m_database
      .statement(
          "UPDATE contact_event SET currency = $1, channel = $2, kind = $3, result = $4, task_id = $5, scenario_key = $6,"
          " step_key = $7 WHERE id = $8")
      .run(e.currency, e.channel, e.kind, e.result, orNull(e.task), orNull(e.scenarioKey), orNull(e.stepKey), e.id);
  m_database.statement("DELETE FROM contact_event_item WHERE contact_event_id = $1").run(e.id);
  writeItems(e.id, e.items);
}

void ContactEventStore::readItems(ContactEvent& event) {
  auto rows = m_database.statement(
      "SELECT item_id, scenario_key, step_key, tone FROM contact_event_item WHERE contact_event_id = $1 ORDER BY item_id");
  rows.query(event.id);
  while (rows.next()) {
    auto& item = event.items.emplace_back();
    rows.read(item.item, item.scenarioKey, item.stepKey, item.tone);
  }
}

bool ContactEventStore::isAnyOf(TaskId task) {
  auto row = m_database.statement("SELECT id FROM contact_event WHERE task_id = $1");
  return row.query(task).next();
}

std::optional<ContactEvent> ContactEventStore::find(ContactEventId id) {
  static const std::string sql = selectEvent + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  ContactEvent event = read(row);
  readItems(event);
  return event;
}

std::vector<ContactEvent> ContactEventStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectEvent + "WHERE customer_id = $1 ORDER BY day, id";
  std::vector<ContactEvent> events;
  auto rows = m_database.statement(sql);
  rows.query(customer);
  while (rows.next()) readItems(events.emplace_back(read(rows)));
  return events;
}

void ContactEventStore::cancel(ContactEventId id, Date day) {
  m_database.statement("UPDATE contact_event SET cancelled_on = $1 WHERE id = $2").run(day, id);
}

void ContactEventStore::setResult(ContactEventId id, ContactResult result) {
  m_database.statement("UPDATE contact_event SET result = $1 WHERE id = $2").run(result, id);
}

void ContactEventStore::setPresented(ContactEventId id, Date day, std::string_view registeredNumber) {
  m_database.statement("UPDATE contact_event SET presented_on = $1, registered_number = $2 WHERE id = $3")
      .run(day, registeredNumber.empty() ? std::nullopt : std::optional{registeredNumber}, id);
}

void ContactEventStore::setRead(ContactEventId id, Date day) {
  m_database.statement("UPDATE contact_event SET read_on = $1 WHERE id = $2").run(day, id);
}

LevelJumpId ContactEventStore::insert(const LevelJump& j) {
  return {
      m_database
          .statement("INSERT INTO level_jump (item_id, scenario_key, step_key, tone, day, reason_id, person_id, after_contact)"
                     " VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT coalesce(max(id), 0) FROM contact_event))")
          .insert(j.item, orNull(j.scenarioKey), orNull(j.stepKey), j.tone, j.day, j.reason, orNull(j.person))};
}

std::vector<LevelJump> ContactEventStore::jumpsOfCustomer(CustomerId customer) {
  std::vector<LevelJump> jumps;
  auto rows = m_database.statement(
      "SELECT j.id, j.item_id, j.scenario_key, j.step_key, j.tone, j.day, j.reason_id, j.person_id, j.after_contact FROM "
      "level_jump j"
      " JOIN item i ON i.id = j.item_id WHERE i.customer_id = $1 ORDER BY j.id");
  rows.query(customer);
  while (rows.next()) {
    auto& j = jumps.emplace_back();
    rows.read(j.id, j.item, j.scenarioKey, j.stepKey, j.tone, j.day, j.reason, j.person, j.afterContact);
  }
  return jumps;
}

}  // namespace relance
