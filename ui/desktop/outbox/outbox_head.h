// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the outbox: title with its sums, what happened, chips to choose by, and where and how files are put.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/outbox/outbox_model.h"

class QButtonGroup;
class QVBoxLayout;

namespace relance {

class ActionButton;
class Chip;
class NoticeBar;
class OutboxIssuing;
class PageTitle;

class OutboxHead final : public QWidget {
  Q_OBJECT

 public:
  /// Both are lent.
  OutboxHead(const QString& title, const OutboxModel& model, OutboxIssuing& issuing, QWidget* parent = nullptr);

  NoticeBar& notice() { return *m_notice; }
  void setState(const DeskState& state);
  /// The model's rows, marks or filter are others.
  void refresh();
  /// The folder may be another.
  void tellFolder();

 signals:
  void filterWanted(OutboxFilter filter);

 private:
  void makeChips(QVBoxLayout& column);
  void makeFileChoice();
  void tellSums();

  const OutboxModel& m_model;
  OutboxIssuing& m_issuing;
  const DeskState* m_state{nullptr};
  PageTitle* m_title;
  NoticeBar* m_notice;
  QButtonGroup* m_group;
  QList<std::pair<Chip*, OutboxFilter>> m_chips;
  Chip* m_files;
  ActionButton* m_folder;
};

}  // namespace relance
