// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a draft from being published, in words, the reason where one is wanted, and the one button.
#pragma once

#include <QWidget>
#include <optional>

#include "desktop/shared/frame/commit_bar.h"

class QLineEdit;

namespace relance {

class ActionButton;
class PrimaryButton;
class ScenarioWork;

class PublishBar final : public QWidget {
  Q_OBJECT

 public:
  /// Lent.
  explicit PublishBar(const ScenarioWork& work, QWidget* parent = nullptr);

  /// Only shown while something is drafted. `touched`: how many customers get another next step; none while that is not known.
  void refresh(std::optional<int> touched);
  /// As by the button; where a reason is missing it is asked for.
  void publish();
  /// The reason where one is wanted, else the button.
  void focusFirst();
  QLineEdit& reason() { return *m_reason; }
  PrimaryButton& button();
  ActionButton& discardButton() { return *m_discard; }

 signals:
  void publishWanted(const QString& reason);
  void discardWanted();

 private:
  bool needsReason() const;
  Guard guard() const;
  void tellGuards();

  const ScenarioWork& m_work;
  QString m_told;
  CommitBar* m_bar;
  QLineEdit* m_reason;
  ActionButton* m_discard;
};

}  // namespace relance
