// SPDX-License-Identifier: GPL-3.0-or-later
// What only a person can say about the file, with one button for each answer; no answer is nearer than the other.
#pragma once

#include <QWidget>

#include "desktop/importing/open_question.h"

class QHBoxLayout;

namespace relance {

class RoleLabel;

class QuestionBox final : public QWidget {
  Q_OBJECT

 public:
  explicit QuestionBox(QWidget* parent = nullptr);

  /// Nothing hides it.
  void ask(const std::optional<OpenQuestion>& question);
  /// On the box, not on an answer: Enter by habit must not choose one.
  void focusQuestion();

 signals:
  void answered(const SaidDialect& dialect);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  RoleLabel* m_sentence;
  QHBoxLayout* m_answers;
};

}  // namespace relance
