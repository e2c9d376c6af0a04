// SPDX-License-Identifier: GPL-3.0-or-later
// Where one reason of refusal has many, each obstacle has its own sentence.
#include <gtest/gtest.h>

#include <set>

#include "words/in_both_languages.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

TEST(ObstacleWords, HaveASentenceOfTheirOwnInBothLanguages) {
  const std::vector<std::string> keys{"paysForHimself",      "payerHasPayer", "paysForOthers",   "ordersHeldAlready",
                                      "deputyIsAway",        "isDeputy",      "reissuesItself",  "standsSo",
                                      "retainedAlready",     "suitsDebits",   "disputedAlready", "mandateRuns",
                                      "recoveredAboveClaim", "unknownText",   "insolvent",       "managerOnly",
                                      "demandByMessage"};
  std::set<QString> said;
  for (const std::string& key : keys) {
    const Refusal refusal{RefusalReason::nothingToDecide, {"C1", key, "12.00", "13.00", "EUR"}};
    EXPECT_EQ(refusalWords(refusal, Language::en).code, key);
    expectTranslated(inBoth([&](Language language) { return refusalWords(refusal, language).sentence; }), key);
    speak(Language::en);
    const QString sentence = refusalWords(refusal, Language::en).sentence;
    EXPECT_TRUE(sentence.contains(QStringLiteral("Nothing was"))) << key;
    said.insert(sentence);
  }
  EXPECT_EQ(said.size(), keys.size());
}

TEST(ObstacleWords, WriteAmountsAsTheLanguageDoes) {
  speak(Language::fr);
  const Refusal refusal{RefusalReason::amountAboveOpen, {"5000.00", "1000.00", "EUR"}};
  const QString sentence = refusalWords(refusal, Language::fr).sentence;
  EXPECT_TRUE(sentence.contains(QStringLiteral("5\u202F000,00\u00A0€"))) << sentence.toStdString();
}

TEST(ObstacleWords, TellWhichContactOrItemIsMeant) {
  std::set<QString> said;
  for (const Refusal& refusal : std::vector<Refusal>{{RefusalReason::unknownContact, {"12"}},
                                                     {RefusalReason::unknownContact, {"", "registered"}},
                                                     {RefusalReason::unknownContact, {"3, 8", "severalRegistered"}},
                                                     {RefusalReason::nothingToEnd, {"12", "doubt"}},
                                                     {RefusalReason::unknownItem, {"F-1"}},
                                                     {RefusalReason::unknownItem, {"F-1", "C2"}},
                                                     {RefusalReason::toneOffends, {"C1", "threat", "gare à vous", "word"}}}) {
    expectTranslated(inBoth([&](Language language) { return refusalWords(refusal, language).sentence; }), refusal.facts.back());
    said.insert(refusalWords(refusal, Language::en).sentence);
  }
  EXPECT_EQ(said.size(), 7U);
}

TEST(ObstacleWords, TellWhatIsWrongWithAnAmount) {
  std::set<QString> said;
  for (const Refusal& refusal : std::vector<Refusal>{{RefusalReason::amountNeeded, {}},
                                                     {RefusalReason::amountNeeded, {"aboveZero"}},
                                                     {RefusalReason::amountNeeded, {"notNegative"}},
                                                     {RefusalReason::amountNeeded, {"parts", "0.02", "EUR", "3"}}}) {
    const std::string key = refusal.facts.empty() ? "none" : refusal.facts.front();
    expectTranslated(inBoth([&](Language language) { return refusalWords(refusal, language).sentence; }), key);
    said.insert(refusalWords(refusal, Language::en).sentence);
  }
  EXPECT_EQ(said.size(), 4U);
}

TEST(ObstacleWords, NameTheStepsOfABrokenRuleAndWhatRestsOnAnImport) {
  speak(Language::en);
  const Refusal broken{RefusalReason::badPolicy, {"steps[3].tone", "toneFalls", "firm", "courteous", "0"}};
  EXPECT_TRUE(refusalWords(broken, Language::en).sentence.contains(QStringLiteral("Step “firm” is softer than “courteous”")));
  const Refusal resting{RefusalReason::undoBlocked, {"promise_item 1, more.csv"}};
  const QString sentence = refusalWords(resting, Language::en).sentence;
  EXPECT_TRUE(sentence.contains(QStringLiteral("(promise, plan or announced payment 1, more.csv)"))) << sentence.toStdString();
}

}  // namespace
}  // namespace relance
