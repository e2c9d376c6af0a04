// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/today_list.h"

#include <algorithm>

#include "exchange/work/reason_json.h"
#include "storage/statement.h"
#include "storage/stores/import_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

struct Named {
  std::string code;
  std::string name;
};

Named nameOf(Database& database, CustomerId customer) {
  Named named;
  auto row = database.statement("SELECT code, name FROM customer WHERE id = $1");
  row.query(customer);
  if (row.next()) row.read(named.code, named.name);
  return named;
}

void describeItems(Database& database, TodayEntry& entry, Date today) {
  auto row = database.statement(
      "SELECT i.number, i.due_on FROM task_item AS t JOIN item AS i ON i.id = t.item_id WHERE t.task_id = $1 "
      "ORDER BY i.due_on NULLS FIRST, i.number NULLS FIRST");
  row.query(entry.task.id);
  while (row.next()) {
    entry.itemNumbers.emplace_back(row.text(0));
    entry.daysLate = std::max(entry.daysLate, daysBetween(row.date(1), today));
  }
}

std::string callbackTime(Database& database, const Task& task) {
  if (task.kind != TaskKind::callback) return {};
  auto row = database.statement("SELECT at_time FROM snooze WHERE customer_id = $1 AND callback = 1 ORDER BY id DESC");
  row.query(task.customer);
  return row.next() ? std::string(row.text(0)) : std::string();
}

int doneOn(Database& database, Date day) {
  auto row = database.statement("SELECT count(*) FROM task WHERE state = 'done' AND closed_on = $1 AND is_contact = 1");
  row.query(day);
  return row.next() ? static_cast<int>(row.number(0)) : 0;
}

}  // namespace

TodayList todayList(Database& database, Date today) {
  TodayList list;
  TaskStore tasks(database);
  for (Task& task : tasks.waiting()) {
    if (task.created > today) continue;
    TodayEntry entry;
    const Named named = nameOf(database, task.customer);
    entry.customerCode = named.code;
    entry.customerName = named.name;
    entry.reason = readReason(task.reason, task.reasonFacts).value_or(reason::TaskWaiting{task.ref});
    entry.points = readPoints(task.points);
    entry.beside = readCodes(task.beside);
    entry.callbackTime = callbackTime(database, task);
    entry.task = std::move(task);
    describeItems(database, entry, today);
    list.waiting.push_back(std::move(entry));
  }
  std::ranges::stable_sort(list.waiting, [](const TodayEntry& a, const TodayEntry& b) {
    if (a.points.total() != b.points.total()) return a.points.total() > b.points.total();
    if (a.task.amountMinor != b.task.amountMinor) return a.task.amountMinor > b.task.amountMinor;
    return a.customerCode < b.customerCode;
  });
  list.doneToday = doneOn(database, today);
  if (const auto run = tasks.lastRun()) list.lastRun = run->today;
  list.paymentsUpTo = ImportStore(database).paymentsUpTo();
  return list;
}

}  // namespace relance
