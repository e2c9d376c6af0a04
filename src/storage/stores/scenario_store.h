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
  std::string body;                 // JSON of docs/ledger_format.md
  std::optional<Date> publishedOn;  // none: a draft
  PersonId author{};                // who published it
  PrivateTextId reason{};           // why it is as it is, where the rules ask for one

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

/// A person's choice with why and by whom.
struct StoredAssignment {
  Assignment assignment;
  PrivateTextId reason;
  PersonId author;
};

class ScenarioStore {
 public:
  explicit ScenarioStore(Database& database) : m_database(database) {}

  /// A new version, with its scenario if the key is new; the origin of a known key becomes the one given.
  void insert(const StoredScenario& scenario);
  /// From that day on in force: the house's own.
  void publish(std::string_view key, int version, Date day, PersonId author = {}, PrivateTextId reason = {});
  /// The unpublished version above the published ones; none when nobody works on it.
  std::optional<StoredScenario> draft(std::string_view key);
  /// By key.
  std::vector<StoredScenario> drafts();
  /// Whatever is not published goes, and the scenario itself if nothing of it was ever published.
  void removeDraft(std::string_view key);
  /// All versions, the oldest first, the draft too.
  std::vector<StoredScenario> versions(std::string_view key);
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
  /// Of all customers, those that run on the day; oldest first.
  std::vector<StoredAssignment> assignmentsRunning(Date day);

 private:
  Database& m_database;
};

}  // namespace relance
