// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides for items: the decisions that the scenario asks for, and jumps.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/chasing/chased_account.h"
#include "actions/replay/replay_facts.h"
#include "actions/steering/jump_to_step.h"
#include "domain/chasing/account/episode.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// Of the items named; all are of one paying account and currency.
struct Decided {
  CustomerId payer;
  Currency currency;
};

Decided decidedFor(ReplayContext& context, JsonObject& fact, const std::vector<ItemId>& items) {
  if (items.empty()) fact.fail("items", "empty");
  std::optional<Decided> decided;
  for (const ItemId id : items) {
    const Item item = *ItemStore(context.database()).find(id);
    const Decided of{payerOf(context.database(), item.customer), item.amount.currency};
    if (decided && (decided->payer != of.payer || decided->currency != of.currency)) {
      fact.fail("items", "of another account: " + item.number);
    }
    decided = of;
  }
  return *decided;
}

/// The decision that waits for one of the items is taken.
void closeTasks(Change& change, Decision& decision) {
  TaskStore store(change.database());
  for (const Task& task : store.waitingOf(decision.customer)) {
    if (task.kind != TaskKind::decision || task.currency != decision.currency) continue;
    const bool isMeant = std::ranges::any_of(
        task.items, [&](ItemId item) { return std::ranges::find(decision.items, item) != decision.items.end(); });
    if (!isMeant) continue;
    store.close(task.id, TaskState::done, change.today(), decisionChoiceName(decision.choice));
    decision.task = task.id;
  }
}

void holdItems(Change& change, const Decision& decision, DecisionId id, HoldKind kind) {
  for (const ItemId item : decision.items) {
    Hold hold;
    hold.customer = decision.customer;
    hold.item = item;
    hold.kind = kind;
    hold.decision = id;
    hold.made = decision.day;
    hold.until = decision.until;
    hold.person = decision.person;
    HoldStore(change.database()).insert(hold);
  }
}

}  // namespace

Outcome<Done> replayDecide(ReplayContext& context, JsonObject& fact) {
  Decision decision;
  decision.items = debitsIn(context, fact, "items");
  decision.choice = fact.name("choice", parseDecisionChoice);
  decision.until = dayIfAny(fact, "until");
  fact.finish();
  const Decided decided = decidedFor(context, fact, decision.items);
  if (decision.choice == DecisionChoice::handOver) fact.fail("choice", "items cannot be handed over yet");
  if (decision.choice == DecisionChoice::leniency && !decision.until) fact.fail("until", "missing");
  return context.session.perform(EventKind::decisionTaken, [&](Change& change) -> Outcome<Done> {
    decision.customer = decided.payer;
    decision.currency = decided.currency;
    decision.day = change.today();
    decision.person = change.person();
    const ChasedAccount account(change.database(), context.rules(), decision.customer, change.today());
    const AccountState* state = account.state(decision.currency);
    if (state != nullptr) decision.episode = episodeStart(state->view);
    closeTasks(change, decision);
    const DecisionId id = DecisionStore(change.database()).insert(decision);
    if (decision.choice == DecisionChoice::leniency) holdItems(change, decision, id, HoldKind::leniency);
    if (decision.choice == DecisionChoice::writeOff) holdItems(change, decision, id, HoldKind::writeOff);
    change.touch(decision.customer);
    change.facts().add(id);
    return Done{};
  });
}

Outcome<Done> replayJump(ReplayContext& context, JsonObject& fact) {
  JumpRequest request;
  request.items = fact.texts("items");
  request.step = textIfAny(fact, "step");
  request.reason = fact.text("reason", "replay");
  fact.finish();
  const Decided decided = decidedFor(context, fact, debitsIn(context, fact, "items"));
  return doneIf(jumpToStep(context.session, CustomerStore(context.database()).codeOf(decided.payer), request));
}

}  // namespace relance
