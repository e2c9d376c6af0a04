// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/assign_scenario.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

bool isRunning(ScenarioStore& store, CustomerId customer, Date day) {
  return std::ranges::any_of(store.assignmentsOf(customer), [&](const Assignment& a) { return a.isRunningOn(day); });
}

}  // namespace

Outcome<AssignmentId> assignScenario(LedgerSession& session, std::string_view customerCode, const AssignmentRequest& request,
                                     const PerformOptions& options) {
  return session.perform(
      EventKind::scenarioAssigned,
      [&](Change& change) -> Outcome<AssignmentId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        ScenarioStore store(change.database());
        const auto known = store.inForce();
        if (std::ranges::find(known, request.scenario, &StoredScenario::key) == known.end()) {
          return Refusal{RefusalReason::unknownScenario, {request.scenario}};
        }
        if (request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"assign"}};
        const Date tomorrow = plusDays(change.today(), 1);
        if (request.until && *request.until < tomorrow) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(*request.until), isoText(tomorrow)}};
        }
        if (isRunning(store, *payer, change.today())) store.endAssignments(*payer, change.today());
        Assignment assignment;
        assignment.customer = *payer;
        assignment.scenarioKey = request.scenario;
        assignment.made = change.today();
        assignment.until = request.until;
        const AssignmentId id = store.insert(assignment, change.write(request.reason, *payer), change.person());
        change.touch(*payer);
        change.facts().add(id).add(request.scenario);
        return id;
      },
      options);
}

Outcome<Done> endAssignment(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::assignmentEnded,
      [&](Change& change) -> Outcome<Done> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        ScenarioStore store(change.database());
        if (!isRunning(store, *payer, change.today())) {
          return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        }
        store.endAssignments(*payer, change.today());
        change.touch(*payer);
        change.facts().add(*payer);
        return Done{};
      },
      options);
}

}  // namespace relance
