// SPDX-License-Identifier: GPL-3.0-or-later
// What a call says, dials and understands, without any page.
#include <gtest/gtest.h>

#include <set>

#include "desktop/call/call_script.h"
#include "desktop/call/phone_link.h"
#include "desktop/call/results/call_results.h"
#include "desktop/call/results/result_words.h"
#include "desktop/call/results/typed_time.h"

namespace relance {
namespace {

constexpr ScriptKind kinds[] = {ScriptKind::courteous, ScriptKind::firm, ScriptKind::lastCall, ScriptKind::callback};

ScriptFacts someFacts() {
  ScriptFacts facts;
  for (const char* name : {"company", "invoice", "due", "days", "claim"}) facts.insert(QLatin1String(name), QLatin1String("X"));
  return facts;
}

TEST(Script, HasTheSameBeatsInBothLanguages) {
  for (const ScriptKind kind : kinds) {
    const auto french = scriptOf(kind, someFacts(), Language::fr, Language::fr);
    const auto english = scriptOf(kind, someFacts(), Language::en, Language::en);
    ASSERT_EQ(french.size(), english.size());
    ASSERT_GE(french.size(), 4);
    for (qsizetype i = 0; i < french.size(); ++i) {
      EXPECT_NE(french[i].say, english[i].say);
      EXPECT_EQ(french[i].hint.isEmpty(), english[i].hint.isEmpty()) << i;
    }
  }
}

TEST(Script, HintsInTheLanguageOfTheCaller) {
  const auto mixed = scriptOf(ScriptKind::firm, someFacts(), Language::fr, Language::en);
  EXPECT_EQ(mixed[0].say, scriptOf(ScriptKind::firm, someFacts(), Language::fr, Language::fr)[0].say);
  EXPECT_EQ(mixed[2].hint, scriptOf(ScriptKind::firm, someFacts(), Language::en, Language::en)[2].hint);
}

TEST(Script, FillsEveryPlace) {
  ScriptFacts facts = someFacts();
  for (const bool isKnown : {false, true}) {
    if (isKnown) {
      facts.insert(QStringLiteral("lastDay"), QStringLiteral("12 novembre"));
      facts.insert(QStringLiteral("me"), QStringLiteral("Anaïs Martin"));
    }
    for (const ScriptKind kind : kinds) {
      for (const Language language : {Language::fr, Language::en}) {
        for (const Beat& beat : scriptOf(kind, facts, language, language)) {
          EXPECT_FALSE((beat.say + beat.hint).contains(QLatin1Char('{'))) << beat.say.toStdString();
        }
      }
    }
  }
}

TEST(Script, LeavesOutWhatItWouldNameWhereNothingIsToClaim) {
  ScriptFacts facts;
  facts.insert(QStringLiteral("company"), QStringLiteral("X"));
  for (const ScriptKind kind : kinds) {
    for (const Language language : {Language::fr, Language::en}) {
      const auto whole = scriptOf(kind, someFacts(), language, language);
      const auto beats = scriptOf(kind, facts, language, language);
      EXPECT_EQ(beats.size(), whole.size() - 1);
      EXPECT_TRUE(beats.first().say.contains(QLatin1Char('X')));  // the caller still says for whom he calls
      for (const Beat& beat : beats) EXPECT_FALSE((beat.say + beat.hint).contains(QLatin1Char('{'))) << beat.say.toStdString();
    }
  }
}

TEST(Script, ComesBackToTheLastExchangeWhereThereWasOne) {
  ScriptFacts facts = someFacts();
  const QString first = scriptOf(ScriptKind::firm, facts, Language::fr, Language::fr).first().say;
  facts.insert(QStringLiteral("lastDay"), QStringLiteral("12 novembre"));
  const QString again = scriptOf(ScriptKind::firm, facts, Language::fr, Language::fr).first().say;
  EXPECT_NE(first, again);
  EXPECT_TRUE(again.contains(QStringLiteral("12 novembre")));
}

TEST(Script, TellsAConsumerNothingOfWhatHoldsForBusinesses) {
  ScriptFacts facts = someFacts();
  const auto business = scriptOf(ScriptKind::firm, facts, Language::fr, Language::fr);
  facts.insert(QStringLiteral("debtor"), QStringLiteral("consumer"));
  EXPECT_EQ(scriptOf(ScriptKind::firm, facts, Language::fr, Language::fr).size(), business.size() - 1);
}

TEST(Script, GrowsFirmerWithTheDaysWhenNothingIsProposed) {
  EXPECT_EQ(scriptFor(nullptr, 3), ScriptKind::courteous);
  EXPECT_EQ(scriptFor(nullptr, 20), ScriptKind::firm);
  EXPECT_EQ(scriptFor(nullptr, 40), ScriptKind::lastCall);
}

TEST(Objections, AreTheSameTenInBothLanguagesAndEndInAResultThatIsOffered) {
  const auto french = objectionsIn(Language::fr);
  const auto english = objectionsIn(Language::en);
  ASSERT_EQ(french.size(), 10);
  ASSERT_EQ(english.size(), 10);
  for (qsizetype i = 0; i < french.size(); ++i) {
    EXPECT_EQ(french[i].outcome, english[i].outcome) << i;
    EXPECT_EQ(french[i].amount, english[i].amount) << i;
    EXPECT_NE(french[i].says, english[i].says);
    EXPECT_FALSE(french[i].reply.isEmpty());
    EXPECT_FALSE(resultName(french[i].outcome).isEmpty()) << i;
    EXPECT_NO_FATAL_FAILURE(static_cast<void>(callResult(french[i].outcome)));
  }
}

TEST(Results, HaveEachALetterOfItsOwnAndWordsForTheirEffect) {
  std::set<Qt::Key> letters;
  for (const CallResult& result : callResults()) {
    EXPECT_TRUE(letters.insert(result.letter).second) << resultName(result.outcome).toStdString();
    EXPECT_FALSE(effectWords(result.outcome).isEmpty());
    EXPECT_TRUE(!result.needsDate || result.proposedDays) << "Enter accepts a day that is proposed";
  }
  EXPECT_EQ(letters.size(), 15U);
}

TEST(PhoneLink, WritesNumbersAsTheyAreDialledFromAbroad) {
  const struct {
    const char* number;
    const char* country;
    const char* link;
  } cases[] = {{"04 72 11 22 33", "FR", "tel:+33472112233"},
               {"+33 (0)4 72 11 22 33", "FR", "tel:+33472112233"},
               {"0033 4.72.11.22.33", "BE", "tel:+33472112233"},
               {"02/555.12.34", "BE", "tel:+3225551234"},
               {"020 7946 0018", "GB", "tel:+442079460018"},
               {"06 5550 1234", "IT", "tel:+390655501234"},
               {"555 1234", "US", "tel:5551234"},
               {"on request", "FR", ""},
               {"", "FR", ""}};
  for (const auto& tried : cases) {
    EXPECT_EQ(phoneLink(QString::fromLatin1(tried.number), tried.country).toString().toStdString(), tried.link) << tried.number;
  }
}

TEST(TypedTime, UnderstandsWhatPeopleType) {
  const struct {
    const char* typed;
    const char* understood;  // null: not at all
  } cases[] = {{"14", "14:00"},    {"14h", "14:00"},    {"14 h 30", "14:30"}, {"14:30", "14:30"}, {"9.15", "09:15"},
               {"1430", "14:30"},  {" 2 pm ", "14:00"}, {"12am", "00:00"},    {"25", nullptr},    {"14:75", nullptr},
               {"13 pm", nullptr}, {"soon", nullptr},   {"", nullptr}};
  for (const auto& tried : cases) {
    const auto read = parseTypedTime(QString::fromLatin1(tried.typed));
    ASSERT_EQ(read.has_value(), tried.understood != nullptr) << tried.typed;
    if (read) {
      EXPECT_EQ(read->toStdString(), tried.understood) << tried.typed;
    }
  }
}

}  // namespace
}  // namespace relance
