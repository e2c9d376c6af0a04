// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace relance {
namespace {

/// The one local file; empty for anything else.
QString fileOf(const QDropEvent& event) {
  const QList<QUrl> urls = event.mimeData()->urls();
  return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

}  // namespace

FileDrop::FileDrop(QWidget& window) : QObject(&window), m_window(window) {
  window.setAcceptDrops(true);
  qApp->installEventFilter(this);
}

bool FileDrop::isMine(const QObject* watched) const {
  const auto* widget = qobject_cast<const QWidget*>(watched);
  return widget != nullptr && widget->window() == &m_window;
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
  const bool isDrop = event->type() == QEvent::Drop;
  if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove) return false;
  if (!isMine(watched)) return false;
  auto& drop = *static_cast<QDropEvent*>(event);
  const QString path = fileOf(drop);
  if (path.isEmpty()) return false;
  // The file stays where it is, whatever was proposed.
  drop.setDropAction(Qt::CopyAction);
  drop.accept();
  // Later: a drop must not keep its source waiting, and what it leads to may ask the user.
  if (isDrop)
    QMetaObject::invokeMethod(
        this, [this, path] { emit dropped(path); }, Qt::QueuedConnection);
  return true;
}

}  // namespace relance
