// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/today_now.h"

#include <algorithm>
#include <map>

#include "storage/stores/contact_event_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

/// The scenario cannot go on by itself (docs/engine.md): a person handles the customer.
bool isForAPerson(const Reason& reason) {
  return isA<reason::ByHand>(reason) || isA<reason::StepRemoved>(reason) || isA<reason::EndOfScenario>(reason) ||
         isA<reason::FormalDemandNotPreceded>(reason);
}

std::string noteOf(Database& database, ContactEventId contact) {
  const auto event = ContactEventStore(database).find(contact);
  return event && event->note ? PrivateTextStore(database).text(event->note) : std::string();
}

void judgeTasks(TodayList& list, const RunResult& result) {
  std::map<TaskId, const Reason*> over;
  std::map<TaskId, std::int64_t> amounts;
  for (const WithdrawnTask& task : result.withdrawn) over.emplace(task.task, &task.reason);
  for (const KeptTask& task : result.kept) amounts.emplace(task.task, task.proposal.amountMinor);
  for (TodayEntry& entry : list.waiting) {
    if (const auto found = over.find(entry.task.id); found != over.end()) entry.over = *found->second;
    if (const auto found = amounts.find(entry.task.id); found != amounts.end()) entry.amountNowMinor = found->second;
  }
}

}  // namespace

void addOpen(TodayList& list, const Portfolio& portfolio, const RunResult& result) {
  for (CustomerIndex place = 0; place < portfolio.customers.size(); ++place) {
    const PortfolioCustomer& customer = portfolio.customers[place];
    for (const ContactEvent& contact : portfolio.contacts.of(place)) {
      if (contact.cancelledOn) continue;
      const bool isUnread = contact.kind == ContactEventKind::incoming && !contact.readOn;
      if (!isUnread && contact.result != ContactResult::doubtful) continue;
      auto& told = isUnread ? list.replies : list.doubtful;
      told.push_back({contact.id, customer.id, customer.code, customer.name, contact.day, contact.channel, {}});
    }
  }
  for (auto* contacts : {&list.replies, &list.doubtful}) std::ranges::stable_sort(*contacts, {}, &OpenContact::day);
  for (const Verdict& verdict : result.verdicts) {
    if (!isForAPerson(verdict.reason)) continue;
    const Account& account = portfolio.accounts[verdict.account];
    const PortfolioCustomer& customer = portfolio.customers[account.customer];
    list.byHand.push_back(
        {customer.id, customer.code, customer.name, {verdict.overdue, account.currency}, verdict.reason, verdict.scenario});
  }
}

void tellNotes(TodayList& list, Database& database) {
  for (auto* contacts : {&list.replies, &list.doubtful}) {
    for (OpenContact& contact : *contacts) contact.note = noteOf(database, contact.contact);
  }
}

void judgeNow(TodayList& list, Database& database, const RunReport& report) {
  judgeTasks(list, report.result);
  list.notStored = static_cast<int>(report.result.proposals.size());
  addOpen(list, report.portfolio, report.result);
  tellNotes(list, database);
}

}  // namespace relance
