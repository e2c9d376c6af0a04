// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/task_writer.h"

#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "storage/last_id.h"

namespace relance {
namespace {

constexpr std::size_t tasksAtOnce = 8;
constexpr std::size_t itemsAtOnce = 32;

std::optional<int> versionOrNull(int version) { return version == 0 ? std::nullopt : std::optional{version}; }

auto valuesOf(const Task& t) {
  return std::make_tuple(t.id, orNull(t.run), t.customer, std::cref(t.currency), t.kind, std::cref(t.ref), t.channel, t.approval,
                         orNull(t.scenarioKey), versionOrNull(t.scenarioVersion), orNull(t.stepKey), t.tone, orNull(t.variant),
                         t.episode, orNull(t.carryingItem), t.generation, t.amountMinor, std::cref(t.reason),
                         std::cref(t.reasonFacts), std::cref(t.beside), std::cref(t.points), t.due, t.created, orNull(t.owner),
                         t.state, t.closed, orNull(t.closedReason), isContact(t.kind));
}

struct ItemOfTask {
  TaskId task;
  ItemId item;
};
auto valuesOf(const ItemOfTask& row) { return std::make_tuple(row.task, row.item); }

/// "… VALUES ($1, $2), ($3, $4)" and what follows.
std::string insertRows(std::string_view into, std::size_t columns, std::size_t rows, std::string_view after = "") {
  std::string sql{into};
  for (std::size_t value = 0; value < rows * columns; ++value) {
    if (value > 0) sql += ", ";
    if (value % columns == 0) sql += '(';
    sql += '$' + std::to_string(value + 1);
    if (value % columns == columns - 1) sql += ')';
  }
  return sql.append(after);
}

template <class Row, std::size_t... I>
void run(Statement& statement, std::span<Row> rows, std::index_sequence<I...>) {
  std::apply([&](const auto&... values) { statement.run(values...); }, std::tuple_cat(valuesOf(rows[I])...));
}

template <std::size_t rows>
std::string insertTasks() {
  return insertRows(
      "INSERT INTO task (id, run_id, customer_id, currency, kind, ref, channel, approval, scenario_key, scenario_version, "
      "step_key,"
      " tone, variant, episode_on, carrying_item_id, generation, amount_minor, reason, reason_facts, beside, points, due_on,"
      " created_on, owner_id, state, closed_on, closed_reason, is_contact) VALUES ",
      std::tuple_size_v<decltype(valuesOf(std::declval<const Task&>()))>, rows, " ON CONFLICT DO NOTHING");
}

template <std::size_t rows>
std::string insertItemRows() {
  return insertRows("INSERT INTO task_item (task_id, item_id) VALUES ", 2, rows);
}

/// Takes the id from those that were not stored.
void forgetUnstored(Database& database, std::span<Task> tasks) {
  auto stored = database.statement("SELECT 1 FROM task WHERE id = $1");
  for (Task& task : tasks) {
    if (!stored.query(task.id).next()) task.id = {};
  }
}

template <std::size_t rows>
std::span<Task> insertWhole(Database& database, std::span<Task> tasks) {
  static const std::string sql = insertTasks<rows>();
  auto statement = database.statement(sql);
  for (; tasks.size() >= rows; tasks = tasks.subspan(rows)) {
    const auto some = tasks.first(rows);
    run(statement, some, std::make_index_sequence<rows>{});
    if (statement.changes() < static_cast<std::int64_t>(rows)) forgetUnstored(database, some);
  }
  return tasks;
}

template <std::size_t rows>
std::span<const ItemOfTask> insertWhole(Database& database, std::span<const ItemOfTask> items) {
  static const std::string sql = insertItemRows<rows>();
  auto statement = database.statement(sql);
  for (; items.size() >= rows; items = items.subspan(rows)) run(statement, items.first(rows), std::make_index_sequence<rows>{});
  return items;
}

}  // namespace

void TaskWriter::insert(std::span<Task> tasks) {
  std::int64_t id = lastIdEverGiven(m_database, "task");
  for (Task& task : tasks) task.id = {++id};
  std::span<Task> rest = tasks;
  if (rest.size() >= tasksAtOnce) rest = insertWhole<tasksAtOnce>(m_database, rest);
  insertWhole<1>(m_database, rest);
  insertItems(tasks);
}

void TaskWriter::insertItems(std::span<const Task> tasks) {
  std::vector<ItemOfTask> rows;
  for (const Task& task : tasks) {
    if (task.id == TaskId{}) continue;
    for (const ItemId item : task.items) rows.push_back({task.id, item});
  }
  std::span<const ItemOfTask> rest = rows;
  if (rest.size() >= itemsAtOnce) rest = insertWhole<itemsAtOnce>(m_database, rest);
  insertWhole<1>(m_database, rest);
}

}  // namespace relance
