// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "words/field_words.h"
#include "words/in_both_languages.h"
#include "words/language_choice.h"
#include "words/shared_words.h"

namespace relance {
namespace {

const QString root = QStringLiteral(RELANCE_SOURCE_DIR);

struct Message {
  QString source;
  QStringList translations;
  QString state;  // empty: finished
};

std::vector<Message> messagesOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  QXmlStreamReader xml(&file);
  std::vector<Message> messages;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == u"message") messages.emplace_back();
    if (xml.name() == u"source") messages.back().source = xml.readElementText();
    if (xml.name() == u"numerusform") messages.back().translations.append(xml.readElementText());
    if (xml.name() == u"translation") {
      messages.back().state = xml.attributes().value(QStringLiteral("type")).toString();
      if (messages.back().translations.isEmpty() && xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace()) {
        messages.back().translations.append(xml.text().toString());
      }
    }
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return messages;
}

/// A copy of the shipped file, brought up to date with the sources by Qt's own tool.
std::vector<Message> updated(const QString& name, const QStringList& options) {
  const QTemporaryDir folder;
  const QString copy = folder.filePath(name);
  EXPECT_TRUE(QFile::copy(root + QStringLiteral("/resources/translations/") + name, copy));
  QProcess lupdate;
  lupdate.start(
      QStringLiteral(RELANCE_LUPDATE),
      options + QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), root + QStringLiteral("/ui"), QStringLiteral("-I"),
                            root + QStringLiteral("/src"), root + QStringLiteral("/ui"), QStringLiteral("-ts"), copy});
  EXPECT_TRUE(lupdate.waitForFinished(120'000));
  EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
  return messagesOf(copy);
}

void expectComplete(const std::vector<Message>& messages) {
  for (const auto& message : messages) {
    EXPECT_EQ(message.state.toStdString(), "") << message.source.toStdString() << ": run scripts/translate";
    EXPECT_FALSE(message.translations.isEmpty()) << message.source.toStdString();
    for (const auto& text : message.translations) EXPECT_FALSE(text.trimmed().isEmpty()) << message.source.toStdString();
  }
}

TEST(Translations, OfTheSourcesIntoFrenchAreComplete) {
  const auto messages = updated(QStringLiteral("relance_fr.ts"), {});
  EXPECT_GT(messages.size(), 300U);
  expectComplete(messages);
}

TEST(Translations, OfCountsIntoEnglishAreComplete) {
  const auto messages = updated(QStringLiteral("relance_en.ts"), {QStringLiteral("-pluralonly")});
  EXPECT_GT(messages.size(), 2U);
  expectComplete(messages);
}

TEST(Translations, KeepEveryPlaceOfTheSentence) {
  static const QRegularExpression place(QStringLiteral("%(?:[1-9]|n)"));
  const auto placesOf = [](const QString& text) {
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();) places.append(found.next().captured());
    places.sort();
    return places.join(u' ').toStdString();
  };
  for (const auto& message : messagesOf(root + QStringLiteral("/resources/translations/relance_fr.ts"))) {
    for (const auto& text : message.translations) EXPECT_EQ(placesOf(text), placesOf(message.source)) << text.toStdString();
  }
}

TEST(Translations, IntoFrenchAreTypesetAsFrenchIs) {
  static const QRegularExpression wrong(
      QStringLiteral("[a-zà-ÿ]'[a-zà-ÿ]|[ ][:;?!»]|«[^\\x{00a0}\\x{202f}]|[^\\x{00a0}\\x{202f}]»|\\w[;?!»]"));
  for (const auto& message : messagesOf(root + QStringLiteral("/resources/translations/relance_fr.ts"))) {
    for (const auto& text : message.translations) {
      EXPECT_FALSE(text.contains(wrong)) << text.toStdString() << ": apostrophe or no-break space";
    }
  }
}

TEST(Translations, DifferButForWordsThatBothLanguagesShare) {
  static const QRegularExpression word(QStringLiteral("(?<!%)\\p{L}{2,}"));
  for (const auto& message : messagesOf(root + QStringLiteral("/resources/translations/relance_fr.ts"))) {
    if (message.translations.isEmpty() || message.translations.front() != message.source) continue;
    for (auto found = word.globalMatch(message.source); found.hasNext();) {
      const QString same = found.next().captured().toLower();
      EXPECT_TRUE(isSharedWord(same)) << message.source.toStdString() << " is the same in both languages";
    }
  }
}

TEST(LanguageChoice, FollowsTheLocale) {
  EXPECT_EQ(spokenLanguageOf(QStringLiteral("fr_FR.UTF-8")), Language::fr);
  EXPECT_EQ(spokenLanguageOf(QStringLiteral("fr_BE")), Language::fr);
  EXPECT_EQ(spokenLanguageOf(QStringLiteral("de_DE.UTF-8")), Language::en);
  EXPECT_EQ(spokenLanguageOf(QStringLiteral("C")), Language::en);
  EXPECT_EQ(spokenLanguageOf(QString()), Language::en);
  EXPECT_EQ(parseSpokenLanguage(QStringLiteral("fr")), Language::fr);
  EXPECT_FALSE(parseSpokenLanguage(QStringLiteral("de")));
}

TEST(FieldWords, NameWhatIsKnownAndLeaveTheRest) {
  speak(Language::fr);
  EXPECT_EQ(fieldWord("bank.iban").toStdString(), "Notre IBAN");
  EXPECT_EQ(fieldInSentence("due").toStdString(), "date d’échéance");
  EXPECT_EQ(fieldList("bank.iban, sender.city,other").toStdString(), "notre IBAN, notre ville, other");
  EXPECT_EQ(fieldWord("unheard").toStdString(), "Unheard");
}

}  // namespace
}  // namespace relance
