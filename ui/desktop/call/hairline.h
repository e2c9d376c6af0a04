// SPDX-License-Identifier: GPL-3.0-or-later
// A line of one pixel between two columns.
#pragma once

#include <QWidget>

namespace relance {

class Hairline final : public QWidget {
  Q_OBJECT

 public:
  explicit Hairline(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace relance
