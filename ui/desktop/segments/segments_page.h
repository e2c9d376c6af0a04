// SPDX-License-Identifier: GPL-3.0-or-later
// Segments: which customers are chased by which scenario, by rules in their order or by a person's choice.
#pragma once

#include <memory>
#include <optional>

#include "actions/policy/segment_list.h"
#include "desktop/desk/page.h"

class QSettings;
class QStackedWidget;

namespace relance {

class ActionButton;
class AssignmentsView;
class BehaviourInspector;
class Chip;
class Inspector;
class LedgerDesk;
class NoticeBar;
class PageTitle;
class SegmentsView;

class SegmentsPage final : public Page {
  Q_OBJECT

 public:
  SegmentsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::scenarios; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  SegmentsView& segments() { return *m_segments; }
  AssignmentsView& assignments() { return *m_assignments; }
  BehaviourInspector& behaviour() { return *m_behaviour; }
  Inspector& inspector() { return *m_inspector; }
  Chip& segmentsChip() { return *m_segmentsChip; }
  Chip& assignmentsChip() { return *m_assignmentsChip; }
  /// Null until the segments have been read.
  const SegmentBook* book() const { return m_book.get(); }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void readBook();
  void choose(bool isAssignments);
  void showCustomer(const std::string& code);
  void share();

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  std::unique_ptr<SegmentBook> m_book;
  bool m_isStale{true};
  PageTitle* m_title;
  ActionButton* m_add;
  NoticeBar* m_notice;
  Chip* m_segmentsChip;
  Chip* m_assignmentsChip;
  QStackedWidget* m_stack;
  SegmentsView* m_segments;
  AssignmentsView* m_assignments;
  Inspector* m_inspector;
  BehaviourInspector* m_behaviour;
};

}  // namespace relance
