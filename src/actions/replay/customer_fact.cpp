// SPDX-License-Identifier: GPL-3.0-or-later
// A customer line: a new customer, or what changes of one from that day.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/replay/replay_facts.h"
#include "domain/ledger/channel.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

/// Invented addresses for exactly these channels: what an address serves beside them is refused. One postal address serves
/// letters, registered letters and visits, and a mobile can be called.
void takeReach(Customer& customer, ChannelSet& refused, const ChannelSet& reach) {
  customer.email = reach.has(Channel::email) ? "accounts@client.example" : "";
  customer.phone = reach.has(Channel::call) ? "+33199000000" : "";
  customer.mobile = reach.has(Channel::sms) ? "+33639980000" : "";
  const bool isPosted = reach.has(Channel::letter) || reach.has(Channel::registered) || reach.has(Channel::visit);
  customer.address = isPosted ? PostalAddress{"1 rue du Port", "", "59000", "Lille"} : PostalAddress{};
  for (const Channel channel : {Channel::call, Channel::letter, Channel::registered, Channel::visit}) {
    if (!reach.has(channel)) refused.add(channel);
  }
}

class CustomerReplay {
 public:
  CustomerReplay(ReplayContext& context, JsonObject& fact, Customer& customer, bool isNew)
      : m_context(context), m_fact(fact), m_customer(customer), m_isNew(isNew) {}

  void take() {
    if (says("country")) takeCountry();
    if (says("kind")) m_customer.kind = isNull("kind") ? CustomerKind::business : m_fact.name("kind", parseCustomerKind);
    if (says("tags")) takeTags();
    if (says("reach")) takeReach(m_customer, m_refused.emplace(), reach());
    if (says("payer")) takePayer();
    if (says("payerClass")) {
      m_customer.payerClass = isNull("payerClass") ? PayerClass::unknown : m_fact.name("payerClass", parsePayerClass);
    }
    if (says("archived")) m_customer.archived = m_fact.flag("archived", false);
    if (says("byHand")) m_customer.byHand = m_fact.flag("byHand", false);
    if (says("runs")) takeRuns();
    m_fact.finish();
  }

  /// None: the line does not speak of them.
  const std::optional<std::vector<Date>>& runs() const { return m_runs; }
  const std::optional<ChannelSet>& refused() const { return m_refused; }

 private:
  /// A new customer takes the default of what is not named.
  bool says(std::string_view key) { return m_fact.isNamed(key) || m_isNew; }
  bool isNull(std::string_view key) { return m_fact.find(key) == nullptr; }

  ChannelSet reach() {
    ChannelSet channels;
    const std::vector<std::string> all{"email", "call", "letter", "registered", "sms", "visit"};
    for (const std::string& name : isNull("reach") ? all : m_fact.texts("reach")) {
      const auto channel = parseChannel(name);
      if (!channel || *channel == Channel::decision) m_fact.fail("reach", "unknown name: " + name);
      channels.add(*channel);
    }
    return channels;
  }

  void takeCountry() {
    m_customer.country = m_fact.text("country", "FR");
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (m_customer.country.size() != 2 || !std::ranges::all_of(m_customer.country, isCapital)) {
      m_fact.fail("country", "two capital letters are expected");
    }
  }

  void takeTags() {
    m_customer.tags = m_fact.texts("tags");
    std::ranges::sort(m_customer.tags);
    const auto repeated = std::ranges::unique(m_customer.tags);
    m_customer.tags.erase(repeated.begin(), repeated.end());
    if (std::ranges::find(m_customer.tags, std::string{}) != m_customer.tags.end()) m_fact.fail("tags", "an empty one");
  }

  void takePayer() {
    m_customer.payer = {};
    const std::string payer = textIfAny(m_fact, "payer");
    if (payer.empty() || payer == m_customer.code) return;
    CustomerStore store(m_context.database());
    const auto found = store.findByCode(payer);
    if (!found) m_fact.fail("payer", "no customer has this code: " + payer);
    if (found->payer) m_fact.fail("payer", "another pays for " + payer);
    if (!m_isNew && store.paidBy(m_customer.id).size() > 1) m_fact.fail("payer", m_customer.code + " pays for others");
    m_customer.payer = found->id;
  }

  void takeRuns() {
    m_runs.emplace();
    for (const std::string& text : m_fact.texts("runs")) {
      const auto day = parseIsoDate(text);
      if (!day) m_fact.fail("runs", "no date: " + text);
      m_runs->push_back(*day);
    }
  }

  ReplayContext& m_context;
  JsonObject& m_fact;
  Customer& m_customer;
  bool m_isNew;
  std::optional<std::vector<Date>> m_runs;
  std::optional<ChannelSet> m_refused;
};

}  // namespace

Outcome<Done> replayCustomer(ReplayContext& context, JsonObject& fact) {
  const std::string code = nameIn(fact, "code");
  const auto known = CustomerStore(context.database()).findByCode(code);
  Customer customer = known.value_or(Customer{});
  if (!known) customer.code = customer.name = code;
  CustomerReplay line(context, fact, customer, !known);
  line.take();
  return context.session.perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    CustomerStore store(change.database());
    if (known) {
      store.update(customer);
    } else {
      customer.id = store.insert(customer);
    }
    if (line.refused()) store.setRefused(customer.id, *line.refused());
    if (line.runs()) {
      store.clearPaymentRuns(customer.id);
      for (const Date run : *line.runs()) store.addPaymentRun(customer.id, {std::nullopt, run});
    }
    change.touch(customer.id);
    change.facts().add(customer.id).add(customer.archived).add(customer.byHand);
    return Done{};
  });
}

}  // namespace relance
