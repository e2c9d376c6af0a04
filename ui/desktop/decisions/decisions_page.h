// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions: all that wait for a person, with what the house proposes; small amounts in one batch; the manager's answers.
#pragma once

#include <QPointer>

#include "desktop/decisions/decision_rows.h"
#include "desktop/desk/page.h"
#include "desktop/shared/controls/entry_form.h"
#include "desktop/shared/controls/typed_words.h"

class QSettings;
class QVBoxLayout;

namespace relance {

class BatchPanel;
class Chip;
class DecisionPanel;
class DenseTable;
class Inspector;
class KeyHints;
class LedgerDesk;
class PageTitle;
class WriteOffPanel;

class DecisionsPage final : public Page {
  Q_OBJECT

 public:
  using Shown = decisioncells::Shown;

  DecisionsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::boards; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  /// All that waits.
  std::optional<int> count() const override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  void choose(Shown shown);
  Shown shown() const { return m_shown; }
  const std::vector<DecisionRow>& listed() const;
  DenseTable& table() { return *m_table; }
  /// What stands beside; null while the list is empty.
  EntryForm* panel() { return m_panel; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeKeys();
  void list();
  void tellCounts();
  void showPanel();
  void showDecision(const DecisionRow& row);
  /// What the panel shown, or one that was let go, has decided.
  void decided(const EntryForm* by, const QString& words);
  /// One that waits for its answer may wait on.
  void releasePanel();
  QString panelName() const;
  CustomerId customerOf(const DecisionRow& row) const;
  void moveBy(int rows);
  void toggleCurrent();
  void nextList();
  void openFile();
  void focusPanel();
  const DecisionRow* current() const;

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  Shown m_shown{Shown::decisions};
  DecisionRows m_rows;
  std::vector<CustomerId> m_unticked;  // until they are no longer among the small amounts
  CustomerId m_cursor;
  PageTitle* m_title;
  QList<Chip*> m_chips;  // by Shown
  CellsModel* m_model;
  DenseTable* m_table;
  KeyHints* m_hints;
  Inspector* m_inspector;
  QPointer<EntryForm> m_panel;
  CustomerId m_panelOf;  // of a decision or an answer
  Currency m_panelIn;
  TypedWords m_typed;
  QList<QAction*> m_letters;
};

}  // namespace relance
