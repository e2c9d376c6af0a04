// SPDX-License-Identifier: GPL-3.0-or-later
// What changes from one version of a scenario to the next: steps added, removed, moved, and changed field by field.
#pragma once

#include <string>
#include <vector>

#include "domain/chasing/policy/scenario.h"

namespace relance {

/// A field by its name in the JSON, and its values as they are written there ("" where there is none: `when`, `sender` …).
struct FieldChange {
  std::string field;
  std::string before;
  std::string after;

  bool operator==(const FieldChange&) const = default;
};

struct StepChange {
  std::string key;
  std::vector<FieldChange> fields;

  bool operator==(const StepChange&) const = default;
};

struct ScenarioDifference {
  std::vector<FieldChange> fields;   // of the scenario itself: name, minimum, minimumShare, decisionDay, entry
  std::vector<std::string> added;    // keys, in the order of the new version
  std::vector<std::string> removed;  // in the order of the old one
  std::vector<std::string> moved;    // steps that stand after others than before, in the order of the new version
  std::vector<StepChange> changed;

  bool isNothing() const { return fields.empty() && added.empty() && removed.empty() && moved.empty() && changed.empty(); }
};

/// Steps are compared by key; the version's number is no difference. Predicates are written as their conditions joined by
/// " & " or " | ".
ScenarioDifference differenceOf(const Scenario& before, const Scenario& after);

/// "overdue >= 15000 & tags is region:nord, region:est"; empty for one that is always true.
std::string conditionText(const Predicate& predicate);

}  // namespace relance
