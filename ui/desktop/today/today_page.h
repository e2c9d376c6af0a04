// SPDX-License-Identifier: GPL-3.0-or-later
// Today: what is to be done, the most pressing first, with the reason in words; from here calls begin.
#pragma once

#include <QTimer>

#include "desktop/client/client_reading.h"
#include "desktop/desk/page.h"
#include "desktop/today/today_model.h"

class QButtonGroup;
class QSettings;
class QVBoxLayout;

namespace relance {

class ActionButton;
class Chip;
class DayWork;
class DenseTable;
class Inspector;
class KeyHints;
class LedgerDesk;
class OpenChips;
class OpenReading;
class PageTitle;
class QuickStrip;
class RunStrip;
class SearchField;
class TodayInspector;

class TodayPage final : public Page {
  Q_OBJECT

 public:
  TodayPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::today; }
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
  TodayModel& model() { return *m_model; }
  SearchField& filter() { return *m_filter; }
  Inspector& inspector() { return *m_inspector; }
  TodayInspector& details() { return *m_details; }
  OpenChips& open() { return *m_openChips; }
  /// Pressed while only the own work of the person at work is shown; hidden where he has none.
  Chip& mine() { return *m_mine; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  /// Buttons and keys to the places that the window has.
  void offerWays();
  /// A chip and what it shows.
  struct Choice {
    Chip* chip;
    std::optional<TodayKind> kind;
    bool isDone;
  };

  void makeChips(QVBoxLayout& column);
  void makeTable(QVBoxLayout& column, QSettings& settings);
  void makeActions();
  QAction* addKey(const QKeySequence& keys, void (TodayPage::*call)());

  void choose(const TodayChoice& choice);
  void toggleDone();
  void toggleOpen(OpenKind kind);
  void showNextOpen();
  void showOpen();
  void showAll();
  void toggleMine();
  void showWork();
  void listAnew(CustomerId cursor, int row);
  void restoreCursor(CustomerId customer);
  void countChips();
  void tellDone();
  void showEmptyState();
  void showDetails();
  void tellSelection();
  CustomerId currentCustomer() const;
  CustomerId idAt(int row) const;

  void moveDown() { moveBy(1); }
  void moveUp() { moveBy(-1); }
  void moveBy(int rows);
  void openCurrent();
  void openFile();
  void dialCurrent() { callCurrent(true); }
  void noteCurrent();
  void snoozeCurrent();
  void promiseCurrent() { callCurrent(false, CallOutcome::promise); }
  void disputeCurrent() { callCurrent(false, CallOutcome::dispute); }
  void callCurrent(bool dials, std::optional<CallOutcome> result = std::nullopt);
  void decideCurrent();
  void seenCurrent() { answerCurrent(OpenAnswer::seen); }
  void wentCurrent() { answerCurrent(OpenAnswer::went); }
  void didNotGoCurrent() { answerCurrent(OpenAnswer::didNotGo); }
  void answerCurrent(OpenAnswer answer);
  void toggleInspector();
  void startFilter();
  void runNow();

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  DayWork& m_work;
  ClientReading m_reading;
  PageTitle* m_title;
  SearchField* m_filter;
  RunStrip* m_strip;
  QButtonGroup* m_group;
  QList<Choice> m_choices;
  Chip* m_mine;
  OpenReading* m_openReading;
  OpenChips* m_openChips;
  DenseTable* m_table;
  TodayModel* m_model;
  QuickStrip* m_quick;
  ActionButton* m_doneLine;
  ActionButton* m_moreLine;
  KeyHints* m_hints;
  Inspector* m_inspector;
  TodayInspector* m_details;
  QTimer m_detailsSoon;
  QList<QAction*> m_letters;
  CustomerId m_wantedCursor;
  bool m_isFoldedByUser{false};
  bool m_isAnswering{false};
};

}  // namespace relance
