// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/program_settings.h"

#include <QFileInfo>

#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/format.h"
#include "words/language_choice.h"

namespace relance {
namespace {

constexpr int mostRecent = 8;

constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String languageKey("look/language");
constexpr QLatin1String lettersKey("keys/letters");
constexpr QLatin1String recentKey("ledgers/recent");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String railKey("window/railFolded");
constexpr QLatin1String placeKey("window/place");

/// With what was typed in this ledger (shared/controls/typed_words.h): on the object and so as long as the program runs, never in
/// the file.
constexpr const char* heldProperty = "held";
constexpr const char* ledgerProperty = "ledger";

QString memoryKey(Place place) { return QStringLiteral("places/%1").arg(static_cast<int>(place)); }

}  // namespace

ProgramSettings::ProgramSettings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("relance"), QStringLiteral("relance")) {}

ProgramSettings::ProgramSettings(const QString& file) : m_file(file, QSettings::IniFormat) {}

ThemeChoice ProgramSettings::theme() const {
  const QString word = m_file.value(themeKey).toString();
  if (word == u"light") return ThemeChoice::light;
  if (word == u"dark") return ThemeChoice::dark;
  return ThemeChoice::asDesktop;
}

void ProgramSettings::setTheme(ThemeChoice theme) {
  switch (theme) {
    case ThemeChoice::light:
      return m_file.setValue(themeKey, QStringLiteral("light"));
    case ThemeChoice::dark:
      return m_file.setValue(themeKey, QStringLiteral("dark"));
    case ThemeChoice::asDesktop:
      return m_file.remove(themeKey);
  }
}

std::optional<Language> ProgramSettings::language() const { return parseSpokenLanguage(m_file.value(languageKey).toString()); }

void ProgramSettings::setLanguage(Language language) { m_file.setValue(languageKey, toQt(languageCode(language))); }

QStringList ProgramSettings::recentLedgers() const {
  QStringList there;
  for (const QString& path : m_file.value(recentKey).toStringList()) {
    if (QFileInfo(path).isFile()) there << path;
  }
  return there;
}

void ProgramSettings::noteLedger(const QString& path) {
  if (path != m_file.property(ledgerProperty).toString()) m_file.setProperty(heldProperty, QVariantMap());
  m_file.setProperty(ledgerProperty, path);
  const QString whole = QFileInfo(path).absoluteFilePath();
  QStringList recent = m_file.value(recentKey).toStringList();
  recent.removeAll(whole);
  recent.prepend(whole);
  m_file.setValue(recentKey, recent.mid(0, mostRecent));
}

void ProgramSettings::forgetLedgers() { m_file.remove(recentKey); }

QByteArray ProgramSettings::geometry() const { return m_file.value(geometryKey).toByteArray(); }
void ProgramSettings::setGeometry(const QByteArray& geometry) { m_file.setValue(geometryKey, geometry); }

bool ProgramSettings::isRailFolded() const { return m_file.value(railKey, false).toBool(); }
void ProgramSettings::setRailFolded(bool isFolded) { m_file.setValue(railKey, isFolded); }

bool ProgramSettings::areLettersCommands() const { return m_file.value(lettersKey, true).toBool(); }
void ProgramSettings::setLettersCommands(bool areCommands) { m_file.setValue(lettersKey, areCommands); }

std::optional<Place> ProgramSettings::place() const {
  bool isNumber = false;
  const int number = m_file.value(placeKey).toInt(&isNumber);
  if (!isNumber || number < 0 || number > static_cast<int>(Place::settings)) return std::nullopt;
  return static_cast<Place>(number);
}

void ProgramSettings::setPlace(Place place) { m_file.setValue(placeKey, static_cast<int>(place)); }

QVariantMap ProgramSettings::memory(Place place) const {
  const QVariantMap held = m_file.property(heldProperty).toMap();
  return held.value(memoryKey(place), m_file.value(memoryKey(place))).toMap();
}

void ProgramSettings::setMemory(Place place, const QVariantMap& memory) {
  QVariantMap held = m_file.property(heldProperty).toMap();
  held.insert(memoryKey(place), memory);
  m_file.setProperty(heldProperty, held);
  m_file.setValue(memoryKey(place), withoutTyped(memory));
}

}  // namespace relance
