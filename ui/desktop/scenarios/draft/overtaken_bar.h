// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else has changed the draft meanwhile: said in one sentence, with the choice between his and one's own.
#pragma once

#include <QWidget>

namespace relance {

class ActionButton;
class RoleLabel;
class ScenarioWork;

class OvertakenBar final : public QWidget {
  Q_OBJECT

 public:
  /// The work is lent.
  explicit OvertakenBar(ScenarioWork& work, QWidget* parent = nullptr);

  /// There as long as there is something to choose.
  void refresh();
  void tell(const QString& sentence);
  QString sentence() const;
  void focusFirst();

  ActionButton& lookButton() { return *m_look; }
  ActionButton& overButton() { return *m_over; }

 private:
  ScenarioWork& m_work;
  RoleLabel* m_sentence;
  ActionButton* m_look;
  ActionButton* m_over;
};

}  // namespace relance
