// SPDX-License-Identifier: GPL-3.0-or-later
// Above the cleaning desk's list: what is done and left, the search, and a chip for each doubt that there is.
#pragma once

#include <QWidget>

#include "desktop/cleaning/cleaning_model.h"

class QButtonGroup;

namespace relance {

class Chip;
class PageTitle;
class SearchField;

class CleaningHead final : public QWidget {
  Q_OBJECT

 public:
  explicit CleaningHead(const QString& title, QWidget* parent = nullptr);

  /// Counts and the choice in force; doubts that no line has are not offered.
  void tell(const CleaningModel& model, int doneToday);
  SearchField& filter() { return *m_filter; }
  /// Of all lines, of a doubt, or of the proposals that wait.
  Chip& chip(std::optional<Doubt> doubt, bool isWaiting = false);

 signals:
  void chosen(const relance::CleaningChoice& choice);

 private:
  struct Choice {
    Chip* chip;
    std::optional<Doubt> doubt;
    bool isWaiting;
  };

  PageTitle* m_title;
  SearchField* m_filter;
  QButtonGroup* m_group;
  QList<Choice> m_choices;
};

}  // namespace relance
