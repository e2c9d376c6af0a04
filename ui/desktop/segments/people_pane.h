// SPDX-License-Identifier: GPL-3.0-or-later
// Below the form of a segment: its customers, or those who would move, under a line that says how many.
#pragma once

#include <QWidget>
#include <map>
#include <optional>
#include <string>

#include "desktop/segments/people_model.h"

class QSettings;

namespace relance {

class ActionButton;
class DenseTable;
class RoleLabel;

class PeoplePane final : public QWidget {
  Q_OBJECT

 public:
  explicit PeoplePane(QSettings& settings, QWidget* parent = nullptr);

  /// How segments and scenarios are called, by key.
  void setNames(std::map<std::string, QString> segments, std::map<std::string, QString> scenarios);
  /// With a preview who moves, without one who is in the segment today.
  void show(const SegmentBook& book, const SegmentPreview* preview, const std::string& segment);
  using QWidget::show;
  void focusFirst();
  bool hasCursor() const;
  /// Code of the customer under the cursor; empty: none.
  std::string current() const;
  void setLettersCommands(bool areCommands);

  DenseTable& table() { return *m_table; }
  PeopleModel& model() { return *m_model; }
  QString heading() const;

 signals:
  void chosen(const std::string& code);
  /// He is to be given a scenario by hand.
  void assignWanted(const std::string& code);

 private:
  RoleLabel* m_heading;
  ActionButton* m_assign;
  DenseTable* m_table;
  PeopleModel* m_model;
  QAction* m_assignKey;
  bool m_isShowing{false};
};

}  // namespace relance
