// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/in_both_languages.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include "words/language_choice.h"

namespace relance {

void speak(Language language) {
  static int count = 1;
  static char name[] = "words_test";
  static char* names[] = {name, nullptr};
  static QCoreApplication application(count, names);
  installLanguage(application, language);
}

BothLanguages inBoth(const std::function<QString(Language)>& words) {
  BothLanguages both;
  speak(Language::en);
  both.en = words(Language::en);
  speak(Language::fr);
  both.fr = words(Language::fr);
  return both;
}

void expectTranslated(const BothLanguages& words, const std::string& what) {
  static const QRegularExpression place(QStringLiteral("%[0-9nL]"));
  EXPECT_FALSE(words.en.isEmpty()) << what;
  EXPECT_FALSE(words.fr.isEmpty()) << what;
  EXPECT_NE(words.en, words.fr) << what;
  EXPECT_FALSE(words.en.contains(place)) << words.en.toStdString();
  EXPECT_FALSE(words.fr.contains(place)) << words.fr.toStdString();
}

}  // namespace relance
