// SPDX-License-Identifier: GPL-3.0-or-later
// The segments in their order, with the keys and buttons that change it.
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "desktop/segments/segments_model.h"

class QSettings;

namespace relance {

class ActionButton;
class DenseTable;
class KeyHints;
class RoleLabel;

class SegmentsList final : public QWidget {
  Q_OBJECT

 public:
  explicit SegmentsList(QSettings& settings, QWidget* parent = nullptr);

  /// The cursor goes to `current`; nothing is told of that.
  void setRows(std::vector<SegmentRow> rows, const std::string& current);
  /// Customers whom none fits.
  void setUnmatched(int customers);
  void focusFirst();
  bool hasCursor() const;
  void setLettersCommands(bool areCommands);

  DenseTable& table() { return *m_table; }
  SegmentsModel& model() { return *m_model; }
  ActionButton& up() { return *m_up; }
  ActionButton& down() { return *m_down; }
  ActionButton& remover() { return *m_remove; }

 signals:
  void chosen(const std::string& key);
  void addWanted();
  void editWanted();
  void removeWanted();
  /// Places from 0, the second counted without the row that moves.
  void moveWanted(int from, int to);

 private:
  void makeKeys();
  void moveBy(int rows);

  DenseTable* m_table;
  SegmentsModel* m_model;
  RoleLabel* m_unmatched;
  ActionButton* m_up;
  ActionButton* m_down;
  ActionButton* m_remove;
  KeyHints* m_hints;
  QList<QAction*> m_letters;
  bool m_isShowing{false};
};

}  // namespace relance
