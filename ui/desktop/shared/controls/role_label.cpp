// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/role_label.h"

#include <QEvent>

namespace relance {

RoleLabel::RoleLabel(const QString& text, ColourRole role, TextSize size, QWidget* parent) : QLabel(text, parent), m_role(role) {
  setTextFormat(Qt::PlainText);
  setFont(sized(font(), size));
  // Else it draws in Text wherever it stands on Base, whatever colour it was given.
  setForegroundRole(QPalette::WindowText);
  ink();
}

void RoleLabel::setRole(ColourRole role) {
  m_role = role;
  ink();
}

void RoleLabel::setStrong(bool isStrong) {
  QFont changed = font();
  changed.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
  setFont(changed);
}

void RoleLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) ink();
}

void RoleLabel::ink() {
  const QColor colour = paletteOf(palette())[m_role];
  // Setting a palette sends PaletteChange again: only when something differs.
  if (palette().color(QPalette::Active, QPalette::WindowText) == colour) return;
  QPalette changed = palette();
  changed.setColor(QPalette::Active, QPalette::WindowText, colour);
  changed.setColor(QPalette::Inactive, QPalette::WindowText, colour);
  setPalette(changed);
}

}  // namespace relance
