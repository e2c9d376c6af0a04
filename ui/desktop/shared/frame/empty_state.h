// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows when it holds nothing: why, and one thing to do about it.
#pragma once

#include <QWidget>

#include "desktop/shared/look/icon_names.h"

namespace relance {

class EmptyState final : public QWidget {
  Q_OBJECT

 public:
  /// Without `action` there is no button.
  EmptyState(IconName icon, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

 signals:
  void acted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  IconName m_icon;
  QWidget* m_iconPlace;
};

}  // namespace relance
