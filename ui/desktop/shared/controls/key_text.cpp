// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/key_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace relance {
namespace {

struct Keys {
  Q_DECLARE_TR_FUNCTIONS(KeyText)
};

QString nameOf(Qt::Key key) {
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return Keys::tr("Enter");
    case Qt::Key_Space:
      return Keys::tr("Space");
    case Qt::Key_Escape:
      return Keys::tr("Esc");
    case Qt::Key_Backspace:
      return Keys::tr("Backspace");
    case Qt::Key_PageUp:
      return Keys::tr("PgUp");
    case Qt::Key_PageDown:
      return Keys::tr("PgDn");
    case Qt::Key_Tab:
      return Keys::tr("Tab");
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
  if (keys.keyboardModifiers() & Qt::ControlModifier) text += Keys::tr("Ctrl+");
  if (keys.keyboardModifiers() & Qt::AltModifier) text += Keys::tr("Alt+");
  if (keys.keyboardModifiers() & Qt::ShiftModifier) text += Keys::tr("Shift+");
  return text + nameOf(keys.key());
}

}  // namespace

QString keyText(const QKeySequence& keys) {
  QStringList strokes;
  for (int i = 0; i < keys.count(); ++i) strokes << pressed(keys[static_cast<uint>(i)]);
  return strokes.join(QLatin1Char(' '));
}

}  // namespace relance
