// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox: what is to leave today, looked at as it will leave, approved at once, put into a folder and recorded as issued.
#pragma once

#include <QTimer>
#include <memory>

#include "desktop/desk/page.h"
#include "desktop/outbox/outbox_model.h"

class QSettings;
class QVBoxLayout;

namespace relance {

class CommitBar;
class DenseTable;
class Inspector;
class KeyHints;
class LedgerDesk;
class OutboxDetails;
class OutboxHead;
class OutboxIssuing;
class PreviewPane;

class OutboxPage final : public Page {
  Q_OBJECT

 public:
  OutboxPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::outbox; }
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
  OutboxModel& model() { return *m_model; }
  PreviewPane& preview() { return *m_preview; }
  OutboxIssuing& issuing() { return *m_issuing; }
  CommitBar& commitBar() { return *m_bar; }
  OutboxHead& head() { return *m_head; }
  /// Puts the cursor there and selects nothing else.
  void selectRow(int row);
  /// What was read is of the state in force.
  bool isUpToDate() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeTable(QVBoxLayout& column, QSettings& settings);
  void makeActions();
  QAction* addKey(const QKeySequence& keys, void (OutboxPage::*call)());

  void readAgain();
  void take(std::shared_ptr<const OutboxBatch> batch);
  void choose(OutboxFilter filter);
  void tellGuards();
  void tellSelection();
  void showEmptyState();
  void showDetails();
  const OutboxRow* currentRow() const;

  void moveDown() { moveBy(1); }
  void moveUp() { moveBy(-1); }
  void moveBy(int rows);
  void toggleRead();
  void toggleLeftOut();
  void openFile();
  void mend();
  void approve();
  void runNow();

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  std::int64_t m_askedFor{-1};  // the sequence that is being read
  Date m_askedDay{};
  OutboxModel* m_model;
  OutboxIssuing* m_issuing;
  OutboxHead* m_head;
  DenseTable* m_table;
  KeyHints* m_hints;
  PreviewPane* m_preview;
  Inspector* m_inspector;
  OutboxDetails* m_details;
  CommitBar* m_bar;
  QTimer m_detailsSoon;
  QList<QAction*> m_letters;
  TaskId m_cursor;
};

}  // namespace relance
