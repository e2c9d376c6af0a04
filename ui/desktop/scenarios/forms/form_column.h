// SPDX-License-Identifier: GPL-3.0-or-later
// A form of labelled fields in two columns that scrolls, under a heading with what is wrong in words.
#pragma once

#include <QScrollArea>

#include "desktop/scenarios/steps/step_row.h"

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace relance {

class LabelledField;
class RoleLabel;

class FormColumn : public QScrollArea {
  Q_OBJECT

 public:
  explicit FormColumn(QWidget* parent = nullptr);

  void setHeading(const QString& heading, const QString& below);
  void setFindings(const QList<FindingLine>& findings);
  QStringList findingSentences() const;
  virtual void focusFirst() = 0;

 protected:
  /// In the next free place of two columns; `isWide`: a line of its own.
  LabelledField* addField(const QString& label, QWidget* field, bool isWide = false);
  QHBoxLayout& headingLine() { return *m_headingLine; }
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  RoleLabel* m_heading;
  RoleLabel* m_below;
  QHBoxLayout* m_headingLine;
  QVBoxLayout* m_findings;
  QList<FindingLine> m_told;
  QGridLayout* m_grid;
  int m_next{0};  // place in the grid, two a line
};

}  // namespace relance
