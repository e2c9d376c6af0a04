// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines, diagnoses, orders and people in both languages.
#include <gtest/gtest.h>

#include "words/deadline_words.h"
#include "words/diagnosis_words.h"
#include "words/in_both_languages.h"
#include "words/order_words.h"
#include "words/person_words.h"

namespace relance {
namespace {

const Date someDay = *parseIsoDate("2026-11-23");

template <class E>
void expectAllNamed(int values, QString (*word)(E), const std::string& what) {
  for (int i = 0; i < values; ++i) {
    expectTranslated(inBoth([&](Language) { return word(static_cast<E>(i)); }), what + " " + std::to_string(i));
  }
}

TEST(PayerWords, ExistForEveryValueInBothLanguages) {
  expectAllNamed<DeadlineKind>(deadlineKindCount, deadlineKindWord, "deadline");
  expectAllNamed<DeclarationKind>(3, declarationKindWord, "declaration");
  expectAllNamed<DebtorTrait>(debtorTraitCount, traitQuestion, "question");
  expectAllNamed<FactBasis>(factBasisCount, factBasisWord, "basis");
  expectAllNamed<DebtorRoad>(debtorRoadCount, debtorRoadWord, "road");
  expectAllNamed<PersonRole>(4, personRoleWord, "role");
  for (int i = 0; i < debtorTraitCount; ++i) {
    const auto trait = static_cast<DebtorTrait>(i);
    for (const bool holds : {true, false}) {
      expectTranslated(inBoth([&](Language) { return traitWord(trait, holds); }), std::string(debtorTraitName(trait)));
    }
    EXPECT_EQ(parseDebtorTrait(debtorTraitName(trait)), trait);
  }
  for (int i = 0; i < factBasisCount; ++i) {
    const Evidence evidence{DebtorTrait::willing, false, static_cast<FactBasis>(i), someDay, 2};
    expectTranslated(inBoth([&](Language language) { return evidenceSentence(evidence, language); }),
                     std::string(factBasisName(evidence.basis)));
    EXPECT_EQ(parseFactBasis(factBasisName(evidence.basis)), evidence.basis);
  }
  for (int i = 0; i < orderGroundCount; ++i) {
    const OrderAdvice advice{0, false, static_cast<OrderGround>(i), someDay, 2, 100, 5000};
    expectTranslated(inBoth([&](Language language) { return orderGroundWords(advice, *parseCurrency("EUR"), language); }),
                     std::string(orderGroundName(advice.ground)));
  }
  for (int i = 0; i < deadlineKindCount; ++i) {
    const auto kind = static_cast<DeadlineKind>(i);
    EXPECT_EQ(parseDeadlineKind(deadlineKindName(kind)), kind);
  }
}

TEST(PayerWords, SayTheRoadWithItsReasons) {
  speak(Language::en);
  DiagnosisFact fact;
  fact.trait = DebtorTrait::able;
  fact.holds = false;
  Diagnosis diagnosis;
  diagnosis[0] = fact;
  EXPECT_EQ(roadSentence(roadFor(diagnosis), diagnosis).toStdString(), "Payment plan, a part of it now (not able to pay).");
  EXPECT_EQ(roadSentence(roadFor({}), {}).toStdString(),
            "Find out first (Can he pay? Does he want to pay? Does he contest the claim? Does he always pay late?).");
  EXPECT_EQ(evidenceSentence({DebtorTrait::willing, false, FactBasis::promise, someDay, 1}, Language::en).toStdString(),
            "Not willing to pay, 23\u00a0Nov\u00a02026: 1 promise not kept");
}

}  // namespace
}  // namespace relance
