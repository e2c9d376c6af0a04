// SPDX-License-Identifier: GPL-3.0-or-later
// A page of one list: a head with a search above it, its keys below, and beside it what is said of the line under the cursor.
#pragma once

#include <QTimer>
#include <utility>

#include "desktop/desk/ledger_desk.h"
#include "desktop/desk/page.h"
#include "desktop/shared/controls/key_cap.h"

namespace relance {

class DenseTable;
class Inspector;
class SearchField;

/// J and K move, O opens the customer's file, F and Ctrl+F search, Space folds what stands beside; it folds by itself where the
/// window is too narrow for it. The ledger is read when the page is seen, once for each state.
class BoardPage : public Page {
  Q_OBJECT

 public:
  Place place() const override { return Place::boards; }
  void refresh(const DeskState& state) override;
  void setLettersCommands(bool areCommands) override;

  DenseTable& table() { return *m_table; }
  Inspector& inspector() { return *m_inspector; }

 protected:
  /// Takes the table over. Narrower than `roomForDetails` (in letters as metrics::widthFor) the list needs the room.
  BoardPage(LedgerDesk& desk, DenseTable* table, int roomForDetails, QWidget* parent);

  /// Once, when the table has its model: the head above the list; what is below it, then the keys.
  void lay(QWidget* head, SearchField& filter, const QList<QWidget*>& below, const QList<KeyHint>& hints);

  /// A key of the list.
  template <class Call>
  QAction* addKey(const QKeySequence& keys, Call call) {
    QAction* action = makeKey(keys);
    connect(action, &QAction::triggered, this, call);
    return action;
  }
  /// One that can be switched off with the other letters.
  template <class Call>
  void addLetter(Qt::Key letter, Call call) {
    m_letters << addKey(QKeySequence(letter), call);
  }

  /// Asks for what the list shows, by readOnce().
  virtual void startReading() = 0;
  /// work(Database&) on the reading thread, then(its result) here; a state that came meanwhile is read after it.
  template <class Work, class Then>
  void readOnce(Work work, Then then) {
    m_desk.read(
        *this, std::move(work),
        [this, then = std::move(then)](auto facts) mutable {
          m_isReading = false;
          then(std::move(facts));
          read();
        },
        [this] { m_isReading = false; });
  }
  /// What was read holds no longer.
  void readAnew();

  /// Beside the list, when the cursor rests.
  virtual void showDetails() = 0;
  void showDetailsSoon() { m_detailsSoon.start(); }
  /// Whose line it is; empty: nobody's.
  virtual std::string customerCodeAt(int row) const = 0;
  /// Whether the cursor may stand there: on a heading it may not.
  virtual bool isLine(int /*row*/) const { return true; }

  int currentRow() const;
  void moveBy(int rows);
  void openFile();
  bool isFoldedByUser() const { return m_isFoldedByUser; }
  void setFoldedByUser(bool isFolded) { m_isFoldedByUser = isFolded; }

  LedgerDesk& desk() const { return m_desk; }
  /// Null before the first refresh().
  const DeskState* state() const { return m_state; }

  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QAction* makeKey(const QKeySequence& keys);
  void addListKeys();
  void read();

  LedgerDesk& m_desk;
  DenseTable* m_table;
  int m_roomForDetails;
  Inspector* m_inspector;
  KeyHints* m_hints;
  SearchField* m_filter{nullptr};
  const DeskState* m_state{nullptr};
  QTimer m_detailsSoon;
  QList<QAction*> m_letters;
  bool m_isStale{true};
  bool m_isReading{false};
  bool m_isFoldedByUser{false};
};

}  // namespace relance
