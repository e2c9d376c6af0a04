// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_facts_reading.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "actions/agreements/known_waivers.h"
#include "actions/chasing/ledger_policy.h"
#include "actions/letters/late_charges.h"
#include "actions/letters/ledger_rates.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/law/limits.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/setting_store.h"
#include "storage/stores/template_store.h"

namespace relance {
namespace {

class FactsReader {
 public:
  FactsReader(Database& database, const Task& task, const LetterRequest& request, Date today, const LetterSources& sources)
      : m_database(database), m_task(task), m_request(request), m_today(today), m_sources(sources) {}

  std::vector<LetterFacts> read() {
    std::map<CustomerId, std::vector<Item>> byDebtor;
    for (const ItemId id : m_task.items) {
      auto item = ItemStore(m_database).find(id);
      if (item) byDebtor[m_request.isDemand ? item->customer : m_task.customer].push_back(std::move(*item));
    }
    if (m_task.kind == TaskKind::thankYou) byDebtor[m_task.customer];  // nothing is asked for
    std::vector<LetterFacts> all;
    for (const auto& [customer, items] : byDebtor) all.push_back(factsFor(customer, items));
    return all;
  }

 private:
  LetterFacts factsFor(CustomerId id, const std::vector<Item>& items) {
    const Customer debtor = *CustomerStore(m_database).find(id);
    LetterFacts facts;
    facts.kind = m_request.isDemand ? LetterKind::formalDemand
                                    : (m_task.kind == TaskKind::thankYou ? LetterKind::thankYou : LetterKind::reminder);
    facts.tone = m_task.tone.value_or(Tone::courteous);
    facts.variant = m_task.variant;
    facts.language = letterLanguage(debtor.language, creditorLanguage(m_sources.creditor));
    facts.channel = m_task.channel;
    facts.sender = m_sources.sender;
    facts.debtor = {debtor.code, debtor.name, debtor.kind, debtor.country, debtor.address, debtor.registration};
    facts.addressee = addresseeOf(id);
    facts.handler = m_sources.handler;
    facts.ourReference = reference(debtor.code);
    facts.lawCountry = m_sources.creditor.country;
    facts.date = m_today;
    const DebtorKind kind = debtorKindOf(debtor.kind);
    for (const Item& item : items) facts.items.push_back(letterItem(item, debtor));
    std::ranges::stable_sort(facts.items, {}, [](const LetterItem& item) { return item.due; });
    facts.unappliedCredits = {m_request.creditsMinor, m_task.currency};
    describeHistory(facts, items);
    facts.deadlineDays = formalDemandDays(debtor.country, kind, m_sources.deadlineDays);
    const bool isFirm = facts.tone >= Tone::firm;
    facts.announcements.claimOfCosts = isFirm && kind != DebtorKind::consumer;
    facts.announcements.formalDemand = facts.tone == Tone::consequences;
    facts.isSample = m_sources.isSample;
    return facts;
  }

  /// "C00417-1042": code and task, without any level or rank.
  std::string reference(const std::string& code) const { return code + "-" + std::to_string(m_task.id.value); }

  /// An e-mail names the person whose address it goes to; a letter the first of the role, else the first.
  Addressee addresseeOf(CustomerId customer) {
    std::vector<Contact> contacts = ContactStore(m_database).ofCustomer(customer);
    std::erase_if(contacts, [&](const Contact& contact) {
      const bool isOther =
          m_task.channel == Channel::email && !m_request.recipient.empty() && contact.email != m_request.recipient;
      return contact.archivedOn || contact.opposedOn || isOther;
    });
    if (contacts.empty()) return {};
    const auto isOfRole = [&](const Contact& contact) { return roleName(contact.role) == m_request.role; };
    const auto found = std::ranges::find_if(contacts, isOfRole);
    const Contact& contact = found == contacts.end() ? contacts.front() : *found;
    return {contact.salutation, contact.name, {}};
  }

  /// What the engine asks for of the item; one that it does not name is asked for whole.
  RequestedItem requested(const Item& item) const {
    const auto found = std::ranges::find(m_request.items, item.id, &RequestedItem::item);
    return found != m_request.items.end() ? *found : RequestedItem{item.id, {}, item.originalDue.value_or(item.due)};
  }

