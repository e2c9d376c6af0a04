// SPDX-License-Identifier: GPL-3.0-or-later
// What the program promises before anybody has typed anything: nothing is sent, everything stays in one file, keys do all.
#pragma once

#include <QWidget>

namespace relance {

class PromiseStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit PromiseStrip(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace relance
