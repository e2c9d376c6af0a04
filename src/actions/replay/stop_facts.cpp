// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets to stop or steer the chase: holds, snoozes, closing periods, assignments, insolvency.
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/replay/replay_facts.h"
#include "actions/steering/hold_chasing.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/snooze_customer.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

std::vector<std::string> itemIfAny(JsonObject& fact) {
  const std::string item = textIfAny(fact, "item");
  return item.empty() ? std::vector<std::string>{} : std::vector<std::string>{item};
}

}  // namespace

Outcome<Done> replayHold(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  HoldRequest request;
  request.items = itemIfAny(fact);
  const std::string kind = fact.text("kind", "hold");
  request.until = dayIfAny(fact, "until");
  fact.finish();
  if (kind == "placement") fact.fail("kind", "customers and items cannot be handed over yet");
  if (kind != "hold" && kind != "writeOff") fact.fail("kind", "unknown name");
  request.kind = kind == "writeOff" ? HoldKind::writeOff : HoldKind::hold;
  return doneIf(holdChasing(context.session, customer, request));
}

Outcome<Done> replayRelease(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  const auto items = itemIfAny(fact);
  fact.finish();
  const auto ended = releaseHold(context.session, customer, items);
  // A release of what runs no longer changes nothing.
  if (!ended && ended.refusal().reason == RefusalReason::nothingToEnd) return Done{};
  return doneIf(ended);
}

Outcome<Done> replayClosed(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  const Date from = dayIn(fact, "from");
  const Date until = dayIn(fact, "until");
  fact.finish();
  return addClosingPeriod(context.session, customer, {from, until, false});
}

Outcome<Done> replaySnooze(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  SnoozeRequest request;
  request.until = dayIn(fact, "until");
  request.isCallback = fact.flag("callback", false);
  fact.finish();
  return doneIf(snoozeCustomer(context.session, customer, request));
}

Outcome<Done> replayCampaign(ReplayContext& /*context*/, JsonObject& fact) {
  fact.texts("customers");
  dayIfAny(fact, "until");
  fact.finish();
  fact.fail("fact", "campaigns are not known yet");
}

/// Each stands until its own day: when the later one is over, an earlier one that still runs is in force again.
Outcome<Done> replayAssign(ReplayContext& context, JsonObject& fact) {
  const auto payer = payerOfCode(context.database(), customerIn(context, fact));
  Assignment assignment;
  assignment.customer = *payer;
  assignment.scenarioKey = nameIn(fact, "scenario");
  assignment.until = dayIfAny(fact, "until");
  fact.finish();
  return context.session.perform(EventKind::scenarioAssigned, [&](Change& change) -> Outcome<Done> {
    assignment.made = change.today();
    const PrivateTextId reason = change.write("replay", assignment.customer);
    const AssignmentId id = ScenarioStore(change.database()).insert(assignment, reason, change.person());
    change.touch(assignment.customer);
    change.facts().add(id).add(assignment.scenarioKey);
    return Done{};
  });
}

Outcome<Done> replayInsolvent(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  const auto judgment = dayIfAny(fact, "judgment");
  fact.finish();
  return setInsolvent(context.session, customer, {judgment, {}});
}

}  // namespace relance
