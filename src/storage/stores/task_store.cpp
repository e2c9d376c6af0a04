// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/task_store.h"

#include "storage/bulk/task_writer.h"

namespace relance {
namespace {

const std::string selectTask =
    "SELECT id, run_id, customer_id, currency, kind, ref, channel, approval, scenario_key, scenario_version, step_key, tone, "
    "variant,"
    " episode_on, carrying_item_id, generation, amount_minor, reason, reason_facts, beside, points, due_on, created_on, "
    "owner_id, state,"
    " closed_on, closed_reason FROM task ";

const std::string selectRun = "SELECT id, today, started_at, proposals, withdrawn, sequence, person_id FROM run ";

Task read(const Statement& row) {
  Task t;
  row.read(t.id, t.run, t.customer, t.currency, t.kind, t.ref, t.channel, t.approval, t.scenarioKey, t.scenarioVersion, t.stepKey,
           t.tone, t.variant, t.episode, t.carryingItem, t.generation, t.amountMinor, t.reason, t.reasonFacts, t.beside, t.points,
           t.due, t.created, t.owner, t.state, t.closed, t.closedReason);
  return t;
}

std::optional<Run> fetchRun(Statement& row) {
  if (!row.next()) return std::nullopt;
  Run r;
  row.read(r.id, r.today, r.startedAt, r.proposals, r.withdrawn, r.sequence, r.person);
  return r;
}

}  // namespace

std::optional<TaskId> TaskStore::insert(Task task) {
  TaskWriter(m_database).insert({&task, 1});
  return task.id == TaskId{} ? std::nullopt : std::optional{task.id};
}

std::vector<Task> TaskStore::fetchAll(Statement& rows) {
  std::vector<Task> tasks;
  auto items = m_database.statement("SELECT item_id FROM task_item WHERE task_id = $1 ORDER BY item_id");
  while (rows.next()) {
    Task& task = tasks.emplace_back(read(rows));
    items.query(task.id);
    while (items.next()) task.items.push_back({items.number(0)});
  }
  return tasks;
}

std::optional<Task> TaskStore::find(TaskId id) {
  static const std::string sql = selectTask + "WHERE id = $1";
  auto row = m_database.statement(sql);
  auto tasks = fetchAll(row.query(id));
  if (tasks.empty()) return std::nullopt;
  return std::move(tasks.front());
}

std::vector<Task> TaskStore::waiting() {
  static const std::string sql = selectTask + "WHERE state = 'waiting' ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

std::vector<Task> TaskStore::waitingOf(CustomerId customer) {
  static const std::string sql = selectTask + "WHERE state = 'waiting' AND customer_id = $1 ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<Task> TaskStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectTask + "WHERE customer_id = $1 ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<Task> TaskStore::ofRun(RunId run) {
  static const std::string sql = selectTask + "WHERE run_id = $1 ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(run));
}

void TaskStore::refresh(std::span<const Task> tasks) {
  auto judged = m_database.statement(
      "UPDATE task SET channel = $1, approval = $2, variant = $3, amount_minor = $4, reason = $5, reason_facts = $6, beside = $7,"
      " points = $8, due_on = $9, episode_on = $10, carrying_item_id = $11, generation = $12 WHERE id = $13");
  auto withoutItems = m_database.statement("DELETE FROM task_item WHERE task_id = $1");
  for (const Task& t : tasks) {
    judged.run(t.channel, t.approval, orNull(t.variant), t.amountMinor, t.reason, t.reasonFacts, t.beside, t.points, t.due,
               t.episode, orNull(t.carryingItem), t.generation, t.id);
    withoutItems.run(t.id);
  }
  TaskWriter(m_database).insertItems(tasks);
}

void TaskStore::noteText(TaskId id, std::string_view variant) {
  m_database.statement("UPDATE task SET variant = $1 WHERE id = $2")
      .run(variant.empty() ? std::nullopt : std::optional{variant}, id);
}

void TaskStore::close(TaskId id, TaskState state, Date day, std::string_view reason) {
  m_database.statement("UPDATE task SET state = $1, closed_on = $2, closed_reason = $3 WHERE id = $4")
      .run(state, day, reason.empty() ? std::nullopt : std::optional{reason}, id);
}

RunId TaskStore::insert(const Run& r) {
  return {
      m_database
          .statement(
              "INSERT INTO run (today, started_at, proposals, withdrawn, sequence, person_id) VALUES ($1, $2, $3, $4, $5, $6)")
          .insert(r.today, r.startedAt, r.proposals, r.withdrawn, r.sequence, orNull(r.person))};
}

void TaskStore::setCounts(RunId id, int proposals, int withdrawn) {
  m_database.statement("UPDATE run SET proposals = $1, withdrawn = $2 WHERE id = $3").run(proposals, withdrawn, id);
}

std::optional<Run> TaskStore::find(RunId id) {
  static const std::string sql = selectRun + "WHERE id = $1";
  auto row = m_database.statement(sql);
  return fetchRun(row.query(id));
}

std::optional<Run> TaskStore::lastRun() {
  static const std::string sql = selectRun + "ORDER BY today DESC, id DESC LIMIT 1";
  auto row = m_database.statement(sql);
  return fetchRun(row.query());
}

void TaskStore::remove(RunId run) {
  m_database.statement("DELETE FROM dispatch WHERE task_id IN (SELECT id FROM task WHERE run_id = $1)").run(run);
  m_database.statement("DELETE FROM task_item WHERE task_id IN (SELECT id FROM task WHERE run_id = $1)").run(run);
  m_database.statement("DELETE FROM task WHERE run_id = $1").run(run);
  m_database.statement("DELETE FROM run WHERE id = $1").run(run);
}

}  // namespace relance
