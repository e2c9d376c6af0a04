// SPDX-License-Identifier: GPL-3.0-or-later
// One of several answers, chosen by its letter, by the arrows or by a click.
#pragma once

#include <QList>
#include <QWidget>

namespace relance {

class LetterButton;

struct LetterOption {
  Qt::Key letter;
  QString name;
};

class LetterChoice final : public QWidget {
  Q_OBJECT

 public:
  /// At least one option; none is chosen yet.
  LetterChoice(const QString& accessibleName, const QList<LetterOption>& options, QWidget* parent = nullptr);

  /// −1: none.
  int chosen() const { return m_chosen; }
  /// Tells nothing when it is chosen already.
  void choose(int option);
  LetterButton& button(int option) { return *m_buttons[option]; }

 signals:
  void chose(int option);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QList<LetterOption> m_options;
  QList<LetterButton*> m_buttons;
  int m_chosen{-1};
};

}  // namespace relance
