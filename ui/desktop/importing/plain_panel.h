// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence in the middle while there is no file to look at, with the way to choose one.
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "desktop/shared/look/icon_names.h"

namespace relance {

class PlainPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PlainPanel(QWidget* parent = nullptr);

  /// In place of what was said before. Without `action` there is no button.
  void tell(IconName icon, const QString& sentence, const QString& action);

 signals:
  void acted();

 private:
  QVBoxLayout m_layout;
};

}  // namespace relance
