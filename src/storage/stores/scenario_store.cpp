// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

const std::string selectScenario =
    "SELECT s.key, s.origin, v.version, v.body, v.published_on, v.person_id, v.reason_id FROM scenario s"
    " JOIN scenario_version v ON v.scenario_id = s.id ";
const std::string isDraft =
    "v.published_on IS NULL AND v.version > (SELECT coalesce(max(n.version), 0) FROM scenario_version n"
    " WHERE n.scenario_id = s.id AND n.published_on IS NOT NULL)";

StoredScenario readScenario(const Statement& row) {
  StoredScenario s;
  row.read(s.key, s.origin, s.version, s.body, s.publishedOn, s.author, s.reason);
  return s;
}

std::vector<StoredScenario> allOf(Statement& rows) {
  std::vector<StoredScenario> scenarios;
  while (rows.next()) scenarios.push_back(readScenario(rows));
  return scenarios;
}

}  // namespace

void ScenarioStore::insert(const StoredScenario& scenario) {
  m_database
      .statement("INSERT INTO scenario (key, origin) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET origin = excluded.origin")
      .run(scenario.key, scenario.origin);
  m_database
      .statement(
          "INSERT INTO scenario_version (scenario_id, version, body, published_on, person_id, reason_id)"
          " VALUES ((SELECT id FROM scenario WHERE key = $1), $2, $3, $4, $5, $6)")
      .run(scenario.key, scenario.version, scenario.body, scenario.publishedOn, orNull(scenario.author), orNull(scenario.reason));
}

void ScenarioStore::publish(std::string_view key, int version, Date day, PersonId author, PrivateTextId reason) {
  m_database
      .statement(
          "UPDATE scenario_version SET published_on = $1, person_id = $2, reason_id = $3"
          " WHERE scenario_id = (SELECT id FROM scenario WHERE key = $4) AND version = $5")
      .run(day, orNull(author), orNull(reason), key, version);
  m_database.statement("UPDATE scenario SET origin = 'own' WHERE key = $1").run(key);
}

std::optional<StoredScenario> ScenarioStore::draft(std::string_view key) {
  static const std::string sql = selectScenario + "WHERE s.key = $1 AND " + isDraft + " ORDER BY v.version DESC";
  auto row = m_database.statement(sql);
  if (!row.query(key).next()) return std::nullopt;
  return readScenario(row);
}

std::vector<StoredScenario> ScenarioStore::drafts() {
  static const std::string sql = selectScenario + "WHERE " + isDraft + " ORDER BY s.key";
  auto rows = m_database.statement(sql);
  return allOf(rows.query());
}

void ScenarioStore::removeDraft(std::string_view key) {
  m_database
      .statement(
          "DELETE FROM scenario_version WHERE published_on IS NULL AND scenario_id = (SELECT id FROM scenario WHERE key = $1)")
      .run(key);
  m_database
      .statement(
          "DELETE FROM scenario WHERE key = $1 AND NOT EXISTS (SELECT 1 FROM scenario_version v WHERE v.scenario_id ="
          " scenario.id)")
      .run(key);
}

std::vector<StoredScenario> ScenarioStore::versions(std::string_view key) {
  static const std::string sql = selectScenario + "WHERE s.key = $1 ORDER BY v.version";
  auto rows = m_database.statement(sql);
  return allOf(rows.query(key));
}

std::vector<StoredScenario> ScenarioStore::inForce() {
  static const std::string sql = selectScenario +
                                 "WHERE v.version = (SELECT max(n.version) FROM scenario_version n WHERE n.scenario_id = s.id AND"
                                 " n.published_on IS NOT NULL) ORDER BY s.key";
  auto rows = m_database.statement(sql);
  return allOf(rows.query());
}

std::optional<StoredScenario> ScenarioStore::find(std::string_view key, int version) {
  static const std::string sql = selectScenario + "WHERE s.key = $1 AND v.version = $2";
  auto row = m_database.statement(sql);
  if (!row.query(key, version).next()) return std::nullopt;
  return readScenario(row);
}

int ScenarioStore::newestVersion(std::string_view key) {
  auto row = m_database.statement(
      "SELECT coalesce(max(v.version), 0) FROM scenario s JOIN scenario_version v ON v.scenario_id = s.id WHERE s.key = $1");
  row.query(key).next();
  return static_cast<int>(row.number(0));
}

std::vector<StoredSegment> ScenarioStore::segments() {
  std::vector<StoredSegment> segments;
  auto rows = m_database.statement("SELECT key, names, predicate, scenario_key, enabled, origin FROM segment ORDER BY position");
  rows.query();
  while (rows.next()) {
    auto& s = segments.emplace_back();
    rows.read(s.key, s.names, s.predicate, s.scenarioKey, s.enabled, s.origin);
  }
  return segments;
}

void ScenarioStore::replaceSegments(const std::vector<StoredSegment>& segments) {
  m_database.statement("DELETE FROM segment").run();
  int position = 0;
  for (const auto& s : segments) {
    m_database
        .statement(
            "INSERT INTO segment (position, key, names, predicate, scenario_key, enabled, origin)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .run(++position, s.key, s.names, s.predicate, orNull(s.scenarioKey), s.enabled, s.origin);
  }
}

AssignmentId ScenarioStore::insert(const Assignment& a, PrivateTextId reason, PersonId person) {
  return {m_database
              .statement("INSERT INTO assignment (customer_id, scenario_key, made_on, until_on, ended_on, reason_id, person_id)"
                         " VALUES ($1, $2, $3, $4, $5, $6, $7)")
              .insert(a.customer, a.scenarioKey, a.made, a.until, a.ended, reason, orNull(person))};
}

void ScenarioStore::endAssignments(CustomerId customer, Date day) {
  m_database.statement("UPDATE assignment SET ended_on = $1 WHERE customer_id = $2 AND ended_on IS NULL").run(day, customer);
}

std::vector<Assignment> ScenarioStore::assignmentsOf(CustomerId customer) {
  std::vector<Assignment> assignments;
  auto rows = m_database.statement(
      "SELECT customer_id, scenario_key, made_on, until_on, ended_on FROM assignment WHERE customer_id = $1 ORDER BY id");
  rows.query(customer);
  while (rows.next()) {
    auto& a = assignments.emplace_back();
    rows.read(a.customer, a.scenarioKey, a.made, a.until, a.ended);
  }
  return assignments;
}

std::vector<StoredAssignment> ScenarioStore::assignmentsRunning(Date day) {
  std::vector<StoredAssignment> running;
  auto rows = m_database.statement(
      "SELECT customer_id, scenario_key, made_on, until_on, ended_on, reason_id, person_id FROM assignment"
      " WHERE made_on <= $1 AND (ended_on IS NULL OR ended_on > $1) AND (until_on IS NULL OR until_on > $1) ORDER BY id");
  rows.query(day);
  while (rows.next()) {
    auto& stored = running.emplace_back();
    Assignment& a = stored.assignment;
    rows.read(a.customer, a.scenarioKey, a.made, a.until, a.ended, stored.reason, stored.author);
  }
  return running;
}

}  // namespace relance
