// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a client file: chips for its kinds, a field that looks in it, and the days with their entries.
#pragma once

#include <QWidget>

#include "desktop/client/timeline_model.h"

class QListView;

namespace relance {

class Chip;
class SearchField;

class TimelinePanel final : public QWidget {
  Q_OBJECT

 public:
  explicit TimelinePanel(QWidget* parent = nullptr);

  void setFile(const DeskState& state, const ClientFile& file);
  /// Of another customer: nothing is looked for any more.
  void clear();

  /// The cursor on that contact, now or as soon as a file that has it is set.
  void goTo(ContactEventId contact);
  void startSearch();
  /// Esc: what is looked for is forgotten; false when nothing was.
  bool goBack();

  TimelineModel& model() { return *m_model; }
  QListView& view() { return *m_view; }
  SearchField& search() { return *m_search; }

 private:
  /// A chip and what it shows.
  struct Choice {
    Chip* chip;
    std::optional<TimelineKind> kind;
  };

  QLayout* makeChips();
  void chooseKind(std::optional<TimelineKind> kind);
  void countChips();
  void goToWanted();

  TimelineModel* m_model;
  QListView* m_view;
  SearchField* m_search;
  QList<Choice> m_choices;
  ContactEventId m_wanted;  // goes there when it is known
};

}  // namespace relance
