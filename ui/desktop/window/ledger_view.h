// SPDX-License-Identifier: GPL-3.0-or-later
// The window's inside while a ledger is open: rail, top line, the pages one above the other, foot; and the way between them.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/desk/page.h"
#include "desktop/pages.h"

class QStackedWidget;

namespace relance {

class FootLine;
class LedgerDesk;
class NavigationRail;
class NoticeBar;
class ProgramSettings;
class TopLine;

class LedgerView final : public QWidget {
  Q_OBJECT

 public:
  /// The desk is open.
  LedgerView(LedgerDesk& desk, ProgramSettings& settings, const QList<PageMaker>& pages, QWidget* parent = nullptr);

  /// Shows a place that has a page (else nothing happens) and remembers the one left, for goBack().
  void go(const Destination& where);
  bool has(Place place) const { return page(place) != nullptr; }
  Page* page(Place place) const;
  Page* current() const;

  /// Esc: one step back inside the page, else to the place before.
  void goBack();
  /// F6: rail, then the groups of the page, around.
  void focusNextPane(bool forward);
  void setLettersCommands(bool areCommands);

  FootLine& foot() { return *m_foot; }
  NoticeBar& notices() { return *m_notices; }
  NavigationRail& rail() { return *m_rail; }
  /// What the user wants; it is folded too while a page wants it or the window is narrow.
  void foldRail(bool isFolded);

  /// Into the settings, and from them into pages made anew.
  void keepMemory();

 signals:
  /// Another page is shown or its title has changed.
  void titleChanged(const QString& title);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addPage(const PageMaker& maker);
  void restate(Page& page);
  void refresh();
  void tellFacts();
  void show(Page& page);
  void applyRail();

  LedgerDesk& m_desk;
  ProgramSettings& m_settings;
  NavigationRail* m_rail;
  TopLine* m_top;
  NoticeBar* m_notices;
  QStackedWidget* m_stack;
  FootLine* m_foot;
  QList<Page*> m_pages;
  QList<Destination> m_before;
  bool m_foldedByUser{false};
  bool m_isNarrow{false};
  bool m_openedByUser{false};  // in a narrow window
  bool m_folding{false};
};

}  // namespace relance
