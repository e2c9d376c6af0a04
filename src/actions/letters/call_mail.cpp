// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/call_mail.h"

#include <algorithm>

#include "actions/causes/cause_list.h"
#include "actions/chasing/chased_account.h"
#include "actions/letters/letter_facts_reading.h"
#include "actions/letters/letter_pieces.h"
#include "actions/payments/account_items.h"
#include "letters/recap_lines.h"
#include "letters/reminder_text.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/promise_store.h"

namespace relance {
namespace {

class CallMail {
 public:
  CallMail(Database& database, CustomerId payer, Date today)
      : m_database(database),
        m_customer(*CustomerStore(database).find(payer)),
        m_today(today),
        m_sources(letterSources(database)) {
    m_task.customer = payer;
    m_task.kind = TaskKind::manual;
    m_task.channel = Channel::email;
    m_task.tone = Tone::courteous;
    m_task.due = today;
  }

  Outcome<IssuedPiece> write(LetterKind kind, const std::vector<ItemId>& items, std::optional<CallRecap> recap, ContactId contact,
                             std::chrono::sys_seconds writtenAt) {
    if (m_sources.isSample) return Refusal{RefusalReason::sampleLedgerCannotSend, {}};
    if (items.empty()) return Refusal{RefusalReason::nothingToWrite, {}};
    m_task.items = items;
    m_task.currency = ItemStore(m_database).find(items.front())->amount.currency;
    LetterFacts facts = letterFactsOf(m_database, m_task, {}, m_today, m_sources).front();
    facts.kind = kind;
    facts.ourReference = m_customer.code;
    facts.unappliedCredits = {0, m_task.currency};
    facts.recap = std::move(recap);
    const std::string recipient = recipientOf(contact, facts.addressee);
    const auto text = writeMessage(facts, m_sources.texts);
    if (!text) return text.refusal();
    const PreparedMessage message{m_task, m_customer.code, m_customer.name, recipient, facts.sender.email, {}, *text};
    return draftPiece(message, writtenAt);
  }

  Language language() const { return letterLanguage(m_customer.language, creditorLanguage(m_sources.creditor)); }

 private:
  std::string recipientOf(ContactId wanted, Addressee& addressee) {
    const Contact* found = nullptr;
    const std::vector<Contact> contacts = ContactStore(m_database).ofCustomer(m_customer.id);
    for (const Contact& contact : contacts) {
      if (contact.archivedOn || contact.opposedOn || contact.emailDeadOn || contact.email.empty()) continue;
      if (found == nullptr || contact.id == wanted) found = &contact;
    }
    if (found == nullptr) return m_customer.email;
    addressee = {found->salutation, found->name, {}};
    return found->email;
  }

  Database& m_database;
  Customer m_customer;
  Date m_today;
  LetterSources m_sources;
  Task m_task;
};

/// Gathers what the results of a call wrote.
class Recapping {
 public:
  Recapping(Database& database, CustomerId payer, Date today, Language language)
      : m_database(database), m_payer(payer), m_today(today), m_language(language) {
    m_recap.calledOn = today;
  }

  void add(const std::vector<ContactEventId>& results) {
    const auto isOf = [&](ContactEventId event) { return event && std::ranges::find(results, event) != results.end(); };
    for (const ContactEvent& event : ContactEventStore(m_database).ofCustomer(m_payer)) {
      if (!isOf(event.id) || event.cancelledOn) continue;
      if (event.contact) m_contact = event.contact;
      for (const CoveredItem& covered : event.items) keep(covered.item);
      if (event.outcome == CallOutcome::proofRequested) m_recap.ours.push_back(documentLine(numbersOf(event.items), m_language));
    }
    for (const Agreement& agreement : PromiseStore(m_database).ofCustomer(m_payer)) {
      if (isOf(agreement.contactEvent) && !agreement.ended) add(agreement);
    }
    for (const Snooze& snooze : SnoozeStore(m_database).ofCustomer(m_payer)) {
      if (!isOf(snooze.contactEvent) || snooze.ended) continue;
      m_recap.ours.push_back(callbackLine(snooze.until, snooze.atTime, yearOf(m_today), m_language));
    }
    addDisputes(isOf);
  }

  bool isEmpty() const { return m_recap.theirs.empty() && m_recap.ours.empty() && m_recap.contested.empty(); }
  const CallRecap& recap() const { return m_recap; }
  const std::vector<ItemId>& items() const { return m_items; }
  ContactId contact() const { return m_contact; }

 private:
  void keep(ItemId item) {
    if (std::ranges::find(m_items, item) == m_items.end()) m_items.push_back(item);
  }

  std::string numberOf(ItemId item) { return shownNumber(*ItemStore(m_database).find(item)); }

  template <class Row>
  std::vector<std::string> numbersOf(const std::vector<Row>& rows) {
    std::vector<std::string> numbers;
    for (const Row& row : rows) numbers.push_back(numberOf(row.item));
    return numbers;
  }

  void add(const Agreement& agreement) {
    for (const AgreedItem& item : agreement.items) keep(item.item);
    const auto numbers = numbersOf(agreement.items);
    for (const Instalment& due : agreement.dues) {
      const Money amount{due.amountMinor, agreement.currency};
      const bool isAnnounced = agreement.kind == AgreementKind::announced;
      m_recap.theirs.push_back(isAnnounced ? announcedLine(amount, due.due, numbers, yearOf(m_today), m_language)
                                           : promisedLine(amount, due.due, numbers, yearOf(m_today), m_language));
    }
  }

  template <class IsOf>
  void addDisputes(const IsOf& isOf) {
    const std::vector<Cause> causes = causeList(m_database);
    for (const CustomerId customer : CustomerStore(m_database).paidBy(m_payer)) {
      for (const Dispute& dispute : DisputeStore(m_database).ofCustomer(customer)) {
        if (!isOf(dispute.contactEvent) || dispute.closed) continue;
        keep(dispute.item);
        if (!m_recap.contested.empty()) m_recap.contested += "; ";
        m_recap.contested += numberOf(dispute.item);
        const Cause cause = causeToldBy(causes, CauseKind::dispute, dispute.cause);
        if (cause.key != unspecifiedCause) m_recap.contested.append(", ").append(nameOf(cause, languageCode(m_language)));
      }
    }
  }

  Database& m_database;
  CustomerId m_payer;
  Date m_today;
  Language m_language;
  CallRecap m_recap;
  std::vector<ItemId> m_items;
  ContactId m_contact;
};

}  // namespace

Outcome<IssuedPiece> recapMail(Database& database, std::string_view customerCode, Date today,
                               const std::vector<ContactEventId>& results, std::chrono::sys_seconds writtenAt) {
  const auto payer = payerOfCode(database, customerCode);
  if (!payer) return payer.refusal();
  CallMail mail(database, *payer, today);
  Recapping recapping(database, *payer, today, mail.language());
  recapping.add(results);
  if (recapping.isEmpty()) return Refusal{RefusalReason::nothingToWrite, {}};
  return mail.write(LetterKind::callRecap, recapping.items(), recapping.recap(), recapping.contact(), writtenAt);
}

Outcome<IssuedPiece> statementMail(Database& database, std::string_view customerCode, Date today,
                                   const std::vector<ItemId>& items, ContactId contact, std::chrono::sys_seconds writtenAt) {
  const auto payer = payerOfCode(database, customerCode);
  if (!payer) return payer.refusal();
  return CallMail(database, *payer, today).write(LetterKind::statement, items, std::nullopt, contact, writtenAt);
}

}  // namespace relance
