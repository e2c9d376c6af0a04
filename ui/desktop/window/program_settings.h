// SPDX-License-Identifier: GPL-3.0-or-later
// What this user chose for the program itself: kept in an INI file, never in a ledger.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>
#include <optional>

#include "desktop/desk/place.h"
#include "desktop/shared/look/theme.h"
#include "text/language.h"

namespace relance {

class ProgramSettings {
 public:
  /// The user's own file (~/.config/relance/relance.ini).
  ProgramSettings();
  /// This one.
  explicit ProgramSettings(const QString& file);

  ThemeChoice theme() const;  ///< as the desktop, unless chosen
  void setTheme(ThemeChoice theme);
  std::optional<Language> language() const;
  void setLanguage(Language language);

  /// The one opened last first; at most eight, and only files that are still there.
  QStringList recentLedgers() const;
  void noteLedger(const QString& path);
  void forgetLedgers();

  QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  bool isRailFolded() const;
  void setRailFolded(bool isFolded);
  /// Whether letters without Ctrl are commands (WCAG 2.1.4); yes, unless switched off.
  bool areLettersCommands() const;
  void setLettersCommands(bool areCommands);
  std::optional<Place> place() const;
  void setPlace(Place place);
  QVariantMap memory(Place place) const;
  void setMemory(Place place, const QVariantMap& memory);

  /// For column widths and the like, under keys of the page's own.
  QSettings& file() { return m_file; }

 private:
  mutable QSettings m_file;
};

}  // namespace relance
