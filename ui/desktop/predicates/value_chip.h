// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a condition as a chip: a click changes it, its cross or Delete takes it away.
#pragma once

#include <QAbstractButton>

namespace relance {

class ValueChip final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ValueChip(const QString& text, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  /// Where a click takes the value away.
  QRect cross() const;

 signals:
  void removeWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

/// Enter does on the button what Space does.
void letEnterClick(QAbstractButton& button);

}  // namespace relance
