// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/account_writer.h"

#include <cassert>

#include "storage/stores/agreement_store.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/scenario_store.h"
#include "storage/stores/task_store.h"

namespace relance::sample {
namespace {

template <class Tag>
Id<Tag> stored(const std::vector<Id<Tag>>& ids, Id<Tag> place) {
  return place ? ids.at(static_cast<std::size_t>(place.value - 1)) : Id<Tag>{};
}

}  // namespace

PersonId AccountWriter::person(PersonId place) const { return stored(m_persons, place); }

/// Not named by the event: its body would have to hold a digest of each of half a million texts.
PrivateTextId AccountWriter::write(const std::string& note) {
  return note.empty() ? PrivateTextId{} : PrivateTextStore(m_change.database()).insert(note, payer());
}

void AccountWriter::write(const Books& books) {
  writeCustomers(books.account());
  writeItems(books);
  writeDecisions(books.account());
  writeTasks(books.account());
  writeContacts(books.account());
  writeSuspensions(books.account());
}

void AccountWriter::writeCustomers(const SampleAccount& account) {
  CustomerStore customers(m_change.database());
  ContactStore contacts(m_change.database());
  m_customers.clear();
  m_contacts.clear();
  for (const SampleCustomer& customer : account.customers) {
    Customer record = customer.record;
    if (!m_customers.empty()) record.payer = record.parent = payer();
    const CustomerId id = customers.insert(record);
    for (Contact contact : customer.contacts) {
      contact.customer = id;
      const ContactId stored = contacts.insert(contact);
      if (m_customers.empty()) m_contacts.push_back(stored);
    }
    for (const StoredPaymentRun& run : customer.runs) customers.addPaymentRun(id, run);
    for (const ClosingPeriod& closing : customer.closings) customers.addClosingPeriod(id, closing);
    m_customers.push_back(id);
  }
}

void AccountWriter::writeItems(const Books& books) {
  ItemStore items(m_change.database());
  m_items.clear();
  for (const Item& drawn : books.account().items) {
    Item item = drawn;
    item.customer = stored(m_customers, drawn.customer);
    item.linked = stored(m_items, drawn.linked);
    item.settledOn = books.settledOn(drawn.id);
    m_items.push_back(items.insert(item));
  }
  for (Allocation allocation : books.account().allocations) {
    allocation.debit = stored(m_items, allocation.debit);
    allocation.credit = stored(m_items, allocation.credit);
    items.insert(allocation);
  }
}

void AccountWriter::writeDecisions(const SampleAccount& account) {
  DecisionStore decisions(m_change.database());
  m_decisions.clear();
  for (const auto& [fact, note] : account.decisions) {
    Decision decision = fact;
    decision.customer = payer();
    decision.person = person(fact.person);
    decision.reason = write(note);
    for (ItemId& item : decision.items) item = stored(m_items, item);
    m_decisions.push_back(decisions.insert(decision));
  }
}

void AccountWriter::writeTasks(const SampleAccount& account) {
  TaskStore tasks(m_change.database());
  m_tasks.clear();
  for (const Task& accepted : account.tasks) {
    Task task = accepted;
    task.customer = payer();
    task.run = m_runs.of(accepted.created);
    task.carryingItem = stored(m_items, accepted.carryingItem);
    for (ItemId& item : task.items) item = stored(m_items, item);
    const auto id = tasks.insert(task);
    assert(id);
    m_tasks.push_back(*id);
  }
}

void AccountWriter::writeContacts(const SampleAccount& account) {
  ContactEventStore events(m_change.database());
  m_events.clear();
  for (const auto& [fact, note] : account.contacts) {
    ContactEvent event = fact;
    event.customer = payer();
    event.contact = stored(m_contacts, fact.contact);
    event.task = stored(m_tasks, fact.task);
    event.person = person(fact.person);
    event.note = write(note);
    for (CoveredItem& covered : event.items) covered.item = stored(m_items, covered.item);
    m_events.push_back(events.insert(event));
  }
}

void AccountWriter::writeSuspensions(const SampleAccount& account) {
  HoldStore holds(m_change.database());
  for (const auto& [fact, note] : account.holds) {
    Hold hold = fact;
    hold.customer = payer();
    hold.item = stored(m_items, fact.item);
    hold.decision = stored(m_decisions, fact.decision);
    hold.person = person(fact.person);
    hold.reason = write(note);
    holds.insert(hold);
  }
  SnoozeStore snoozes(m_change.database());
  for (const auto& [fact, note] : account.snoozes) {
    Snooze snooze = fact;
    snooze.customer = payer();
    snooze.contactEvent = stored(m_events, fact.contactEvent);
    snooze.person = person(fact.person);
    snooze.reason = write(note);
    snoozes.insert(snooze);
  }
  ScenarioStore scenarios(m_change.database());
  for (const auto& [fact, note] : account.assignments) {
    Assignment assignment = fact;
    assignment.customer = payer();
    scenarios.insert(assignment, write(note), m_persons.front());
  }
}

}  // namespace relance::sample
