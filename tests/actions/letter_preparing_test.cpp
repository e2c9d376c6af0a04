// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/letter_preparing.h"

#include "actions/chased_ledger.h"
#include "actions/chasing/dispatch_preparing.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/letters/issue_letters.h"
#include "actions/payments/record_payment.h"
#include "letters/tone_guard.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/template_store.h"

namespace relance {
namespace {

class LetterPreparing : public ChasedLedger {
 protected:
  LetterPreparing() : m_customer(addCustomer("C1")) {
    addItem(m_customer, "F-1", "2026-10-18", "2026-11-18", 90000);
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
  }

  /// The house's own words in place of the shipped ones.
  void write(const std::string& subject, const std::string& words) {
    const auto done = m_session->perform(EventKind::settingChanged, [&](Change& change) -> Outcome<Done> {
      TemplateStore(change.database()).insert({"courteous", "fr", "a", 2, subject, words, Origin::own});
      return Done{};
    });
    ASSERT_TRUE(done.isDone());
  }

  LetterBatch messages() {
    auto batch = prepareBatch(database(), m_today, BatchKind::messages);
    EXPECT_TRUE(batch.isDone());
    return std::move(batch).value();
  }

  Refusal onlyRefusal() {
    const LetterBatch batch = messages();
    EXPECT_TRUE(batch.messages.empty());
    return std::get<Refusal>(batch.unwritten.at(0).why);
  }

  CustomerId m_customer;
};

TEST_F(LetterPreparing, TellsWhatItAsksFor) {
  const LetterBatch batch = messages();
  ASSERT_EQ(batch.messages.size(), 1U);
  EXPECT_EQ(batch.messages[0].claim.asked.minor, 90000);
  EXPECT_EQ(batch.messages[0].recipient, "C1@client.example");
}

TEST_F(LetterPreparing, ThanksWithoutAskingForAnything) {
  const LetterBatch first = messages();
  ASSERT_TRUE(issueLetters(*m_session, {{first.messages.at(0).task, {}}}).isDone());
  const auto paid = recordPayment(*m_session, "C1", {.amount = {90000, *parseCurrency("EUR")}});
  ASSERT_TRUE(paid.isDone());
  m_today = day("2026-11-24");
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  const LetterBatch thanks = messages();
  ASSERT_EQ(thanks.messages.size(), 1U);
  EXPECT_EQ(thanks.messages[0].task.kind, TaskKind::thankYou);
  EXPECT_EQ(thanks.messages[0].claim.asked.minor, 0);
  EXPECT_EQ(thanks.messages[0].text.subject, "Merci de votre règlement");
}

TEST_F(LetterPreparing, WritesToTheAddressOfTheDay) {
  const auto addContact = [&](int position, const std::string& email) {
    ASSERT_TRUE(m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
      Contact contact;
      contact.customer = m_customer;
      contact.name = "Mme Loup";
      contact.position = position;
      contact.email = email;
      ContactStore(change.database()).insert(contact);
      return Done{};
    }));
  };
  const TaskId task = messages().messages.at(0).task.id;
  const auto awaited = [&] {
    std::vector<std::string> all;
    for (const Dispatch& dispatch : DispatchStore(database()).ofTask(task)) {
      if (isAwaited(dispatch.state)) all.push_back(dispatch.recipient);
    }
    return all;
  };
  EXPECT_EQ(awaited(), std::vector<std::string>{"C1@client.example"});
  addContact(2, "standard@client.example");
  EXPECT_EQ(messages().messages.at(0).recipient, "standard@client.example");
  EXPECT_TRUE(runScenarios(*m_session, m_today).isDone()) << "the same day: nothing but the address is new";
  EXPECT_EQ(awaited(), std::vector<std::string>{"standard@client.example"});

