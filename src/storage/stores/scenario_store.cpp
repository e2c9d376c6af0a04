// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

const std::string selectScenario =
    "SELECT s.key, s.origin, v.version, v.body, v.published_on FROM scenario s JOIN scenario_version v ON v.scenario_id = s.id ";

StoredScenario readScenario(const Statement& row) {
  StoredScenario s;
  row.read(s.key, s.origin, s.version, s.body, s.publishedOn);
  return s;
}

}  // namespace

void ScenarioStore::insert(const StoredScenario& scenario) {
  m_database
      .statement("INSERT INTO scenario (key, origin) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET origin = excluded.origin")
      .run(scenario.key, scenario.origin);
  m_database
      .statement(
          "INSERT INTO scenario_version (scenario_id, version, body, published_on)"
          " VALUES ((SELECT id FROM scenario WHERE key = $1), $2, $3, $4)")
      .run(scenario.key, scenario.version, scenario.body, scenario.publishedOn);
}

void ScenarioStore::publish(std::string_view key, int version, Date day) {
  m_database
      .statement(
          "UPDATE scenario_version SET published_on = $1 WHERE scenario_id = (SELECT id FROM scenario WHERE key = $2)"
          " AND version = $3")
      .run(day, key, version);
}

std::vector<StoredScenario> ScenarioStore::inForce() {
  static const std::string sql = selectScenario +
                                 "WHERE v.version = (SELECT max(n.version) FROM scenario_version n WHERE n.scenario_id = s.id AND"
                                 " n.published_on IS NOT NULL) ORDER BY s.key";
  std::vector<StoredScenario> scenarios;
  auto rows = m_database.statement(sql);
  rows.query();
  while (rows.next()) scenarios.push_back(readScenario(rows));
  return scenarios;
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

}  // namespace relance
