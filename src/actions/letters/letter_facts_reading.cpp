// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_facts_reading.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/account/contact_rules.h"
#include "domain/law/fixed_costs.h"
#include "domain/law/interest.h"
#include "domain/law/limits.h"
#include "domain/law/shipped_rates.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/rate_store.h"
#include "storage/stores/setting_store.h"
#include "storage/stores/template_store.h"

namespace relance {
namespace {

class FactsReader {
 public:
  FactsReader(Database& database, const Task& task, Date today, const LetterSources& sources)
      : m_database(database), m_task(task), m_today(today), m_sources(sources) {}

  std::vector<LetterFacts> read() {
    std::map<CustomerId, std::vector<Item>> byDebtor;
    for (const ItemId id : m_task.items) {
      auto item = ItemStore(m_database).find(id);
      if (item) byDebtor[isDemand() ? item->customer : m_task.customer].push_back(std::move(*item));
    }
    if (m_task.kind == TaskKind::thankYou) byDebtor[m_task.customer];  // nothing is asked for
    std::vector<LetterFacts> all;
    for (const auto& [customer, items] : byDebtor) all.push_back(factsFor(customer, items));
    return all;
  }

 private:
  bool isDemand() const { return m_task.tone == Tone::formal; }

  LetterFacts factsFor(CustomerId id, const std::vector<Item>& items) {
    const Customer debtor = *CustomerStore(m_database).find(id);
    LetterFacts facts;
    facts.kind =
        isDemand() ? LetterKind::formalDemand : (m_task.kind == TaskKind::thankYou ? LetterKind::thankYou : LetterKind::reminder);
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
    for (const Item& item : items) facts.items.push_back(letterItem(item, debtor, kind));
    std::ranges::stable_sort(facts.items, {}, [](const LetterItem& item) { return item.due; });
    facts.unappliedCredits = {unappliedCredits(id), m_task.currency};
    describeHistory(facts, items);
    facts.deadlineDays = deadlineDays(kind);
    const bool isFirm = facts.tone >= Tone::firm;
    facts.announcements.claimOfCosts = isFirm && kind != DebtorKind::consumer;
    facts.announcements.formalDemand = facts.tone == Tone::consequences;
    facts.isSample = m_sources.isSample;
    return facts;
  }

  /// "C00417-1042": code and task, without any level or rank.
  std::string reference(const std::string& code) const { return code + "-" + std::to_string(m_task.id.value); }

  int deadlineDays(DebtorKind kind) const {
    return m_sources.deadlineDays > 0 ? m_sources.deadlineDays : formalDemandDays(m_sources.creditor.country, kind);
  }

  Addressee addresseeOf(CustomerId customer) {
    for (const Contact& contact : ContactStore(m_database).ofCustomer(customer)) {
      if (!contact.archivedOn && !contact.opposedOn) return {contact.salutation, contact.name, {}};
    }
    return {};
  }

  LetterItem letterItem(const Item& item, const Customer& debtor, DebtorKind kind) {
    LetterItem line;
    line.number = item.number;
    line.issued = item.issued;
    line.due = item.due;
    line.daysLate = daysBetween(item.due, m_today);
    line.amount = item.amount;
    line.paid = {0, item.amount.currency};
    line.orderReference = item.orderReference;
    line.depositReference = item.depositReference;
    InterestQuestion question;
    for (const SettlingAllocation& settling : ItemStore(m_database).allocationsOf(item.id)) {
      const Allocation& allocation = settling.allocation;
      const Date from = std::max({allocation.dated, settling.debitIssued, settling.creditIssued});
      if (allocation.debit != item.id || from > m_today || (allocation.reversed && *allocation.reversed <= m_today)) continue;
      line.paid = line.paid + Money{allocation.amountMinor, item.amount.currency};
      question.reductions.push_back({from, allocation.amountMinor, false});
    }
    line.open = line.amount - line.paid;
    if (kind == DebtorKind::consumer || m_task.tone.value_or(Tone::courteous) < Tone::firm) return line;
    question.country = m_sources.creditor.country;
    question.debtor = kind;
    question.principalMinor = item.amount.minor;
    question.due = item.originalDue.value_or(item.due);
    question.until = m_today;
    if (line.daysLate > 0)
      line.interest = interestStatement(question, m_sources.rates, m_sources.calendars.of(debtor.country, debtor.region));
    if (line.daysLate > 0) line.fixedCosts = fixedCosts(m_sources.creditor.country, kind, item.amount);
    return line;
  }

  /// Open credits of the one written to, in this currency; advances are shown elsewhere and never netted.
  std::int64_t unappliedCredits(CustomerId customer) {
    std::int64_t sum = 0;
    ItemStore store(m_database);
    for (const Item& item : store.openOfCustomer(customer)) {
      if (item.side != Side::credit || item.kind == ItemKind::advance || item.amount.currency != m_task.currency) continue;
      if (item.issued <= m_today) sum = addMinor(sum, store.unallocatedMinor(item.id));
    }
    return sum;
  }

  void describeHistory(LetterFacts& facts, const std::vector<Item>& items) {
    facts.noDisputeKnown = true;
    for (const ContactEvent& contact : ContactEventStore(m_database).ofCustomer(m_task.customer)) {
      if (contact.outcome == CallOutcome::dispute) facts.noDisputeKnown = false;
      const bool concerns = std::ranges::any_of(items, [&](const Item& item) { return covers(contact, item.id); });
      if (concerns && isChasing(contact) && contact.day < m_today) facts.history.push_back({contact.day, contact.channel});
    }
  }

  Database& m_database;
  const Task& m_task;
  Date m_today;
  const LetterSources& m_sources;
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

RateBook ratesOf(Database& database) {
  RateBook rates = shippedRates();
  for (RateTable& own : RateStore(database).all()) rates.put(std::move(own));
  return rates;
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
          ratesOf(database),
          ledgerCalendars(database),
          daysIn(valueOf("letters.deadlineDays")),
          valueOf("ledger.sample") == "true"};
}

Language creditorLanguage(const Creditor& creditor) {
  const std::string& country = creditor.country;
  return country == "FR" || country == "BE" || country == "LU" || country == "CH" ? Language::fr : Language::en;
}

std::vector<LetterFacts> letterFactsOf(Database& database, const Task& task, Date today, const LetterSources& sources) {
  return FactsReader(database, task, today, sources).read();
}

}  // namespace relance
