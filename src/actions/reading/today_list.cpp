// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/today_list.h"

#include <algorithm>

#include "actions/chasing/ledger_policy.h"
#include "actions/people/acting_collectors.h"
#include "exchange/work/reason_json.h"
#include "storage/reading/task_listing.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/import_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// A task that has waited so long is the manager's business.
constexpr int staleAfterWorkingDays = 5;

}  // namespace

Date staleSince(const CalendarBook& calendars, const Creditor& creditor, Date today) {
  return calendars.of(creditor.country, creditor.region).addWorkingDays(today, -staleAfterWorkingDays);
}

TodayList todayList(Database& database, Date today) {
  TodayList list;
  const ActingCollectors work(database);
  for (ListedTask& listed : listWaitingTasks(database, today)) {
    TodayEntry& entry = list.waiting.emplace_back();
    entry.reason = readReason(listed.task.reason, listed.task.reasonFacts).value_or(reason::TaskWaiting{listed.task.ref});
    entry.points = readPoints(listed.task.points);
    entry.beside = readCodes(listed.task.beside);
    entry.customerCode = std::move(listed.customerCode);
    entry.customerName = std::move(listed.customerName);
    entry.daysLate = listed.oldestDue ? daysBetween(*listed.oldestDue, today) : 0;
    entry.itemNumbers = std::move(listed.itemNumbers);
    entry.callbackTime = std::move(listed.callbackTime);
    entry.task = std::move(listed.task);
    entry.collector = work.collectorOf(entry.task.customer);
    entry.acting = work.actingFor(entry.collector, today);
  }
  std::ranges::stable_sort(list.waiting, [](const TodayEntry& a, const TodayEntry& b) {
    if (a.points.total() != b.points.total()) return a.points.total() > b.points.total();
    if (a.task.amountMinor != b.task.amountMinor) return a.task.amountMinor > b.task.amountMinor;
    return a.customerCode < b.customerCode;
  });
  list.duties = duties(database, today);
  list.lateDisputes = lateDisputes(database, today);
  list.doneToday = contactTasksDoneOn(database, today);
  if (const auto run = TaskStore(database).lastRun()) list.lastRun = run->today;
  list.paymentsUpTo = ImportStore(database).paymentsUpTo();
  return list;
}

void keepWorkOf(TodayList& list, Database& database, const std::string& login, Date today) {
  const ActingCollectors work(database);
  const auto person = PersonStore(database).findByLogin(login);
  const bool isManager = person && person->role == PersonRole::manager;
  const Date stale = isManager ? staleSince(ledgerCalendars(database), CreditorStore(database).find(), today) : Date::min();
  std::erase_if(list.waiting, [&](const TodayEntry& entry) { return entry.acting != login && entry.task.created > stale; });
  const auto isOfAnother = [&](CustomerId customer) { return work.actingFor(work.collectorOf(customer), today) != login; };
  std::erase_if(list.duties, [&](const ToldCommitment& duty) { return isOfAnother(duty.commitment.customer); });
  std::erase_if(list.replies, [&](const OpenContact& reply) { return isOfAnother(reply.customer); });
  std::erase_if(list.doubtful, [&](const OpenContact& contact) {
    return isOfAnother(contact.customer) && !(isManager && contact.day <= stale);
  });
  std::erase_if(list.byHand, [&](const HandledByHand& handled) { return isOfAnother(handled.customer); });
  CustomerStore customers(database);
  std::erase_if(list.lateDisputes, [&](const ToldDispute& dispute) {
    const auto customer = customers.idOfCode(dispute.customerCode);
    if (isManager) return false;
    const bool isOfHis = customer && !isOfAnother(*customer);
    return !isOfHis && work.actingFor(dispute.ownerLogin, today) != login;
  });
}

}  // namespace relance