  addContact(1, "comptes@client.example");
  const LetterBatch batch = messages();
  const PreparedMessage& message = batch.messages.at(0);
  EXPECT_EQ(message.recipient, "comptes@client.example");
  ASSERT_TRUE(issueLetters(*m_session, {{message.task, {}, message.recipient}}).isDone());
  for (const Dispatch& dispatch : DispatchStore(database()).ofTask(task)) {
    EXPECT_EQ(dispatch.state == DispatchState::sent, dispatch.recipient == "comptes@client.example") << dispatch.recipient;
  }
}

TEST_F(LetterPreparing, WritesByTheChannelOfTheDay) {
  const CustomerId customer = addCustomer("C2");
  const auto setEmail = [&](const std::string& email) {
    ASSERT_TRUE(m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
      Customer changed = *CustomerStore(change.database()).find(customer);
      changed.email = email;
      CustomerStore(change.database()).update(changed);
      return Done{};
    }));
  };
  setEmail("");
  addItem(customer, "F-2", "2026-10-18", "2026-11-18", 80000);
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  ASSERT_EQ(prepareBatch(database(), m_today, BatchKind::letters)->letters.size(), 1U);
  setEmail("compta@client.example");
  const auto changed = prepareBatch(database(), m_today, BatchKind::letters);
  EXPECT_TRUE(changed->letters.empty());
  ASSERT_EQ(changed->messages.size(), 1U) << "the task of a letter, by e-mail now";
  EXPECT_EQ(changed->messages[0].recipient, "compta@client.example");
  m_today = day("2026-11-24");
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  const LetterBatch batch = messages();
  ASSERT_EQ(batch.messages.size(), 2U);
  EXPECT_EQ(batch.messages[1].recipient, "compta@client.example");
  const auto dispatches = DispatchStore(database()).ofTask(batch.messages[1].task.id);
  ASSERT_EQ(dispatches.size(), 2U);
  EXPECT_EQ(dispatches[0].state, DispatchState::withdrawn);
  EXPECT_EQ(dispatches[1].channel, Channel::email);
}

TEST_F(LetterPreparing, WritesNothingThatIsACallByNow) {
  ASSERT_TRUE(m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer changed = *CustomerStore(change.database()).find(m_customer);
    changed.email.clear();
    changed.address = {};
    CustomerStore(change.database()).update(changed);
    return Done{};
  }));
  const LetterBatch batch = messages();
  EXPECT_TRUE(batch.messages.empty() && batch.letters.empty());
  ASSERT_EQ(batch.unwritten.size(), 1U);
}

TEST_F(LetterPreparing, HoldsBackWhatOffendsAndNamesIt) {
  write("Votre facture", "{{greeting}}\n\nNous préviendrons vos clients.\n\n{{schedule}}");
  const Refusal refusal = onlyRefusal();
  EXPECT_EQ(refusal.reason, RefusalReason::toneOffends);
  ASSERT_EQ(refusal.facts.size(), 3U);
  EXPECT_EQ(refusal.facts[0], "C1");
  EXPECT_EQ(refusal.facts[1], toneFaultName(ToneFault::thirdParty));
  EXPECT_NE(refusal.facts[2].find("vos clients"), std::string::npos) << refusal.facts[2];
}

TEST_F(LetterPreparing, JudgesTheSubjectToo) {
  write("Dernier avis avant saisie", "{{greeting}}\n\nMerci de votre règlement.\n\n{{schedule}}");
  EXPECT_EQ(onlyRefusal().facts.at(1), toneFaultName(ToneFault::falseDeed));
}

TEST_F(LetterPreparing, LetsOwnWordsPassThatAreCourteous) {
  write("Votre facture", "{{greeting}}\n\nMerci de votre règlement.\n\n{{schedule}}");
  const LetterBatch batch = messages();
  ASSERT_EQ(batch.messages.size(), 1U);
  EXPECT_EQ(batch.messages[0].text.subject, "Votre facture");
}

}  // namespace
}  // namespace relance
