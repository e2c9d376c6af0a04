// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {

void readWaitingTasks(PortfolioParts& parts) {
  std::unordered_map<std::int64_t, std::size_t> placeOf;
  auto& tasks = parts.builder.waitingTasks;
  auto row = parts.database.statement(
      "SELECT customer_id, id, currency, kind, ref, channel, approval, scenario_key, step_key, episode_on, "
      "carrying_item_id, generation, amount_minor, due_on, created_on FROM task WHERE state = 'waiting' AND created_on <= $1" +
      parts.whose("customer_id", 2) + " ORDER BY id");
  parts.ask(row, parts.day);
  while (row.next()) {
    Task task;
    row.read(task.customer, task.id, task.currency, task.kind, task.ref, task.channel, task.approval, task.scenarioKey,
             task.stepKey, task.episode, task.carryingItem, task.generation, task.amountMinor, task.due, task.created);
    placeOf.emplace(task.id.value, tasks.size());
    tasks.emplace_back(parts.customer(task.customer.value), std::move(task));
  }
  auto item = parts.database.statement(
      "SELECT i.task_id, i.item_id FROM task AS t JOIN task_item AS i ON i.task_id = t.id WHERE t.state = 'waiting'" +
      parts.whose("t.customer_id", 1) + " ORDER BY i.task_id, i.item_id");
  parts.ask(item);
  while (item.next()) {
    const auto place = placeOf.find(item.number(0));
    if (place != placeOf.end()) tasks[place->second].second.items.push_back({item.number(1)});
  }
  auto run = parts.database.statement("SELECT max(today) FROM run");
  run.query();
  if (run.next() && !run.isNull(0)) parts.builder.lastRun = run.date(0);
  auto import = parts.database.statement(
      "SELECT imported_on, payments_up_to FROM import WHERE payments_up_to IS NOT NULL AND imported_on <= $1 ORDER BY id");
  import.query(parts.day);
  while (import.next()) parts.builder.addPaymentImport(import.date(0), import.date(1));
}

void readRejectedPayments(PortfolioParts& parts) {
  auto row = parts.database.statement(
      "SELECT d.customer_id, d.currency, d.id, c.number, a.reversed_on, a.bank_reason FROM allocation AS a "
      "JOIN item AS d ON d.id = a.debit_id JOIN item AS c ON c.id = a.credit_id "
      "WHERE a.reversed_on IS NOT NULL AND a.reversed_on <= $1 AND a.bank_reason IS NOT NULL" +
      parts.whose("d.customer_id", 2) + " ORDER BY a.reversed_on NULLS FIRST, a.id");
  parts.ask(row, parts.day);
  while (row.next()) {
    RejectedPayment rejected;
    std::int64_t customer{};
    row.read(customer, rejected.currency, rejected.invoice, rejected.paymentNumber, rejected.day, rejected.bankReason);
    parts.builder.rejectedPayments.emplace_back(parts.customer(customer), std::move(rejected));
  }
}

}  // namespace relance
