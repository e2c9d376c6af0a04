// SPDX-License-Identifier: GPL-3.0-or-later
// One result of a call on the result bar: its letter and its name; tinted while it is chosen.
#pragma once

#include <QAbstractButton>

namespace relance {

class ResultButton final : public QAbstractButton {
  Q_OBJECT

 public:
  ResultButton(Qt::Key letter, const QString& name, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_letter;
};

}  // namespace relance
