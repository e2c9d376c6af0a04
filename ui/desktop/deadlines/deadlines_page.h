// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall: every day that must not be missed in one list, the nearest first, each with what sets it.
#pragma once

#include <QTimer>

#include "desktop/client/client_reading.h"
#include "desktop/deadlines/deadline_model.h"
#include "desktop/deadlines/declare_form.h"
#include "desktop/desk/page.h"

class QSettings;
class QVBoxLayout;

namespace relance {

class DeadlineHead;
class DeadlineInspector;
class DenseTable;
class Inspector;
class KeyHints;

class DeadlinesPage final : public Page {
  Q_OBJECT

 public:
  DeadlinesPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::boards; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  std::optional<int> count() const override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  DenseTable& table() { return *m_table; }
  DeadlineModel& model() { return *m_model; }
  DeadlineHead& head() { return *m_head; }
  DeclareForm& form() { return *m_form; }
  Inspector& inspector() { return *m_inspector; }
  /// The last day shown.
  Date until() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void makeList(QVBoxLayout& column, QSettings& settings);
  void makeActions();
  void connectAll();
  template <class Call>
  QAction* addKey(const QKeySequence& keys, Call call);

  void read();
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
  void openFile();
  void startFilter();
  void moveBy(int rows);

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  bool m_isStale{true};
  bool m_isReading{false};
  bool m_isRead{false};
  bool m_isDeclaring{false};
  ClientReading m_reading;
  DeadlineHead* m_head;
  DenseTable* m_table;
  DeadlineModel* m_model;
  DeclareForm* m_form;
  KeyHints* m_hints;
  Inspector* m_inspector;
  DeadlineInspector* m_details;
  QTimer m_detailsSoon;
  QList<QAction*> m_letters;
  int m_daysAhead;
  bool m_isFoldedByUser{false};
};

}  // namespace relance
