// SPDX-License-Identifier: GPL-3.0-or-later
// Above the deadline wall: what is past and near, how far ahead it looks, what it is grouped by, and a chip for each class.
#pragma once

#include <QWidget>

#include "desktop/deadlines/deadline_model.h"

class QButtonGroup;

namespace relance {

class Chip;
class PageTitle;
class SearchField;

class DeadlineHead final : public QWidget {
  Q_OBJECT

 public:
  explicit DeadlineHead(const QString& title, QWidget* parent = nullptr);

  /// Counts, the choice in force and the last day shown.
  void tell(const DeadlineModel& model, Date until, Language language);
  SearchField& filter() { return *m_filter; }
  Chip& grouping() { return *m_grouping; }
  Chip& chip(std::optional<DeadlineClass> one);

  /// Days ahead that the wall may look: the first of them unless another is chosen.
  static const QList<int>& horizons();

 signals:
  void chosen(std::optional<relance::DeadlineClass> one);
  void groupingToggled();
  void horizonChosen(int days);

 private:
  struct Choice {
    Chip* chip;
    std::optional<DeadlineClass> one;
  };

  PageTitle* m_title;
  SearchField* m_filter;
  Chip* m_horizon;
  Chip* m_grouping;
  QButtonGroup* m_group;
  QList<Choice> m_choices;
};

}  // namespace relance
