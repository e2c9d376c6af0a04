// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/task_listing.h"

#include <unordered_map>

#include "storage/statement.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

struct CustomerName {
  std::string code;
  std::string name;
};

std::unordered_map<std::int64_t, CustomerName> namesOfWaiting(Database& database) {
  std::unordered_map<std::int64_t, CustomerName> names;
  auto row = database.statement(
      "SELECT DISTINCT c.id, c.code, c.name FROM task AS t JOIN customer AS c ON c.id = t.customer_id WHERE t.state = 'waiting'");
  row.query();
  while (row.next()) names.emplace(row.number(0), CustomerName{std::string(row.text(1)), std::string(row.text(2))});
  return names;
}

void describeItems(Database& database, std::vector<ListedTask>& listed,
                   const std::unordered_map<std::int64_t, std::size_t>& placeOf) {
  auto row = database.statement(
      "SELECT t.id, i.number, i.due_on FROM task AS t JOIN task_item AS x ON x.task_id = t.id JOIN item AS i ON i.id = x.item_id "
      "WHERE t.state = 'waiting' ORDER BY t.id, i.due_on, i.number");
  row.query();
  while (row.next()) {
    const auto place = placeOf.find(row.number(0));
    if (place == placeOf.end()) continue;
    ListedTask& task = listed[place->second];
    task.itemNumbers.emplace_back(row.text(1));
    if (!task.oldestDue) task.oldestDue = row.date(2);
  }
}

std::string callbackTime(Database& database, CustomerId customer) {
  auto row = database.statement("SELECT at_time FROM snooze WHERE customer_id = $1 AND callback = 1 ORDER BY id DESC");
  row.query(customer);
  return row.next() ? std::string(row.text(0)) : std::string();
}

}  // namespace

std::vector<ListedTask> listWaitingTasks(Database& database, Date today) {
  const auto names = namesOfWaiting(database);
  std::vector<ListedTask> listed;
  std::unordered_map<std::int64_t, std::size_t> placeOf;
  for (Task& task : TaskStore(database).waiting()) {
    if (task.created > today) continue;
    ListedTask& row = listed.emplace_back();
    const auto name = names.find(task.customer.value);
    if (name != names.end()) {
      row.customerCode = name->second.code;
      row.customerName = name->second.name;
    }
    if (task.kind == TaskKind::callback) row.callbackTime = callbackTime(database, task.customer);
    placeOf.emplace(task.id.value, listed.size() - 1);
    row.task = std::move(task);
  }
  describeItems(database, listed, placeOf);
  return listed;
}

int contactTasksDoneOn(Database& database, Date day) {
  auto row = database.statement("SELECT count(*) FROM task WHERE state = 'done' AND closed_on = $1 AND is_contact = 1");
  row.query(day);
  return row.next() ? static_cast<int>(row.number(0)) : 0;
}

TaskId lastTask(Database& database) {
  auto row = database.statement("SELECT coalesce(max(id), 0) FROM task");
  row.query().next();
  return {row.number(0)};
}

}  // namespace relance
