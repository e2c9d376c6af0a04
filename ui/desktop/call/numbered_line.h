// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a script or a ladder: its number in a circle, what to say, and a quieter word below or at the right.
#pragma once

#include <QWidget>

namespace relance {

class NumberedLine final : public QWidget {
  Q_OBJECT

 public:
  /// `hint` below the text, `right` at its right; both may be empty.
  NumberedLine(int number, const QString& text, const QString& hint, const QString& right = {}, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_number;
};

}  // namespace relance
