// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/predicate_words.h"

#include <gtest/gtest.h>

#include "words/in_both_languages.h"

namespace relance {
namespace {

const Currency euro = *parseCurrency("EUR");

TEST(PredicateWords, NameEveryFieldAndOperatorInBothLanguages) {
  for (int i = 0; i <= static_cast<int>(Field::customerMonths); ++i) {
    const auto field = static_cast<Field>(i);
    const auto words = inBoth([&](Language) { return fieldWord(field); });
    if (field != Field::code && field != Field::tags) expectTranslated(words, std::string(fieldName(field)));
    EXPECT_FALSE(words.en.isEmpty() || words.fr.isEmpty());
  }
  for (int i = 0; i <= static_cast<int>(Op::between); ++i) {
    for (const bool isSeveral : {false, true}) {
      expectTranslated(inBoth([&](Language) { return opWord(static_cast<Op>(i), isSeveral); }), std::to_string(i));
    }
  }
}

TEST(PredicateWords, SayConditionsAsAPersonWould) {
  const auto amount = [](std::int64_t minor) { return std::variant<SoughtText, std::int64_t, bool>{minor}; };
  const struct {
    Condition condition;
    const char* english;
    const char* french;
  } cases[]{
      {{Field::overdue, Op::greaterOrEqual, {amount(500'000)}},
       "overdue amount at least €5,000.00",
       "montant échu au moins 5 000,00 €"},
      {{Field::kind, Op::is, {FoldedText{"public"}}}, "kind of customer is public body", "type de client est organisme public"},
      {{Field::tags, Op::isNot, {FoldedText{"nord"}, FoldedText{"est"}}},
       "tags none of nord, est",
       "étiquettes aucun de nord, est"},
      {{Field::isNew, Op::is, {true}}, "new customer", "nouveau client"},
      {{Field::isNew, Op::isNot, {true}}, "not new customer", "pas nouveau client"},
      {{Field::shareLate, Op::greater, {amount(2500)}}, "share paid late above 25%", "part payée en retard plus de 25 %"},
      {{Field::weightedDelay, Op::between, {amount(5), amount(30)}},
       "weighted delay in days between 5 and 30",
       "retard pondéré en jours entre 5 et 30"},
  };
  for (const auto& c : cases) {
    const auto words = inBoth([&](Language language) { return conditionPhrase(c.condition, euro, language); });
    EXPECT_EQ(words.en.toStdString(), c.english);
    EXPECT_EQ(words.fr.toStdString(), c.french);
  }
}

TEST(PredicateWords, JoinByAndOrByOr) {
  speak(Language::en);
  const Condition isNew{Field::isNew, Op::is, {true}};
  const Condition isInsolvent{Field::insolvent, Op::is, {true}};
  EXPECT_EQ(predicatePhrase({false, {isNew, isInsolvent}}, euro, Language::en).toStdString(), "new customer and insolvent");
  EXPECT_EQ(predicatePhrase({true, {isNew, isInsolvent}}, euro, Language::en).toStdString(), "new customer or insolvent");
  EXPECT_EQ(predicatePhrase({}, euro, Language::en).toStdString(), "everybody");
  EXPECT_EQ(predicatePhrase({true, {}}, euro, Language::en).toStdString(), "nobody");
}

}  // namespace
}  // namespace relance
