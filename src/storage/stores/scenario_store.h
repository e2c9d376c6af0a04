// SPDX-License-Identifier: GPL-3.0-or-later
// The policy as rows: scenarios by version (their bodies as JSON text), segments in their order, assignments.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/assignment.h"
#include "domain/ledger/origin.h"
#include "storage/database.h"

namespace relance {

struct StoredScenario {
  std::string key;
  Origin origin{Origin::shipped};
  int version{1};
  std::string body;  // JSON of docs/ledger_format.md
  std::optional<Date> publishedOn;

  bool operator==(const StoredScenario&) const = default;
};

struct StoredSegment {
  std::string key;
  std::string names;        // JSON, by language
  std::string predicate;    // JSON
  std::string scenarioKey;  // empty: verdict only
  bool enabled{true};
  Origin origin{Origin::shipped};

  bool operator==(const StoredSegment&) const = default;
};

class ScenarioStore {
 public:
  explicit ScenarioStore(Database& database) : m_database(database) {}

  /// A new version, with its scenario if the key is new; the origin of a known key becomes the one given.
  void insert(const StoredScenario& scenario);
  void publish(std::string_view key, int version, Date day);
  /// By key, of each the highest published version: what is in force.
  std::vector<StoredScenario> inForce();
  std::optional<StoredScenario> find(std::string_view key, int version);
  /// 0: no such key.
  int newestVersion(std::string_view key);

  /// In their order.
  std::vector<StoredSegment> segments();
  /// In place of all there are.
  void replaceSegments(const std::vector<StoredSegment>& segments);

  AssignmentId insert(const Assignment& assignment, PrivateTextId reason, PersonId person);
  void endAssignments(CustomerId customer, Date day);
  /// Oldest first; ended ones too.
  std::vector<Assignment> assignmentsOf(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
