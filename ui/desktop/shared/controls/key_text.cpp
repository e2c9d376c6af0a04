// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/key_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace relance {
namespace {

QString tr(const char* source) { return QCoreApplication::translate("KeyText", source); }

QString nameOf(Qt::Key key) {
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return tr(QT_TRANSLATE_NOOP("KeyText", "Enter"));
    case Qt::Key_Space:
      return tr(QT_TRANSLATE_NOOP("KeyText", "Space"));
    case Qt::Key_Escape:
      return tr(QT_TRANSLATE_NOOP("KeyText", "Esc"));
    case Qt::Key_Backspace:
      return tr(QT_TRANSLATE_NOOP("KeyText", "Backspace"));
    case Qt::Key_PageUp:
      return tr(QT_TRANSLATE_NOOP("KeyText", "PgUp"));
    case Qt::Key_PageDown:
      return tr(QT_TRANSLATE_NOOP("KeyText", "PgDn"));
    case Qt::Key_Tab:
      return tr(QT_TRANSLATE_NOOP("KeyText", "Tab"));
    case Qt::Key_Up:
      return QStringLiteral("↑");
    case Qt::Key_Down:
      return QStringLiteral("↓");
    case Qt::Key_Left:
      return QStringLiteral("←");
    case Qt::Key_Right:
      return QStringLiteral("→");
    default:
      return QKeySequence(key).toString(QKeySequence::NativeText);
  }
}

QString pressed(QKeyCombination keys) {
  QString text;
  if (keys.keyboardModifiers() & Qt::ControlModifier) text += tr(QT_TRANSLATE_NOOP("KeyText", "Ctrl+"));
  if (keys.keyboardModifiers() & Qt::AltModifier) text += tr(QT_TRANSLATE_NOOP("KeyText", "Alt+"));
  if (keys.keyboardModifiers() & Qt::ShiftModifier) text += tr(QT_TRANSLATE_NOOP("KeyText", "Shift+"));
  return text + nameOf(keys.key());
}

}  // namespace

QString keyText(const QKeySequence& keys) {
  QStringList strokes;
  for (int i = 0; i < keys.count(); ++i) strokes << pressed(keys[static_cast<uint>(i)]);
  return strokes.join(QLatin1Char(' '));
}

}  // namespace relance
