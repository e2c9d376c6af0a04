// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/step_choice_words.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QStringList>

#include "words/language_choice.h"

namespace relance {
namespace {

TEST(StepChoiceWords, AreThereInBothLanguagesForEveryChoice) {
  const auto all = [] {
    QStringList words;
    for (const auto kind : {StepKind::reminder, StepKind::formalDemand, StepKind::decision, StepKind::thankYou}) {
      words << stepKindWord(kind);
    }
    for (const auto anchor :
         {Anchor::due, Anchor::contact, Anchor::presentation, Anchor::run, Anchor::decision, Anchor::closed}) {
      words << anchorWord(anchor);
    }
    for (const auto unit : {DayUnit::calendar, DayUnit::working}) words << dayUnitWord(unit);
    for (const char* role : {"", "manager", "accountManager", "controller"}) words << senderRoleWord(role);
    words << recipientRoleWord({}) << recipientRoleWord("director");
    return words;
  };
  const QStringList english = all();
  installLanguage(*qApp, Language::fr);
  const QStringList french = all();
  installLanguage(*qApp, Language::en);
  for (int i = 0; i < english.size(); ++i) {
    EXPECT_FALSE(english[i].isEmpty()) << i;
    EXPECT_NE(english[i], french[i]);
  }
}

}  // namespace
}  // namespace relance
