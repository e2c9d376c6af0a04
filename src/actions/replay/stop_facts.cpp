// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets to stop or steer the chase: holds, snoozes, closing periods, assignments, insolvency.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/placements/placing.h"
#include "actions/replay/replay_facts.h"
#include "actions/steering/hold_chasing.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/snooze_customer.h"
#include "storage/stores/campaign_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/placement_store.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

std::vector<std::string> itemIfAny(JsonObject& fact) {
  const std::string item = textIfAny(fact, "item");
  return item.empty() ? std::vector<std::string>{} : std::vector<std::string>{item};
}

/// A mandate of the item or the whole customer, with whom is not said; `until`: the first day back.
Outcome<Done> place(ReplayContext& context, JsonObject& fact, const std::string& customer, const std::vector<std::string>& items,
                    std::optional<Date> until) {
  if (until && *until <= context.today()) fact.fail("until", "not after the day");
  const CustomerId payer = *payerOfCode(context.database(), customer);
  Placement placement;
  placement.customer = items.empty() ? *CustomerStore(context.database()).idOfCode(customer) : payer;
  placement.isWhole = items.empty();
  placement.currency = context.base();
  for (const std::string& number : items) {
    const Item item = itemNumbered(context, fact, "item", number, Side::debit);
    placement.currency = item.amount.currency;
    placement.items.push_back(item.id);
  }
  placement.returned = until;
  return context.session.perform(EventKind::placementMade, [&](Change& change) -> Outcome<Done> {
    writePlacement(change, placement, payer);
    return Done{};
  });
}

/// The mandates that run of the item, or of the customer as a whole, come back today.
Outcome<Done> takeBack(ReplayContext& context, const std::string& customer, const std::vector<ItemId>& items) {
  const CustomerId payer = *payerOfCode(context.database(), customer);
  const CustomerId owner = items.empty() ? *CustomerStore(context.database()).idOfCode(customer) : payer;
  return context.session.perform(EventKind::placementEnded, [&](Change& change) -> Outcome<Done> {
    PlacementStore store(change.database());
    bool isAny = false;
    for (Placement& placement : store.ofCustomer(owner)) {
      if (!placement.isRunningOn(change.today())) continue;
      if (items.empty() ? !placement.isWhole : placement.isWhole || placement.items != items) continue;
      placement.returned = change.today();
      placement.outcome = PlacementOutcome::takenBack;
      store.update(placement);
      change.facts().add(placement.id);
      isAny = true;
    }
    change.touch(payer);
    if (!isAny) change.leaveAsItWas();
    return Done{};
  });
}

}  // namespace

Outcome<Done> replayHold(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  HoldRequest request;
  request.items = itemIfAny(fact);
  const std::string kind = fact.text("kind", "hold");
  request.until = dayIfAny(fact, "until");
  fact.finish();
  if (kind == "placement") return place(context, fact, customer, request.items, request.until);
  if (kind != "hold" && kind != "writeOff") fact.fail("kind", "unknown name");
  request.kind = kind == "writeOff" ? HoldKind::writeOff : HoldKind::hold;
  return doneIf(holdChasing(context.session, customer, request));
}

Outcome<Done> replayRelease(ReplayContext& context, JsonObject& fact) {
  const std::string customer = customerIn(context, fact);
  const auto items = itemIfAny(fact);
  fact.finish();
  std::vector<ItemId> placed;
  for (const std::string& number : items) placed.push_back(itemNumbered(context, fact, "item", number, Side::debit).id);
  const auto returned = takeBack(context, customer, placed);
  if (!returned) return returned.refusal();
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

Outcome<Done> replayCampaign(ReplayContext& context, JsonObject& fact) {
  Campaign campaign;
  campaign.name = "replay";
  for (const std::string& code : fact.texts("customers")) {
    const auto payer = payerOfCode(context.database(), code);
    if (!payer) fact.fail("customers", "unknown: " + code);
    campaign.customers.push_back(*payer);
  }
  campaign.days = {{}, context.today(), dayIn(fact, "until"), {}};
  fact.finish();
  if (campaign.customers.empty()) fact.fail("customers", "empty");
  if (campaign.days.until <= campaign.days.from) fact.fail("until", "not after the day");
  std::ranges::sort(campaign.customers);
  const auto repeated = std::ranges::unique(campaign.customers);
  campaign.customers.erase(repeated.begin(), repeated.end());
  return context.session.perform(EventKind::campaignMade, [&](Change& change) -> Outcome<Done> {
    for (const CustomerId customer : campaign.customers) change.touch(customer);
    change.facts().add(CampaignStore(change.database()).insert(campaign));
    return Done{};
  });
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
