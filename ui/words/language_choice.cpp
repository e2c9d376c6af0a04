// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language_choice.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <cassert>

#include "words/qt_text.h"

// Resources of a static library are dropped by the linker unless asked for; the macro must stand outside any namespace.
static void keepTranslations() { Q_INIT_RESOURCE(translations); }

namespace relance {
namespace {

/// Owned by the application, found again by its name when the language changes.
QTranslator* translatorNamed(QCoreApplication& application, const QString& name) {
  auto* found = application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
  if (found != nullptr) {
    QCoreApplication::removeTranslator(found);
    return found;
  }
  auto* made = new QTranslator(&application);
  made->setObjectName(name);
  return made;
}

}  // namespace

bool isSpoken(Language language) { return language == Language::fr || language == Language::en; }

std::optional<Language> parseSpokenLanguage(const QString& code) {
  if (code == u"fr") return Language::fr;
  if (code == u"en") return Language::en;
  return std::nullopt;
}

Language spokenLanguageOf(const QString& locale) {
  const auto language = parseLanguage(locale.toStdString());
  return language && isSpoken(*language) ? *language : Language::en;
}

void installLanguage(QCoreApplication& application, Language language) {
  assert(isSpoken(language));
  keepTranslations();
  const QString code = toQt(languageCode(language));

  auto* ofQt = translatorNamed(application, QStringLiteral("qt"));
  if (ofQt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(ofQt);
  }
  auto* ours = translatorNamed(application, QStringLiteral("relance"));
  const bool isLoaded = ours->load(QStringLiteral(":/translations/relance_") + code + QStringLiteral(".qm"));
  assert(isLoaded);
  if (isLoaded) QCoreApplication::installTranslator(ours);
}

}  // namespace relance
