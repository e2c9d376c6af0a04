// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence about something that went wrong or has to wait, above the page, until it is put away.
#pragma once

#include <QWidget>

#include "desktop/shared/look/palette.h"

namespace relance {

class RoleLabel;

class NoticeBar final : public QWidget {
  Q_OBJECT

 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Replaces the notice before it.
  void tell(const QString& sentence, ColourRole role = ColourRole::danger);
  QString sentence() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  RoleLabel* m_sentence;
  ColourRole m_role{ColourRole::danger};
};

}  // namespace relance
