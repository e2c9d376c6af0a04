// SPDX-License-Identifier: GPL-3.0-or-later
// Takes files that are dropped anywhere on a window, be it on a field that would otherwise write their names.
#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace relance {

class FileDrop final : public QObject {
  Q_OBJECT

 public:
  /// The window is lent, and becomes the parent.
  explicit FileDrop(QWidget& window);

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  /// One local file. Several at once, and what is no file, are left to whom they were dropped on.
  void dropped(const QString& path);

 private:
  bool isMine(const QObject* watched) const;

  QWidget& m_window;
};

}  // namespace relance