  LetterItem letterItem(const Item& item, const Customer& debtor) {
    LetterItem line;
    line.number = item.number;
    line.issued = item.issued;
    line.due = item.due;
    line.daysLate = daysBetween(item.due, m_today);
    line.amount = item.amount;
    line.paid = {0, item.amount.currency};
    line.orderReference = item.orderReference;
    line.depositReference = item.depositReference;
    const std::vector<Reduction> reductions = reductionsOf(m_database, item, m_today);
    for (const Reduction& reduction : reductions) line.paid = line.paid + Money{reduction.amountMinor, item.amount.currency};
    line.open = line.amount - line.paid;
    const RequestedItem asked = requested(item);
    line.setAside = asked.setAside;
    if (m_task.tone.value_or(Tone::courteous) < Tone::firm) return line;
    const ChargeLaw law{m_sources.creditor.country, m_sources.rates, m_sources.calendars};
    // Nothing is claimed on what is contested or agreed.
    const LateCharges charges = lateCharges(item, debtor, reductions, law, m_today, {line.setAside.sum(), asked.interestFrom});
    line.interest = charges.interest;
    line.fixedCosts = charges.costs;
    if (const KnownWaiver* known = waiverOn(waivers(), item.id)) line.waiver = ItemWaiver{known->agreedOn, known->waiver.costs};
    return line;
  }

  void describeHistory(LetterFacts& facts, const std::vector<Item>& items) {
    const auto concerns = [&](const ContactEvent& contact) {
      return std::ranges::any_of(items, [&](const Item& item) { return covers(contact, item.id); });
    };
    facts.noDisputeKnown =
        std::ranges::all_of(items, [&](const Item& item) { return DisputeStore(m_database).ofItem(item.id).empty(); });
    for (const ContactEvent& contact : ContactEventStore(m_database).ofCustomer(m_task.customer)) {
      if (contact.cancelledOn || !concerns(contact)) continue;
      if (contact.outcome == CallOutcome::dispute) facts.noDisputeKnown = false;
      // A try that nobody answered is no talk to be recalled.
      const bool isRecalled = isChasing(contact) && contact.result == ContactResult::done && contact.day < m_today;
      if (isRecalled) facts.history.push_back({contact.day, contact.channel});
    }
  }

  const std::vector<KnownWaiver>& waivers() {
    if (!m_waivers) m_waivers = knownWaivers(m_database, m_task.customer, m_today);
    return *m_waivers;
  }

  Database& m_database;
  const Task& m_task;
  const LetterRequest& m_request;
  Date m_today;
  const LetterSources& m_sources;
  std::optional<std::vector<KnownWaiver>> m_waivers;
};

TextBook textsOf(Database& database) {
  std::vector<LetterText> texts = shippedTexts();
  for (const StoredTemplate& own : TemplateStore(database).newest()) {
    const auto language = parseLanguage(own.language);
    if (!language) continue;
    std::erase_if(texts, [&](const LetterText& text) {
      return text.key == own.key && text.language == *language && text.variant == own.variant;
    });
    texts.push_back({own.key, *language, own.variant, own.subject, own.body});
  }
  return TextBook(std::move(texts));
}

int daysIn(const std::string& text) {
  int days{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  return error == std::errc{} && end == text.data() + text.size() && days > 0 ? days : 0;
}

}  // namespace

LetterSources letterSources(Database& database) {
  SettingStore settings(database);
  const auto valueOf = [&](std::string_view key) { return settings.find(key).value_or(""); };
  const Creditor creditor = CreditorStore(database).find();
  Sender sender = senderFrom(valueOf);
  if (sender.name.empty()) sender.name = creditor.name;
  if (valueOf("sender.country").empty()) sender.country = creditor.country;
  return {creditor,
          std::move(sender),
          {valueOf("letters.contactName"), valueOf("letters.contactPhone"), valueOf("letters.contactEmail")},
          textsOf(database),
          ledgerRates(database),
          ledgerCalendars(database),
          daysIn(valueOf("letters.deadlineDays")),
          valueOf("ledger.sample") == "true"};
}

Language creditorLanguage(const Creditor& creditor) {
  const std::string& country = creditor.country;
  return country == "FR" || country == "BE" || country == "LU" || country == "CH" ? Language::fr : Language::en;
}

std::vector<LetterFacts> letterFactsOf(Database& database, const Task& task, const LetterRequest& request, Date today,
                                       const LetterSources& sources) {
  return FactsReader(database, task, request, today, sources).read();
}

}  // namespace relance
