// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/client_file.h"

#include <algorithm>
#include <tuple>

#include "actions/causes/cause_list.h"
#include "actions/chasing/chased_account.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/note_store.h"
#include "storage/stores/order_hold_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

class FileReader {
 public:
  FileReader(Database& database, Date today) : m_database(database), m_today(today) {}

  ClientFile read(const Customer& customer) {
    m_file.customer = customer;
    const CustomerId payer = customer.payer ? customer.payer : customer.id;
    if (payer != customer.id) m_file.payerCode = CustomerStore(m_database).codeOf(payer);
    m_file.contacts = ContactStore(m_database).ofCustomer(customer.id);
    readItems(customer.id);
    readContacts(payer);
    readAgreements(payer);
    if (payer != customer.id) readHolds(customer.id);
    m_file.agreements = agreementsOf(m_database, payer, m_today);
    m_file.disputes = disputesOf(m_database, payer, m_today);
    m_file.commitments = commitmentsOf(m_database, payer, m_today);
    m_file.diagnosis = diagnosisOf(m_database, payer, m_today);
    m_file.recurrence = recurrenceOf(m_database, payer, m_today);
    m_file.charges = chargesOf(m_database, payer, m_today, m_file.agreements);
    for (const OrderHold& hold : OrderHoldStore(m_database).ofCustomer(payer)) {
      if (hold.isRunningOn(m_today)) m_file.ordersHeld = hold;
    }
    std::ranges::stable_sort(m_file.timeline, [](const TimelineEntry& a, const TimelineEntry& b) {
      return std::tie(a.day, a.happenedAt) > std::tie(b.day, b.happenedAt);
    });
    return std::move(m_file);
  }

 private:
  void readItems(CustomerId customer) {
    ItemStore store(m_database);
    for (const Item& item : store.ofCustomer(customer)) {
      if (item.issued > m_today) continue;
      const bool isTakenBack = item.kind == ItemKind::refund && item.linked;
      const bool isMoney = item.kind == ItemKind::payment || item.kind == ItemKind::advance;
      if (isMoney || isTakenBack || item.kind == ItemKind::writeOff) addPayment(item);
      if (item.settledOn && *item.settledOn <= m_today) continue;
      std::int64_t open = item.amount.minor;
      for (const SettlingAllocation& settling : store.allocationsOf(item.id)) {
        const Date from = std::max({settling.allocation.dated, settling.debitIssued, settling.creditIssued});
        const bool isBack = settling.allocation.reversed && *settling.allocation.reversed <= m_today;
        if (from <= m_today && !isBack) open = subtractMinor(open, settling.allocation.amountMinor);
      }
      if (open > 0) m_file.open.push_back({item, open, daysBetween(item.due, m_today)});
    }
  }

  void addPayment(const Item& payment) {
    TimelineEntry entry;
    entry.kind = EntryKind::payment;
    entry.day = payment.issued;
    entry.payment = payment;
    if (payment.kind == ItemKind::refund) entry.note = payment.label;  // the bank's reason
    if (const auto reason = ItemStore(m_database).writeOffReason(payment.id)) {
      entry.note = textOf(reason->reason);
      entry.author = nameOf(reason->person);
    }
    m_file.timeline.push_back(std::move(entry));
  }

  void readContacts(CustomerId payer) {
    const std::vector<Cause> causes = causeList(m_database);
    for (ContactEvent& event : ContactEventStore(m_database).ofCustomer(payer)) {
      TimelineEntry entry;
      entry.kind = EntryKind::contact;
      entry.day = event.day;
      entry.happenedAt = event.happenedAt;
      entry.author = nameOf(event.person);
      entry.note = textOf(event.note);
      if (event.contact) {
        const auto contact = ContactStore(m_database).find(event.contact);
        if (contact) entry.contactName = contact->name;
      }
      for (const CoveredItem& covered : event.items) entry.itemNumbers.push_back(numberOf(covered.item));
      if (!event.lateCause.empty()) entry.lateCause = causeToldBy(causes, CauseKind::late, event.lateCause);
      entry.contact = std::move(event);
      m_file.timeline.push_back(std::move(entry));
    }
  }

  void readAgreements(CustomerId payer) {
    for (Decision& decision : DecisionStore(m_database).ofCustomer(payer)) {
      TimelineEntry entry = entryOf(EntryKind::decision, decision.day, decision.person, decision.reason);
      for (const ItemId item : decision.items) entry.itemNumbers.push_back(numberOf(item));
      entry.decision = std::move(decision);
      m_file.timeline.push_back(std::move(entry));
    }
    readHolds(payer);
    for (const Note& note : NoteStore(m_database).ofCustomer(payer)) {
      TimelineEntry entry = entryOf(EntryKind::note, note.day, note.person, note.text);
      entry.happenedAt = note.happenedAt;
      m_file.timeline.push_back(std::move(entry));
    }
    for (const Snooze& snooze : SnoozeStore(m_database).ofCustomer(payer)) {
      TimelineEntry entry = entryOf(EntryKind::snooze, snooze.made, snooze.person, snooze.reason);
      entry.snooze = snooze;
      m_file.timeline.push_back(std::move(entry));
    }
  }

  void readHolds(CustomerId customer) {
    for (const Hold& hold : HoldStore(m_database).ofCustomer(customer)) {
      // Leniency stands in the timeline as the decision that granted it.
      if (hold.kind == HoldKind::leniency) continue;
      TimelineEntry entry = entryOf(EntryKind::hold, hold.made, hold.person, hold.reason);
      if (hold.item) entry.itemNumbers.push_back(numberOf(hold.item));
      entry.hold = hold;
      m_file.timeline.push_back(std::move(entry));
    }
  }

  TimelineEntry entryOf(EntryKind kind, Date day, PersonId author, PrivateTextId text) {
    TimelineEntry entry;
    entry.kind = kind;
    entry.day = day;
    entry.author = nameOf(author);
    entry.note = textOf(text);
    return entry;
  }

  std::string nameOf(PersonId person) {
    if (!person) return {};
    const auto found = PersonStore(m_database).find(person);
    return found ? found->name : std::string();
  }

  std::string textOf(PrivateTextId text) { return text ? PrivateTextStore(m_database).text(text) : std::string(); }

  std::string numberOf(ItemId item) {
    const auto found = ItemStore(m_database).find(item);
    return found ? found->number : std::string();
  }

  Database& m_database;
  Date m_today;
  ClientFile m_file;
};

}  // namespace

Outcome<ClientFile> readClientFile(Database& database, std::string_view customerCode, Date today) {
  const auto customer = CustomerStore(database).findByCode(customerCode);
  if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
  return FileReader(database, today).read(*customer);
}

}  // namespace relance
