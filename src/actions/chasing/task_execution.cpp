// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/task_execution.h"

#include <algorithm>

#include "actions/chasing/announced_consequences.h"
#include "domain/chasing/verdict/contact_made.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// Places of the task's items that are still open.
std::vector<ItemIndex> placesOf(const AccountState& state, const Task& task) {
  std::vector<ItemIndex> places;
  for (ItemIndex i = state.view.begin(); i < state.view.end(); ++i) {
    if (std::ranges::find(task.items, state.view.items().itemId(i)) != task.items.end()) places.push_back(i);
  }
  return places;
}

std::vector<CoveredItem> coveredBy(const ChasedAccount& account, const Task& task) {
  const AccountState* state = account.state(task.currency);
  if (task.kind == TaskKind::step && state != nullptr) {
    const auto ladder = account.ladderOf(task);
    return contactMade(*state, ladder ? &*ladder : nullptr, task.channel, ContactResult::done, task.stepKey,
                       placesOf(*state, task))
        .items;
  }
  std::vector<CoveredItem> covered;
  for (const ItemId item : task.items) covered.push_back({item, {}, {}, std::nullopt});
  return covered;
}

}  // namespace

ContactEventId executeTask(Change& change, const ChasedAccount& account, const Task& task) {
  ContactEvent event;
  event.customer = task.customer;
  event.currency = task.currency;
  event.happenedAt = change.nowUtc();
  event.day = change.today();
  event.channel = task.channel;
  event.kind = contactKindOf(task.kind);
  event.result = ContactResult::done;
  event.task = task.id;
  event.scenarioKey = task.scenarioKey;
  event.stepKey = task.stepKey;
  event.amountMinor = task.amountMinor;
  event.person = change.person();
  event.items = coveredBy(account, task);
  event.id = ContactEventStore(change.database()).insert(event);
  TaskStore(change.database()).noteText(task.id, task.variant);
  TaskStore(change.database()).close(task.id, TaskState::done, change.today(), "");
  change.touch(task.customer);
  change.facts().add(event.id);
  noteAnnouncedConsequences(change, account, event);
  return event.id;
}

}  // namespace relance
