// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/task_writer.h"

#include <functional>
#include <iterator>
#include <string_view>
#include <tuple>
#include <vector>

#include "storage/bulk/insert_rows.h"
#include "storage/last_id.h"

namespace relance {
namespace {

std::optional<int> versionOrNull(int version) { return version == 0 ? std::nullopt : std::optional{version}; }

struct TaskTable {
  static constexpr std::string_view into =
      "INSERT INTO task (id, run_id, customer_id, currency, kind, ref, channel, approval, scenario_key, scenario_version, "
      "step_key,"
      " tone, variant, episode_on, carrying_item_id, generation, amount_minor, reason, reason_facts, beside, points, due_on,"
      " created_on, owner_id, state, closed_on, closed_reason, is_contact) VALUES ";
  static constexpr std::string_view after = " ON CONFLICT DO NOTHING";
  static constexpr std::size_t together = 16;

  static auto valuesOf(const Task& t) {
    return std::make_tuple(t.id, orNull(t.run), t.customer, std::cref(t.currency), t.kind, std::cref(t.ref), t.channel,
                           t.approval, orNull(t.scenarioKey), versionOrNull(t.scenarioVersion), orNull(t.stepKey), t.tone,
                           orNull(t.variant), t.episode, orNull(t.carryingItem), t.generation, t.amountMinor, std::cref(t.reason),
                           std::cref(t.reasonFacts), std::cref(t.beside), std::cref(t.points), t.due, t.created, orNull(t.owner),
                           t.state, t.closed, orNull(t.closedReason), isContact(t.kind));
  }
};

struct ItemOfTask {
  TaskId task;
  ItemId item;
};

struct TaskItemTable {
  static constexpr std::string_view into = "INSERT INTO task_item (task_id, item_id) VALUES ";
  static constexpr std::string_view after{};
  static constexpr std::size_t together = 32;

  static auto valuesOf(const ItemOfTask& row) { return std::make_tuple(row.task, row.item); }
};

/// Takes the id from those that were not stored.
void forgetUnstored(Database& database, std::span<Task> tasks) {
  auto stored = database.statement("SELECT 1 FROM task WHERE id = $1");
  for (Task& task : tasks) {
    if (!stored.query(task.id).next()) task.id = {};
  }
}

}  // namespace

void TaskWriter::insert(std::span<Task> tasks) {
  std::int64_t id = lastIdEverGiven(m_database, "task");
  for (Task& task : tasks) task.id = {++id};
  insertRows<TaskTable>(m_database, tasks, [&](std::span<Task> some, std::int64_t stored) {
    if (stored < std::ssize(some)) forgetUnstored(m_database, some);
  });
  insertItems(tasks);
}

void TaskWriter::insertItems(std::span<const Task> tasks) {
  std::vector<ItemOfTask> rows;
  for (const Task& task : tasks) {
    if (task.id == TaskId{}) continue;
    for (const ItemId item : task.items) rows.push_back({task.id, item});
  }
  insertRows<TaskItemTable>(m_database, std::span{rows});
}

}  // namespace relance
