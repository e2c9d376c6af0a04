// SPDX-License-Identifier: GPL-3.0-or-later
// One of several choices: its letter and its name; tinted while it is chosen. The letter is typed into what holds it.
#pragma once

#include <QAbstractButton>

namespace relance {

class LetterButton final : public QAbstractButton {
  Q_OBJECT

 public:
  LetterButton(Qt::Key letter, const QString& name, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_letter;
};

}  // namespace relance
