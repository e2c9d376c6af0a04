// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the desktop is: sets style, font and colours of the whole program and changes them while it runs.
#pragma once

#include <QObject>
#include <QPalette>
#include <functional>

#include "desktop/shared/look/palette.h"

class QApplication;

namespace relance {

enum class ThemeChoice { light, dark, asDesktop };

/// The QPalette that Fusion and standard widgets need for these colours: all roles, Disabled and links included.
QPalette fusionPalette(const Palette& palette);

class Theme final : public QObject {
  Q_OBJECT

 public:
  /// Takes over the application's style and font and shows it light until choose(). `desktopIsDark` answers for the
  /// desktop's own colours; left empty it asks Qt.
  explicit Theme(QApplication& application, std::function<bool()> desktopIsDark = {});

  /// Every window follows at once, without being built again.
  void choose(ThemeChoice choice);
  ThemeChoice choice() const { return m_choice; }
  bool isDark() const { return m_dark; }

  /// Qt tells of new desktop colours here; with asDesktop the program follows.
  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  /// After the new colours are in force.
  void changed();

 private:
  void apply();

  QApplication& m_application;
  std::function<bool()> m_desktopIsDark;
  ThemeChoice m_choice{ThemeChoice::light};
  bool m_dark{false};
  bool m_applying{false};
};

}  // namespace relance
