// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was contested, agreed, paid on account or demanded: what a task's letters ask for together is what its task says.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <tuple>

#include "actions/agreements/make_agreement.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/decide.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/customers/change_terms.h"
#include "actions/disputes/open_dispute.h"
#include "actions/letters/letter_preparing.h"

namespace relance {
namespace {

struct Asked {
  std::int64_t byTask{0};
  std::int64_t byLetters{0};
};

class LettersAddUp : public ChasedLedger {
 public:
  void TestBody() override {}

  void fill() {
    for (const char* code : {"C1", "C2", "C3"}) m_customers.push_back(addCustomer(code));
    if (*rc::gen::arbitrary<bool>()) RC_ASSERT(setPayer(*m_session, "C2", "C1").isDone());
    const int invoices = *rc::gen::inRange(3, 9);
    for (int i = 0; i < invoices; ++i) addInvoice("F-" + std::to_string(i));
    const int credits = *rc::gen::inRange(0, 3);
    for (int i = 0; i < credits; ++i) {
      const ItemKind kind = *rc::gen::element(ItemKind::payment, ItemKind::creditNote, ItemKind::advance);
      addItem(anyCustomer(), "A-" + std::to_string(i), "2026-10-20", "2026-10-20", amount(), kind);
    }
    const int words = *rc::gen::inRange(0, 5);
    for (int i = 0; i < words; ++i) say();
    if (*rc::gen::arbitrary<bool>()) {
      std::ignore = decide(*m_session, "C1", {.choice = DecisionChoice::formalDemand, .reason = "no answer"});
    }
  }

  std::map<std::int64_t, Asked> asked() {
    std::map<std::int64_t, Asked> all;
    RC_ASSERT(runScenarios(*m_session, m_today).isDone());
    for (const BatchKind kind : {BatchKind::messages, BatchKind::letters}) {
      const auto batch = prepareBatch(database(), m_today, kind);
      RC_ASSERT(batch.isDone());
      RC_ASSERT(batch->unwritten.empty());
      for (const auto& message : batch->messages) add(all, message.task, message.claim);
      for (const auto& letter : batch->letters) add(all, letter.task, letter.claim);
    }
    return all;
  }

 private:
  static std::int64_t amount() { return *rc::gen::inRange(30, 300000); }
  CustomerId anyCustomer() { return m_customers[static_cast<std::size_t>(*rc::gen::inRange(0, 3))]; }

  void addInvoice(const std::string& number) {
    const Date due = plusDays(m_today, -*rc::gen::inRange(-12, 60));
    const std::string issued = isoText(plusDays(due, -30));
    const CustomerId customer = anyCustomer();
    addItem(customer, number, issued.c_str(), isoText(due).c_str(), amount());
    m_invoices.emplace_back(customer, number);
  }

  /// Something is contested, promised or said to be on its way; what makes no sense is refused.
  void say() {
    const auto& [customer, number] = m_invoices[static_cast<std::size_t>(*rc::gen::inRange(0, int(m_invoices.size())))];
    const std::string code = CustomerStore(database()).codeOf(customer);
    if (*rc::gen::arbitrary<bool>()) {
      std::ignore = openDispute(*m_session, code, {.item = number, .amount = Money{amount(), *parseCurrency("EUR")}});
      return;
    }
    AgreementRequest request;
    request.terms = {.on = plusDays(m_today, 5), .amountMinor = amount()};
    if (*rc::gen::arbitrary<bool>()) request.terms.kind = AgreementKind::announced;
    request.items = {number};
    std::ignore = makeAgreement(*m_session, code, request);
  }

  static void add(std::map<std::int64_t, Asked>& all, const Task& task, const ClaimTotal& claim) {
    Asked& asked = all[task.id.value];
    asked.byTask = task.amountMinor;
    asked.byLetters += claim.principal.minor - claim.credits.minor;
  }

  std::vector<CustomerId> m_customers;
  std::vector<std::pair<CustomerId, std::string>> m_invoices;
};

RC_GTEST_PROP(LettersOfAnyLedger, AskForWhatTheirTaskSays, ()) {
  LettersAddUp ledger;
  ledger.fill();
  const auto asked = ledger.asked();
  RC_TAG(asked.size());
  for (const auto& [task, sums] : asked) RC_ASSERT(sums.byLetters == sums.byTask);
}

}  // namespace
}  // namespace relance
