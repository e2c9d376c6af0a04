// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_storing.h"

#include <algorithm>

#include "exchange/work/reason_json.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

bool leavesTheHouse(Channel channel) {
  return channel == Channel::email || channel == Channel::sms || channel == Channel::letter || channel == Channel::registered;
}

/// The address by which the channel reaches a living contact; empty: none.
std::string addressOf(const Contact& contact, Channel channel) {
  if (contact.archivedOn || contact.opposedOn) return {};
  if (channel == Channel::email && !contact.emailDeadOn) return contact.email;
  if (channel == Channel::sms && !contact.phoneDeadOn) return contact.mobile;
  return {};
}

/// The address that the channel uses: that of the first living contact of the role, else of any, else the customer's own.
std::string recipientOf(Database& database, CustomerId customer, Channel channel, std::string_view role) {
  const auto row = CustomerStore(database).find(customer);
  if (channel == Channel::letter || channel == Channel::registered) {
    return row->name + ", " + row->address.street + ", " + row->address.postalCode + " " + row->address.city;
  }
  std::string any;
  for (const Contact& contact : ContactStore(database).ofCustomer(customer)) {
    const std::string address = addressOf(contact, channel);
    if (!address.empty() && roleName(contact.role) == role) return address;
    if (any.empty()) any = address;
  }
  if (!any.empty()) return any;
  return channel == Channel::email ? row->email : row->mobile;
}

void prepareDispatch(Database& database, const PortfolioCustomer& customer, const Task& task, TaskId id, std::string_view role) {
  if (!leavesTheHouse(task.channel)) return;
  Dispatch dispatch;
  dispatch.task = id;
  dispatch.channel = task.channel;
  dispatch.recipient = recipientOf(database, task.customer, task.channel, role);
  dispatch.state = task.approval == Approval::automatic ? DispatchState::draft : DispatchState::toApprove;
  dispatch.language = customer.language;
  dispatch.templateKey = task.tone ? std::string(toneName(*task.tone)) : std::string();
  dispatch.variant = task.variant;
  dispatch.preparedOn = task.created;
  DispatchStore(database).insert(dispatch);
}

/// What was prepared for a task that is not done will not leave.
void withdrawDispatches(Database& database, TaskId task) {
  DispatchStore store(database);
  for (Dispatch dispatch : store.ofTask(task)) {
    dispatch.state = DispatchState::withdrawn;
    store.update(dispatch);
  }
}

}  // namespace

Task taskOf(const Portfolio& portfolio, const Proposal& proposal, Date today) {
  const Account& account = portfolio.accounts[proposal.account];
  Task task;
  task.customer = portfolio.customers[account.customer].id;
  task.currency = account.currency;
  task.kind = proposal.kind;
  task.ref = proposal.ref;
  task.channel = proposal.channel;
  task.approval = proposal.approval;
  task.scenarioKey = proposal.scenario;
  task.scenarioVersion = proposal.scenarioVersion;
  task.stepKey = proposal.step;
  task.tone = proposal.tone;
  task.variant = proposal.text;
  task.episode = proposal.episode;
  if (proposal.carrying) task.carryingItem = portfolio.items.itemId(*proposal.carrying);
  task.generation = proposal.generation;
  task.amountMinor = proposal.amountMinor;
  task.reason = code(proposal.reason);
  task.reasonFacts = writeFacts(proposal.reason);
  task.beside = writeCodes(proposal.beside);
  task.points = writePoints(proposal.points);
  task.due = task.created = today;
  for (const ItemIndex item : proposal.items) task.items.push_back(portfolio.items.itemId(item));
  std::ranges::sort(task.items);
  return task;
}

StoredRun storeRun(Change& change, const Portfolio& portfolio, const RunResult& result) {
  Database& database = change.database();
  TaskStore tasks(database);
  Run run;
  run.today = result.today;
  run.startedAt = change.nowUtc();
  run.person = change.person();
  run.sequence = change.sequence();
  StoredRun stored;
  stored.run = tasks.insert(run);
  for (const WithdrawnTask& withdrawn : result.withdrawn) {
    tasks.close(withdrawn.task, TaskState::withdrawn, result.today, code(withdrawn.reason));
    withdrawDispatches(database, withdrawn.task);
    ++stored.withdrawn;
  }
  for (const KeptTask& kept : result.kept) {
    Task task = taskOf(portfolio, kept.proposal, result.today);
    task.id = kept.task;
    tasks.refresh(task);
  }
  for (const Proposal& proposal : result.proposals) {
    Task task = taskOf(portfolio, proposal, result.today);
    task.run = stored.run;
    const auto id = tasks.insert(task);
    if (!id) continue;
    ++stored.stored;
    change.touch(task.customer);
    const PortfolioCustomer& customer = portfolio.customers[portfolio.accounts[proposal.account].customer];
    prepareDispatch(database, customer, task, *id, proposal.recipient);
  }
  change.belongsTo(stored.run);
  change.facts().add(stored.run).add(result.today).add(stored.stored).add(stored.withdrawn);
  tasks.setCounts(stored.run, stored.stored, stored.withdrawn);
  return stored;
}

}  // namespace relance
