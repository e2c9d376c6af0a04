// SPDX-License-Identifier: GPL-3.0-or-later
// One of the first-run page's doors: what is behind it, and the button that opens it.
#pragma once

#include <QStringList>
#include <QWidget>

#include "desktop/shared/look/icon_names.h"

namespace relance {

struct DoorWords {
  IconName icon;
  QString title;
  QString sentence;
  QStringList points;
  QString button;
};

class Door final : public QWidget {
  Q_OBJECT

 public:
  /// The proposed one has the accent and takes Enter.
  Door(const DoorWords& words, bool isProposed, QWidget* parent = nullptr);

 signals:
  void opened();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  IconName m_icon;
  bool m_proposed;
  QWidget* m_iconPlace;
};

}  // namespace relance
