// SPDX-License-Identifier: GPL-3.0-or-later
// The segments in their order and one of them to edit; who would move is shown before anything is kept.
#pragma once

#include <QTimer>
#include <QWidget>
#include <map>
#include <optional>

#include "desktop/desk/ledger_desk.h"
#include "desktop/segments/segment_draft.h"

class QSettings;

namespace relance {

class ActionButton;
class CommitBar;
class PeoplePane;
class SegmentForm;
class SegmentsList;

class SegmentsView final : public QWidget {
  Q_OBJECT

 public:
  SegmentsView(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  /// Both are lent until the next call.
  void setBook(const DeskState& state, const SegmentBook& book);
  void addSegment();
  /// What is being edited, as an action with undo; why it is refused stands in the bar.
  void keep();
  /// Back to what is in force.
  void drop();
  void focusFirst();
  /// List, form, people.
  bool focusNextPane(bool forward);
  bool goBack();
  void setLettersCommands(bool areCommands);
  QVariantMap memory() const;
  void recall(const QVariantMap& memory);

  /// Key of the segment shown.
  const std::string& current() const { return m_key; }
  bool isDirty() const { return m_drafts.contains(m_key); }
  /// Of what is being edited; none until it has been reckoned.
  const std::optional<SegmentPreview>& preview() const { return m_preview; }
  SegmentsList& list() { return *m_list; }
  SegmentForm& form() { return *m_form; }
  PeoplePane& people() { return *m_people; }
  CommitBar& bar() { return *m_bar; }
  ActionButton& dropper() { return *m_drop; }

 signals:
  void undoable(const QString& words);

 private:
  void choose(const std::string& key);
  void edited();
  void moveTo(int from, int to);
  void remove();
  void fillForm();
  void nameAll();
  void showRows();
  void showPeople();
  void showAll();
  void askPreview();
  void tellBar();
  void refuse(const Refusal& refusal);
  std::string firstKey() const;

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  const SegmentBook* m_book{nullptr};
  std::string m_key;
  std::string m_wanted;  // key of one that was just kept: shown once it is in the book
  std::map<std::string, SegmentDraft> m_drafts;
  std::optional<SegmentPreview> m_preview;
  std::optional<Refusal> m_refusal;
  QTimer m_previewSoon;
  int m_asked{0};
  bool m_isKeeping{false};
  SegmentsList* m_list;
  SegmentForm* m_form;
  PeoplePane* m_people;
  CommitBar* m_bar;
  ActionButton* m_drop;
};

}  // namespace relance
