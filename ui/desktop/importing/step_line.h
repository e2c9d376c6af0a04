// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an import on one line: done, at work, still to come; the ones done lead back.
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace relance {

class StepButton final : public QAbstractButton {
  Q_OBJECT

 public:
  enum class State { done, current, later };

  StepButton(int number, const QString& words, QWidget* parent = nullptr);

  void setState(State state);
  State state() const { return m_state; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont wordsFont() const;

  int m_number;
  State m_state{State::later};
};

class StepLine final : public QWidget {
  Q_OBJECT

 public:
  explicit StepLine(const QStringList& steps, QWidget* parent = nullptr);

  /// Counted from 0; those before it are done.
  void setCurrent(int step);
  int current() const { return m_current; }

 signals:
  /// One that was done.
  void chosen(int step);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QList<StepButton*> m_steps;
  int m_current{-1};
};

}  // namespace relance
