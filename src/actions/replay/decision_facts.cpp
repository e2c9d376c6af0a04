// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides for items: the decisions that the scenario asks for, and jumps.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/chasing/decision_taking.h"
#include "actions/placements/placing.h"
#include "actions/replay/replay_facts.h"
#include "actions/steering/jump_to_step.h"
#include "domain/chasing/account/episode.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

/// Items of one paying account and currency.
struct Decided {
  CustomerId payer;
  Currency currency;
  std::vector<ItemId> items;
  std::vector<std::string> numbers;
};

/// The items named, by account, ascending in each.
std::vector<Decided> decidedIn(ReplayContext& context, JsonObject& fact) {
  std::vector<Decided> accounts;
  for (const ItemId id : debitsIn(context, fact, "items")) {
    const Item item = *ItemStore(context.database()).find(id);
    const CustomerId payer = payerOf(context.database(), item.customer);
    auto found = std::ranges::find_if(
        accounts, [&](const Decided& one) { return one.payer == payer && one.currency == item.amount.currency; });
    if (found == accounts.end()) found = accounts.insert(found, {payer, item.amount.currency, {}, {}});
    found->items.push_back(id);
    found->numbers.push_back(item.number);
  }
  if (accounts.empty()) fact.fail("items", "empty");
  return accounts;
}

/// A mandate for each item: a release takes them back one by one.
void placeItems(Change& change, const Decision& decision, DecisionId id) {
  for (const ItemId item : decision.items) {
    Placement placement;
    placement.customer = decision.customer;
    placement.currency = decision.currency;
    placement.decision = id;
    placement.items = {item};
    writePlacement(change, std::move(placement), decision.customer);
  }
}

void take(Change& change, const ChasingRules& rules, Decision decision) {
  const ChasedAccount account(change.database(), rules, decision.customer, change.today());
  const AccountState* state = account.state(decision.currency);
  if (state != nullptr) decision.episode = episodeStart(state->view);
  closeDecisionTasks(change, account, decision, false);
  const DecisionId id = DecisionStore(change.database()).insert(decision);
  if (decision.choice == DecisionChoice::leniency) holdItems(change.database(), decision, id, HoldKind::leniency);
  if (decision.choice == DecisionChoice::writeOff) holdItems(change.database(), decision, id, HoldKind::writeOff);
  if (decision.choice == DecisionChoice::handOver) placeItems(change, decision, id);
  change.touch(decision.customer);
  change.facts().add(id);
}

}  // namespace

Outcome<Done> replayDecide(ReplayContext& context, JsonObject& fact) {
  const auto accounts = decidedIn(context, fact);
  const bool isChosen = fact.find("choice") != nullptr;
  const auto choice = isChosen ? fact.name("choice", parseDecisionChoice) : DecisionChoice::formalDemand;
  const auto until = dayIfAny(fact, "until");
  fact.finish();
  if (choice == DecisionChoice::leniency && !until) fact.fail("until", "missing");
  return context.session.perform(EventKind::decisionTaken, [&](Change& change) -> Outcome<Done> {
    for (const Decided& decided : accounts) {
      Decision decision;
      decision.customer = decided.payer;
      decision.currency = decided.currency;
      decision.choice = choice;
      decision.day = change.today();
      decision.until = until;
      decision.person = change.person();
      decision.items = decided.items;
      take(change, context.rules(), decision);
    }
    return Done{};
  });
}

Outcome<Done> replayJump(ReplayContext& context, JsonObject& fact) {
  const auto accounts = decidedIn(context, fact);
  JumpRequest request;
  request.step = textIfAny(fact, "step");
  request.reason = fact.text("reason", "replay");
  fact.finish();
  if (request.reason.empty()) fact.fail("reason", "empty");
  return context.session.perform(EventKind::levelSet, [&](Change& change) -> Outcome<Done> {
    for (const Decided& decided : accounts) {
      request.items = decided.numbers;
      const ChasedAccount account(change.database(), context.rules(), decided.payer, change.today());
      const auto set = setLevels(change, account, request);
      if (!set) return set.refusal();
    }
    return Done{};
  });
}

}  // namespace relance
