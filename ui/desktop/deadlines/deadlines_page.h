// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall: every day that must not be missed in one list, the nearest first, each with what sets it.
#pragma once

#include "desktop/client/client_reading.h"
#include "desktop/deadlines/deadline_model.h"
#include "desktop/deadlines/declare_form.h"
#include "desktop/desk/board_page.h"

class QSettings;

namespace relance {

class DeadlineHead;
class DeadlineInspector;

class DeadlinesPage final : public BoardPage {
  Q_OBJECT

 public:
  DeadlinesPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  QString title() const override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  std::optional<int> count() const override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  DeadlineModel& model() { return *m_model; }
  DeadlineHead& head() { return *m_head; }
  DeclareForm& form() { return *m_form; }
  /// The last day shown.
  Date until() const;

 protected:
  void startReading() override;
  void showDetails() override;
  std::string customerCodeAt(int row) const override;
  bool isLine(int row) const override { return m_model->at(row) != nullptr; }

 private:
  void makeKeys();
  void connectAll();

  void arrive(std::vector<ToldDeadline> wall);
  void choose(const DeadlineChoice& choice);
  void lookAhead(int days);
  void lookAheadNext();
  void group();
  void goTo(int row);
  void showEmptyState();
  void showCurrent();
  void tellHead();

  void declareCurrent();

  bool m_isRead{false};
  bool m_isDeclaring{false};
  ClientReading m_reading;
  DeadlineHead* m_head;
  DeadlineModel* m_model;
  DeclareForm* m_form;
  DeadlineInspector* m_details;
  int m_daysAhead;
};

}  // namespace relance
