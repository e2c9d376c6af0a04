// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one colour role and one size of type; it follows the theme.
#pragma once

#include <QLabel>

#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {

class RoleLabel : public QLabel {
  Q_OBJECT

 public:
  explicit RoleLabel(const QString& text, ColourRole role = ColourRole::text, TextSize size = TextSize::body,
                     QWidget* parent = nullptr);

  void setRole(ColourRole role);
  /// Weight 600.
  void setStrong(bool isStrong);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void ink();

  ColourRole m_role;
};

}  // namespace relance
