// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/told_contact.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/chasing/run_storing.h"
#include "actions/chasing/task_execution.h"
#include "domain/chasing/verdict/contact_made.h"
#include "domain/chasing/verdict/courtesy.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// Counts as a step; the others are remembered with the step that they stand for, or cover their items only.
bool reachesSteps(ContactEventKind kind) {
  return kind == ContactEventKind::step || kind == ContactEventKind::manual || kind == ContactEventKind::callback ||
         kind == ContactEventKind::rejectCall || kind == ContactEventKind::promiseCall;
}

class Telling {
 public:
  Telling(Change& change, const ChasingRules& rules, const ToldContact& told, Date day)
      : m_change(change),
        m_told(told),
        m_account(change.database(), rules, told.payer, day),
        m_state(m_account.state(told.currency)),
        m_task(waitingTask()) {}

  /// Channel, kind, result, task, step and items of the event; the task is done, or failed with it.
  void describe(ContactEvent& event) {
    event.currency = m_told.currency;
    event.channel = m_told.channel;
    event.kind = m_told.kind;
    event.result = m_told.result;
    event.task = {};
    event.scenarioKey.clear();
    event.stepKey.clear();
    event.items.clear();
    bool isExecuted = event.result == ContactResult::done;
    if (reachesSteps(event.kind) && m_state != nullptr) {
      isExecuted = reach(event);
    } else {
      cover(event);
    }
    const bool isFailed = event.result == ContactResult::failed;
    // One in doubt has been carried out as far as anybody knows: its place is kept until it is said that it failed.
    if (!m_task || (!isExecuted && !isFailed && event.result != ContactResult::doubtful)) return;
    event.task = m_task->id;
    TaskStore(m_change.database()).close(m_task->id, isFailed ? TaskState::failed : TaskState::done, m_change.today(), "");
  }

 private:
  std::optional<Task> waitingTask() const {
    for (const Task& task : m_account.portfolio().waitingTasks.all()) {
      if (!isContact(task.kind) || task.kind == TaskKind::manual || task.currency != m_told.currency) continue;
      if (contactKindOf(task.kind) != m_told.kind) continue;
      if (m_told.step.empty() || task.stepKey.empty() || task.stepKey == m_told.step) return task;
    }
    return std::nullopt;
  }

  /// Items named, else those of the task.
  std::optional<std::vector<ItemId>> items() const {
    if (m_told.items) return m_told.items;
    if (m_task) return m_task->items;
    return std::nullopt;
  }

  bool reach(ContactEvent& event) const {
    std::optional<std::string_view> named;
    if (!m_told.step.empty()) {
      named = m_told.step;
    } else if (m_task && m_task->kind == TaskKind::step) {
      named = m_task->stepKey;
    }
    const auto wanted = items();
    std::vector<ItemIndex> places;
    if (wanted) {
      for (ItemIndex i = m_state->view.begin(); i < m_state->view.end(); ++i) {
        if (std::ranges::find(*wanted, m_state->view.items().itemId(i)) != wanted->end()) places.push_back(i);
      }
    } else {
      places = chaseableItems(*m_state);
    }
    const std::optional<Ladder> taskLadder = m_task ? m_account.ladderOf(*m_task) : std::nullopt;
    const Ladder* ladder = taskLadder ? &*taskLadder : m_account.ladder();
    const MadeContact made = contactMade(*m_state, ladder, event.channel, event.result, named, places);
    event.items = made.items;
    if (made.place) {
      event.scenarioKey = ladder->scenario->key;
      event.stepKey = ladder->at(*made.place).key;
    }
    return made.isExecuted;
  }

  void cover(ContactEvent& event) const {
    std::vector<ItemId> covered = items().value_or(std::vector<ItemId>{});
    const Ladder* ladder = m_account.ladder();
    const bool isPreventive = event.kind == ContactEventKind::preDue;
    if (ladder != nullptr && (isPreventive || event.kind == ContactEventKind::thankYou)) {
      event.scenarioKey = ladder->scenario->key;
      event.stepKey = !m_told.step.empty() ? m_told.step : m_task ? m_task->stepKey : std::string();
    }
    // Told without step or items, it is the preventive contact of that day.
    if (isPreventive && ladder != nullptr && m_state != nullptr && (event.stepKey.empty() || !items())) {
      const auto preventive = preventiveContact(*m_state, *ladder);
      if (event.stepKey.empty() && preventive) event.stepKey = preventive->step->key;
      if (event.stepKey.empty() && !ladder->preventive.empty()) event.stepKey = ladder->preventive.back().key;
      if (!items() && preventive) {
        for (const ItemIndex item : preventive->items) covered.push_back(m_state->view.items().itemId(item));
      }
    }
    std::ranges::sort(covered);
    for (const ItemId item : covered) event.items.push_back({item, {}, {}, std::nullopt});
  }

  Change& m_change;
  const ToldContact& m_told;
  ChasedAccount m_account;
  const AccountState* m_state;
  std::optional<Task> m_task;
};

bool hasSameKey(const Task& one, const Task& other) {
  return one.currency == other.currency && one.episode == other.episode && one.kind == other.kind && one.ref == other.ref &&
         one.carryingItem == other.carryingItem && one.generation == other.generation;
}

/// Whether the task may be done again: the one that was proposed in its stead and still waits is withdrawn, one that was carried
/// out keeps the key.
bool takesItsKeyBack(Change& change, TaskId id) {
  TaskStore store(change.database());
  const Task task = *store.find(id);
  if (task.state == TaskState::waiting || task.state == TaskState::done) return true;
  for (const Task& other : store.ofCustomer(task.customer)) {
    if (other.id == id || !hasSameKey(other, task)) continue;
    if (other.state == TaskState::done) return false;
    if (other.state == TaskState::waiting) withdrawTask(change.database(), other.id, change.today(), "");
  }
  return true;
}

}  // namespace

ContactEventId writeTold(Change& change, const ChasingRules& rules, const ToldContact& told) {
  ContactEvent event;
  event.customer = told.payer;
  event.happenedAt = change.nowUtc();
  event.day = change.today();
  event.person = change.person();
  event.note = told.note;
  Telling(change, rules, told, event.day).describe(event);
  const ContactEventId id = ContactEventStore(change.database()).insert(event);
  change.touch(event.customer);
  change.facts().add(id);
  return id;
}

void correctTold(Change& change, ContactEventId id, ContactResult result) {
  ContactEventStore store(change.database());
  const ContactEvent event = *store.find(id);
  store.setResult(id, result);
  const TaskState state = result == ContactResult::failed ? TaskState::failed : TaskState::done;
  // A cancelled contact counts for nothing, whatever came of it.
  if (event.task && !event.cancelledOn && (state == TaskState::failed || takesItsKeyBack(change, event.task))) {
    TaskStore(change.database()).close(event.task, state, change.today(), "");
  }
  change.touch(event.customer);
  change.facts().add(id);
}

void rewriteTold(Change& change, const ChasingRules& rules, ContactEventId id, const ToldContact& told) {
  ContactEventStore store(change.database());
  ContactEvent event = *store.find(id);
  const TaskId before = event.task;
  // As if it had not been made: what it reaches is found out anew.
  store.setResult(id, ContactResult::failed);
  Telling(change, rules, told, event.day).describe(event);
  const bool isKept = event.result == ContactResult::done || event.result == ContactResult::doubtful;
  if (before && !event.task && isKept) event.task = before;
  if (before && event.task != before) TaskStore(change.database()).close(before, TaskState::failed, change.today(), "");
  store.update(event);
  change.touch(event.customer);
  change.facts().add(id);
}

}  // namespace relance
