// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a change of policy would touch: on the real ledger, who would get another next step.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/reason.h"

namespace relance {

struct NextStep {
  std::string segment;
  std::string scenario;  // key; empty: none
  std::string step;      // what it proposes or the step that has to wait; empty: none
  Reason reason;
  std::optional<Date> on;  // first day on which the reason may be over

  /// The same step for the same cause on the same day.
  bool isSameAs(const NextStep& other) const { return step == other.step && on == other.on && isSameCause(reason, other.reason); }
};

struct NextStepChange {
  std::string customer;  // code
  std::string name;
  Currency currency;
  NextStep before;
  NextStep after;
  /// The house's next working day, for an account that was contacted or tried today and is silent for that; none: today.
  std::optional<Date> asOf;
};

/// One verdict an account under each policy; nothing is written. Those that stay the same are left out. `judged`: how many
/// accounts were looked at.
struct NextStepChanges {
  std::vector<NextStepChange> changes;  // by customer, then currency
  int judged{0};
};

NextStepChanges nextStepChanges(Database& database, const ChasingRules& rules, const Policy& after, Date today);

/// Of a scenario put in the place of the one in force. Refused: badPolicy.
Outcome<NextStepChanges> changesWith(Database& database, const Scenario& scenario, Date today);

}  // namespace relance
