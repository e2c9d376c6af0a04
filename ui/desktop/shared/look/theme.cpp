// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <utility>

#include "desktop/shared/look/style.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

/// A default QPalette makes Qt fall back to the desktop's own, which is then readable.
bool desktopPaletteIsDark() {
  QApplication::setPalette(QPalette());
  return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

}  // namespace

QPalette fusionPalette(const Palette& palette) {
  const auto colour = [&palette](ColourRole role) { return palette[role]; };
  QPalette qt;
  qt.setColor(QPalette::Window, colour(ColourRole::window));
  qt.setColor(QPalette::WindowText, colour(ColourRole::text));
  qt.setColor(QPalette::Base, colour(ColourRole::surface));
  qt.setColor(QPalette::AlternateBase, colour(ColourRole::hover));
  qt.setColor(QPalette::Text, colour(ColourRole::text));
  qt.setColor(QPalette::PlaceholderText, colour(ColourRole::secondary));
  qt.setColor(QPalette::Button, colour(ColourRole::surface));
  qt.setColor(QPalette::ButtonText, colour(ColourRole::text));
  qt.setColor(QPalette::BrightText, colour(ColourRole::danger));
  qt.setColor(QPalette::ToolTipBase, colour(ColourRole::surface));
  qt.setColor(QPalette::ToolTipText, colour(ColourRole::text));
  qt.setColor(QPalette::Highlight, colour(ColourRole::accent));
  qt.setColor(QPalette::HighlightedText, colour(ColourRole::onAccent));
  qt.setColor(QPalette::Link, colour(ColourRole::accent));
  qt.setColor(QPalette::LinkVisited, colour(ColourRole::accent));
  qt.setColor(QPalette::Light, colour(ColourRole::surface));
  qt.setColor(QPalette::Midlight, colour(ColourRole::hover));
  qt.setColor(QPalette::Mid, colour(ColourRole::line));
  qt.setColor(QPalette::Dark, colour(ColourRole::outline));
  qt.setColor(QPalette::Shadow, colour(ColourRole::outline));

  const QColor faint = disabledInk(palette);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                          QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited, QPalette::ToolTipText}) {
    qt.setColor(QPalette::Disabled, role, faint);
  }
  qt.setColor(QPalette::Disabled, QPalette::Base, colour(ColourRole::window));
  qt.setColor(QPalette::Disabled, QPalette::Button, colour(ColourRole::window));
  qt.setColor(QPalette::Disabled, QPalette::Highlight, colour(ColourRole::line));
  return qt;
}

Theme::Theme(QApplication& application, std::function<bool()> desktopIsDark)
    : m_application(application), m_desktopIsDark(desktopIsDark ? std::move(desktopIsDark) : desktopPaletteIsDark) {
  QApplication::setFont(programFont());
  QApplication::setStyle(new Style);
  m_application.installEventFilter(this);
  apply();
}

void Theme::choose(ThemeChoice choice) {
  m_choice = choice;
  apply();
}

void Theme::apply() {
  m_applying = true;
  switch (m_choice) {
    case ThemeChoice::light:
      m_dark = false;
      break;
    case ThemeChoice::dark:
      m_dark = true;
      break;
    case ThemeChoice::asDesktop:
      m_dark = m_desktopIsDark();
      break;
  }
  const QPalette colours = fusionPalette(m_dark ? darkPalette() : lightPalette());
  QApplication::setPalette(colours);
  QToolTip::setPalette(colours);
  m_applying = false;
  emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::asDesktop && !m_applying) apply();
  return QObject::eventFilter(watched, event);
}

}  // namespace relance
