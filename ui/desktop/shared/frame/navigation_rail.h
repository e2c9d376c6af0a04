// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the left: the places of the program, one of them chosen; it folds to icons.
#pragma once

#include <QMap>
#include <QWidget>
#include <optional>

#include "desktop/shared/look/icon_names.h"

class QButtonGroup;
class QVBoxLayout;

namespace relance {

class RailButton;

class NavigationRail final : public QWidget {
  Q_OBJECT

 public:
  explicit NavigationRail(QWidget* parent = nullptr);

  /// `place` is the page's own number, 0 or above, each once.
  void addPlace(int place, IconName icon, const QString& word);
  /// At the foot, above the fold button: settings.
  void addFootPlace(int place, IconName icon, const QString& word);
  void setCount(int place, std::optional<int> count);
  /// Shows it as chosen without telling of it.
  void choose(int place);
  int chosenPlace() const;

  void setFolded(bool isFolded);
  bool isFolded() const { return m_folded; }

 signals:
  /// By the user.
  void chosen(int place);
  void folded(bool isFolded);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  RailButton* makeButton(int place, IconName icon, const QString& word);

  QButtonGroup* m_group;
  QVBoxLayout* m_top;
  QVBoxLayout* m_foot;
  RailButton* m_foldButton;
  RailButton* m_lastMade{nullptr};
  QMap<int, RailButton*> m_buttons;
  bool m_folded{false};
};

}  // namespace relance
