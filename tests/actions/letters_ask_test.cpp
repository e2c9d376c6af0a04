// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter asks for is what the engine chases: neither what is contested nor what is agreed, less the account's credits.
#include "actions/agreements/make_agreement.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/customers/change_terms.h"
#include "actions/disputes/open_dispute.h"
#include "actions/items/change_item.h"
#include "actions/letters/letter_preparing.h"
#include "storage/stores/contact_store.h"

namespace relance {
namespace {

class LettersAsk : public ChasedLedger {
 protected:
  LettersAsk() : m_customer(addCustomer("C1")) {}

  /// The only message of the day; it asks for what its task is about.
  PreparedMessage message() {
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
    auto batch = prepareBatch(database(), m_today, BatchKind::messages);
    EXPECT_TRUE(batch.isDone());
    EXPECT_EQ(batch->messages.size(), 1U);
    PreparedMessage only = batch->messages.at(0);
    EXPECT_EQ(only.claim.asked.minor, only.task.amountMinor);
    return only;
  }

  void addContact(const std::string& name, ContactRole role, const std::string& email, int position) {
    Contact contact;
    contact.customer = m_customer;
    contact.name = name;
    contact.salutation = "Madame";
    contact.role = role;
    contact.email = email;
    contact.position = position;
    const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
      ContactStore(change.database()).insert(contact);
      return Done{};
    });
    ASSERT_TRUE(done.isDone());
  }

  static bool says(const PreparedMessage& message, const std::string& words) {
    return message.text.body.find(words) != std::string::npos;
  }

  CustomerId m_customer;
};

TEST_F(LettersAsk, NotForTheContestedPart) {
  addItem(m_customer, "F-1", "2026-10-18", "2026-11-18", 100000);
  ASSERT_TRUE(openDispute(*m_session, "C1", {.item = "F-1", .amount = Money{40000, *parseCurrency("EUR")}}).isDone());
  const PreparedMessage asked = message();
  EXPECT_EQ(asked.claim.principal.minor, 60000);
  EXPECT_EQ(asked.claim.setAside.minor, 40000);
  EXPECT_TRUE(says(asked, "contesté\u00A0400,00\u00A0€")) << asked.text.body;
  EXPECT_TRUE(says(asked, "600,00\u00A0€")) << asked.text.body;
}

TEST_F(LettersAsk, NotForWhatIsPromisedOrOnItsWay) {
  addItem(m_customer, "F-1", "2026-10-18", "2026-11-16", 100000);
  addItem(m_customer, "F-2", "2026-10-18", "2026-11-17", 50000);
  AgreementRequest promise;
  promise.terms = {.on = day("2026-11-30"), .amountMinor = 30000};
  promise.items = {"F-1"};
  ASSERT_TRUE(makeAgreement(*m_session, "C1", promise).isDone());
  AgreementRequest transfer;
  transfer.terms = {.kind = AgreementKind::announced, .amountMinor = 20000};
  transfer.items = {"F-2"};
  ASSERT_TRUE(makeAgreement(*m_session, "C1", transfer).isDone());
  const PreparedMessage asked = message();
  EXPECT_EQ(asked.claim.asked.minor, 100000);
  EXPECT_TRUE(says(asked, "promis\u00A0300,00\u00A0€")) << asked.text.body;
  EXPECT_TRUE(says(asked, "annoncé\u00A0200,00\u00A0€")) << asked.text.body;
}

TEST_F(LettersAsk, LessTheCreditsOfThoseThatItPaysFor) {
  const CustomerId paidFor = addCustomer("C2");
  addItem(paidFor, "F-1", "2026-10-18", "2026-11-18", 100000);
  addItem(paidFor, "A-1", "2026-10-20", "2026-10-20", 20000, ItemKind::creditNote);
  ASSERT_TRUE(setPayer(*m_session, "C2", "C1").isDone());
  const PreparedMessage asked = message();
  EXPECT_EQ(asked.customerCode, "C1");
  EXPECT_EQ(asked.claim.asked.minor, 80000);
}

TEST_F(LettersAsk, DoNotSayThatNothingWasContestedWhereSomethingWas) {
  const ItemId item = addItem(m_customer, "F-1", "2026-09-18", "2026-10-18", 100000);
  Task task;
  task.customer = m_customer;
  task.tone = Tone::formal;
  task.items = {item};
  LetterRequest request;
  request.isDemand = true;
  const auto noDisputeKnown = [&] {
    return letterFactsOf(database(), task, request, m_today, letterSources(database())).at(0).noDisputeKnown;
  };
  EXPECT_TRUE(noDisputeKnown());
  ASSERT_TRUE(openDispute(*m_session, "C1", {.item = "F-1"}).isDone());
  EXPECT_FALSE(noDisputeKnown());
}

