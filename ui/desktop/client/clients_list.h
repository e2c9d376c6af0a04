// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all customers, found by typing, opened by Enter.
#pragma once

#include <QVariantMap>
#include <QWidget>

#include "desktop/client/clients_model.h"

class QMenu;
class QSettings;
class QVBoxLayout;

namespace relance {

class Chip;
class DenseTable;
class KeyHints;
class LedgerDesk;
class PageTitle;
class QuickStrip;
class SearchField;

class ClientsList final : public QWidget {
  Q_OBJECT

 public:
  ClientsList(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  void refresh(const DeskState& state);
  void focusFirst();
  void startSearch();
  /// Whether there is a place to call from.
  void offerCall(bool isOffered);
  /// Esc: what is looked for is forgotten; false when nothing was.
  bool goBack();
  void setLettersCommands(bool areCommands);
  /// What is looked for and how it is sorted, for memory.
  QVariantMap memory() const;
  /// Before the first refresh().
  void recall(const QVariantMap& memory);

  DenseTable& table() { return *m_table; }
  ClientsModel& model() { return *m_model; }
  SearchField& search() { return *m_search; }

 signals:
  void chosen(CustomerId customer);
  void callWanted(CustomerId customer, bool dials, std::optional<CallOutcome> result);
  /// Something was done to one of them, in words, for undoing.
  void done(const QString& words);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void open();
  void call(bool dials, std::optional<CallOutcome> result = std::nullopt);
  void note();
  void snooze();
  void moveBy(int rows);
  void makeChips(QVBoxLayout& column);
  void fillSegments();
  void choose(const ClientsChoice& choice);
  void tellCount();

  /// A chip and whom it lists.
  struct Choice {
    Chip* chip;
    ClientsKind kind;
  };

  const DeskState* m_state{nullptr};
  PageTitle* m_title;
  SearchField* m_search;
  DenseTable* m_table;
  ClientsModel* m_model;
  QuickStrip* m_quick;
  KeyHints* m_hints;
  QList<Choice> m_choices;
  Chip* m_segment{nullptr};
  QMenu* m_segments{nullptr};
  CustomerId m_wantedCursor;
  bool m_isCallOffered{false};
  QList<QAction*> m_letters;
};

}  // namespace relance
