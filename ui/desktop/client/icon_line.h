// SPDX-License-Identifier: GPL-3.0-or-later
// An icon and a sentence that may take several lines.
#pragma once

#include <QWidget>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

namespace relance {

class IconLine final : public QWidget {
  Q_OBJECT

 public:
  IconLine(IconName icon, ColourRole role, const QString& words, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  IconName m_icon;
  ColourRole m_role;
};

}  // namespace relance