TEST_F(LettersAsk, RecallNoTalkThatNeverWas) {
  const ItemId item = addItem(m_customer, "F-1", "2026-09-18", "2026-10-18", 100000);
  for (const char* on : {"2026-11-09", "2026-11-12", "2026-11-16"}) {
    m_today = day(on);
    ASSERT_TRUE(recordCall(*m_session, "C1", {.outcome = CallOutcome::noAnswer}).isDone());
  }
  m_today = day("2026-11-17");
  ASSERT_TRUE(recordCall(*m_session, "C1", {.outcome = CallOutcome::noCommitment}).isDone());
  m_today = day("2026-11-23");
  Task task;
  task.customer = m_customer;
  task.tone = Tone::firm;
  task.items = {item};
  const auto facts = letterFactsOf(database(), task, {}, m_today, letterSources(database())).at(0);
  ASSERT_EQ(facts.history.size(), 1U);
  EXPECT_EQ(isoText(facts.history[0].on), "2026-11-17");
}

TEST_F(LettersAsk, NameThePersonToWhomTheyGo) {
  addContact("Odile Petit", ContactRole::director, "direction@client.example", 0);
  addContact("Rose Marchand", ContactRole::accounting, "factures@client.example", 1);
  addItem(m_customer, "F-1", "2026-10-18", "2026-11-18", 100000);
  Task task;
  task.customer = m_customer;
  task.tone = Tone::courteous;
  LetterRequest request;
  const auto addressee = [&] {
    task.items = {ItemStore(database()).openOfCustomer(m_customer).at(0).id};
    return letterFactsOf(database(), task, request, m_today, letterSources(database())).at(0).addressee.name;
  };
  task.channel = Channel::email;
  request.recipient = "factures@client.example";
  EXPECT_EQ(addressee(), "Rose Marchand");
  request.recipient = "C1@client.example";
  EXPECT_EQ(addressee(), "") << "the customer's own address names nobody";
  task.channel = Channel::registered;
  request.recipient.clear();
  request.role = "director";
  EXPECT_EQ(addressee(), "Odile Petit");
  request.role = "accounting";
  EXPECT_EQ(addressee(), "Rose Marchand");
  request.role = "buyer";
  EXPECT_EQ(addressee(), "Odile Petit") << "the first, where the role is nobody's";
}

TEST_F(LettersAsk, AFormalDemandOnlyWhereTheStepIsOne) {
  addItem(m_customer, "F-1", "2026-09-18", "2026-10-18", 100000);
  auto rules = chasingRules(database());
  ASSERT_TRUE(rules.isDone());
  const ChasedAccount account(database(), *rules, m_customer, m_today);
  Proposal proposal;
  proposal.scenario = "standard";
  proposal.step = "courteous";
  proposal.tone = Tone::formal;
  EXPECT_FALSE(letterRequest(account, proposal, "").isDemand) << "a reminder, whatever its tone";
  proposal.step = "formal-demand";
  EXPECT_TRUE(letterRequest(account, proposal, "").isDemand);
}

TEST_F(LettersAsk, ABelgianConsumerWithinTheTermOfHisOwnLaw) {
  const ItemId item = addItem(m_customer, "F-1", "2026-09-18", "2026-10-18", 100000);
  const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    CustomerStore customers(change.database());
    Customer customer = *customers.find(m_customer);
    customer.country = "BE";
    customer.kind = CustomerKind::consumer;
    customers.update(customer);
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
  Task task;
  task.customer = m_customer;
  task.tone = Tone::formal;
  task.items = {item};
  LetterRequest request;
  request.isDemand = true;
  EXPECT_EQ(letterFactsOf(database(), task, request, m_today, letterSources(database())).at(0).deadlineDays, 14);
}

TEST_F(LettersAsk, InterestOfAReissuedInvoiceFromTheFirstOnesDueDate) {
  addItem(m_customer, "F-1", "2026-08-01", "2026-08-31", 100000);
  addItem(m_customer, "F-1b", "2026-09-05", "2026-10-05", 100000);
  addItem(m_customer, "A-1", "2026-09-05", "2026-09-05", 100000, ItemKind::creditNote);
  ASSERT_TRUE(setReissued(*m_session, "C1", "F-1b", "F-1").isDone());
  m_today = day("2026-10-20");
  auto rules = chasingRules(database());
  ASSERT_TRUE(rules.isDone());
  const ChasedAccount account(database(), *rules, m_customer, m_today);
  Proposal proposal;
  for (ItemIndex i = 0; i < account.portfolio().items.size(); ++i) {
    if (account.portfolio().items.isDebit(i)) proposal.items.push_back(i);
  }
  const LetterRequest request = letterRequest(account, proposal, "");
  ASSERT_EQ(request.items.size(), 2U);
  for (const RequestedItem& item : request.items) EXPECT_EQ(isoText(item.interestFrom), "2026-08-31");
}

}  // namespace
}  // namespace relance
