// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/formal_demand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "letters/claim_total.h"
#include "letters/example_facts.h"

namespace relance {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const TextBook& book() {
  static const TextBook shipped{shippedTexts()};
  return shipped;
}

LetterDocument demand(const LetterFacts& facts) {
  const auto result = writeFormalDemand(facts, book());
  EXPECT_TRUE(result.isDone());
  return result.value();
}

/// All words of the letter, one piece a line.
std::string wordsOf(const LetterDocument& letter) {
  std::string all = letter.object + '\n';
  for (const auto& block : letter.blocks) {
    if (const auto* paragraph = std::get_if<LetterParagraph>(&block)) all += paragraph->text + '\n';
    if (const auto* table = std::get_if<LetterTable>(&block)) {
      for (const auto& row : table->rows) {
        for (const auto& cell : row) all += cell.text + ' ' + cell.below + '\n';
      }
      for (const auto& sum : table->sums) all += sum.label + ' ' + sum.detail + ' ' + sum.amount + '\n';
    }
    if (const auto* due = std::get_if<AmountDue>(&block)) {
      all += due->amount + '\n' + due->below + '\n' + due->paymentCode + '\n';
      for (const auto& line : due->means) {
        for (const auto& run : line) all += run.text;
        all += '\n';
      }
    }
  }
  return all;
}

TEST(FormalDemand, LeavesOutWhatIsContestedOrAgreedAndSaysSo) {
  LetterFacts facts = examples::formalDemand(CustomerKind::business);
  const std::int64_t whole = claimTotal(facts).principal.minor;
  facts.items[1].setAside = {40000, 25000, 0};
  const ClaimTotal total = claimTotal(facts);
  EXPECT_EQ(total.principal.minor, whole - 65000);
  EXPECT_EQ(total.setAside.minor, 65000);
  const auto words = wordsOf(demand(facts));
  EXPECT_THAT(words, HasSubstr("contesté\u00A0400,00\u00A0€, promis\u00A0250,00\u00A0€"));
  EXPECT_THAT(words, HasSubstr("Total ouvert  8\u202F900,00"));
  EXPECT_THAT(words, HasSubstr("non demandé ici  −650,00"));
  EXPECT_THAT(words, HasSubstr("Principal  8\u202F250,00"));
}

TEST(FormalDemand, AgainstABusinessAddsInterestAndFixedCosts) {
  const auto words = wordsOf(demand(examples::formalDemand(CustomerKind::business)));
  EXPECT_THAT(words, HasSubstr("Mise en demeure de payer\u00A0: 3\u00A0factures échues, 9\u202F492,97\u00A0€"));
  for (const char* amount : {"6\u202F480,00", "−2\u202F000,00", "4\u202F480,00", "8\u202F900,00", "38,83", "169,51", "105,02",
                             "140,19", "19,42", "472,97", "120,00", "plus 3,02\u00A0€ par jour dès le 24/11/2026"}) {
    EXPECT_THAT(words, HasSubstr(amount));
  }
  EXPECT_THAT(words, HasSubstr("12,40\u00A0%"));
  EXPECT_THAT(words, HasSubstr("huit\u00A0jours à compter de la première présentation"));
  EXPECT_THAT(words, HasSubstr("L.\u00A0441-10"));
  EXPECT_THAT(words, HasSubstr("D.\u00A0441-5"));
  EXPECT_THAT(words, HasSubstr("article\u00A01344 du code civil"));
  EXPECT_THAT(words, HasSubstr("EUR9492.97"));
}

TEST(FormalDemand, LeavesOutCostsThatAreFixedInAnotherCurrency) {
  LetterFacts facts = examples::formalDemand(CustomerKind::business);
  const Currency francs = *parseCurrency("CHF");
  for (LetterItem& item : facts.items) {
    item.amount.currency = item.paid.currency = item.open.currency = francs;
    item.fixedCosts = examples::euros(4000);
  }
  facts.unappliedCredits.currency = francs;
  const auto words = wordsOf(demand(facts));
  EXPECT_THAT(words, HasSubstr("9\u202F372,97\u00A0CHF"));
  EXPECT_THAT(words, Not(HasSubstr("120,00")));
}

TEST(FormalDemand, AgainstAConsumerIsForThePrincipalAlone) {
  auto facts = examples::formalDemand(CustomerKind::consumer);
  // Even facts that wrongly claim more are not printed.
  for (auto& item : facts.items) examples::addFrenchClaims(item, CustomerKind::business, facts.date);
  for (const Language language : {Language::fr, Language::en}) {
    facts.language = language;
    const auto words = wordsOf(demand(facts));
    EXPECT_THAT(words, HasSubstr("EUR4480.00"));
    EXPECT_THAT(words, HasSubstr("1231-6"));
    for (const char* forbidden : {"40,00", "40.00", "441-10", "441-5", "Indemnité", "Fixed sum", "par jour", "a day from"}) {
      EXPECT_THAT(words, Not(HasSubstr(forbidden)));
    }
  }
}

TEST(FormalDemand, AgainstAPublicBodyAsksForMoratoryInterestAndNoSeizure) {
  const auto words = wordsOf(demand(examples::formalDemand(CustomerKind::publicBody)));
  EXPECT_THAT(words, HasSubstr("intérêts moratoires"));
  EXPECT_THAT(words, HasSubstr("R.\u00A02192-31"));
  EXPECT_THAT(words, HasSubstr("10,15\u00A0%"));
  EXPECT_THAT(words, HasSubstr("dépôt\u00A0CPP-2026-5512"));
  EXPECT_THAT(words, Not(HasSubstr("injonction")));
}

TEST(FormalDemand, CitesTheLawThatRules) {
  auto facts = examples::formalDemand(CustomerKind::business, Language::en);
  facts.lawCountry = "DE";
  const auto words = wordsOf(demand(facts));
  EXPECT_THAT(words, HasSubstr("Formal demand for payment: 3"));
  EXPECT_THAT(words, HasSubstr("§\u00A0288\u00A0BGB"));
  EXPECT_THAT(words, Not(HasSubstr("French")));
  EXPECT_THAT(words, Not(HasSubstr("injonction")));
}

TEST(FormalDemand, TakesOffCreditsThatAreNotApplied) {
  auto facts = examples::formalDemand(CustomerKind::business);
  facts.unappliedCredits = examples::euros(50'000);
  EXPECT_THAT(wordsOf(demand(facts)), HasSubstr("Reste à régler  8\u202F400,00"));
  EXPECT_THAT(wordsOf(demand(facts)), HasSubstr("EUR8992.97"));
  facts.unappliedCredits = examples::euros(890'000);
  EXPECT_EQ(writeFormalDemand(facts, book()).refusal().reason, RefusalReason::nothingToWrite);
}

struct MissingCase {
  const char* name;
  std::function<void(LetterFacts&)> remove;
};

TEST(FormalDemand, IsRefusedForEachCompulsoryFactThatIsMissing) {
  const MissingCase cases[] = {
      {"sender.name", [](LetterFacts& f) { f.sender.name.clear(); }},
      {"sender.street", [](LetterFacts& f) { f.sender.address.street.clear(); }},
      {"sender.postalCode", [](LetterFacts& f) { f.sender.address.postalCode.clear(); }},
      {"sender.registration", [](LetterFacts& f) { f.sender.registration.clear(); }},
      {"bank.iban", [](LetterFacts& f) { f.sender.iban = "FR76 3000 6000 0112 3456 7890 188"; }},
      {"bank.iban", [](LetterFacts& f) { f.sender.iban.clear(); }},
      {"sender.signatory", [](LetterFacts& f) { f.sender.signatory.clear(); }},
      {"customer.street", [](LetterFacts& f) { f.debtor.address.street.clear(); }},
      {"customer.postalCode", [](LetterFacts& f) { f.debtor.address.postalCode.clear(); }},
      {"customer.city", [](LetterFacts& f) { f.debtor.address.city.clear(); }},
      {"letter.deadline", [](LetterFacts& f) { f.deadlineDays = 0; }},
      {"sender.city,sender.place", [](LetterFacts& f) { f.sender.address.city.clear(); }},
  };
  for (const auto& test : cases) {
    auto facts = examples::formalDemand(CustomerKind::business);
    test.remove(facts);
    EXPECT_EQ(writeFormalDemand(facts, book()).refusal(), (Refusal{RefusalReason::letterFactMissing, {"C0417", test.name}}));
  }
}

TEST(FormalDemand, NamesAllMissingFactsAtOnce) {
  auto facts = examples::formalDemand(CustomerKind::business);
  facts.sender.registration.clear();
  facts.sender.iban.clear();
  facts.debtor.address = {};
  EXPECT_EQ(writeFormalDemand(facts, book()).refusal().facts.at(1),
            "sender.registration,bank.iban,customer.street,customer.postalCode,customer.city");
}

TEST(FormalDemand, IsRefusedWhenARateIsNotKnown) {
  auto facts = examples::formalDemand(CustomerKind::business);
  const Refusal unknown{RefusalReason::rateUnknown, {"fr_b2b_penalty_default", "2027-01-01"}};
  facts.items[1].interest = Outcome<InterestStatement>{unknown};
  EXPECT_EQ(writeFormalDemand(facts, book()).refusal(), unknown);
  facts.debtor.kind = CustomerKind::consumer;
  EXPECT_TRUE(writeFormalDemand(facts, book()).isDone()) << "a consumer's demand needs no rate";
}

TEST(FormalDemand, LeavesOutWhatIsNotClaimed) {
  auto facts = examples::formalDemand(CustomerKind::business);
  for (auto& item : facts.items) item.interest.reset();
  const auto words = wordsOf(demand(facts));
  EXPECT_THAT(words, HasSubstr("EUR9020.00"));
  EXPECT_THAT(words, Not(HasSubstr("L.\u00A0441-10")));
  EXPECT_THAT(words, HasSubstr("D.\u00A0441-5"));
}

TEST(FormalDemand, DropsTheDailyFigureWhenTomorrowsRateIsNotKnown) {
  auto facts = examples::formalDemand(CustomerKind::business);
  auto statement = facts.items[2].interest->value();
  statement.perDayMinor.reset();
  facts.items[2].interest = Outcome<InterestStatement>{statement};
  EXPECT_THAT(wordsOf(demand(facts)), Not(HasSubstr("par jour")));
}

}  // namespace
}  // namespace relance
