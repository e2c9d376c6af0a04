// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: welcome while no ledger is open, else the ledger's pages; its menus, language and colours.
#pragma once

#include <QMainWindow>
#include <memory>

#include "desktop/desk/ledger_desk.h"
#include "desktop/pages.h"
#include "desktop/shared/look/theme.h"

namespace relance {

class LedgerClaim;
class LedgerMaking;
class LedgerView;
class ProgramSettings;
class WelcomePage;
class WindowMenus;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// All are lent for as long as the window lives.
  MainWindow(LedgerDesk& desk, ProgramSettings& settings, Theme& theme, const QList<PageMaker>& pages);
  ~MainWindow() override;

  /// Opens this ledger; it is remembered as the last one once it is open. False: another window has it and was raised.
  bool openLedger(const QString& path);
  /// Into the open ledger; without one a new ledger is asked for first.
  void importFile(const QString& path);
  /// Speaks this language from now on, everywhere; what was being done goes on.
  void speak(Language language);
  void choose(ThemeChoice theme);
  /// Null while no ledger is open.
  LedgerView* view() const { return m_view; }
  WindowMenus& menus() { return *m_menus; }

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void makeMenus();
  void askForLedger();
  void askForNewLedger();
  void askForImport();
  void takeDrop(const QString& path);
  void say(const QString& sentence);
  void sayOnWelcome(const QString& sentence);
  void clearInside();
  void showWelcome();
  void showLedger();
  void showAbout();
  void nameUndo();
  void nameWindow(const QString& page);
  QList<Place> places() const;

  LedgerDesk& m_desk;
  ProgramSettings& m_settings;
  Theme& m_theme;
  QList<PageMaker> m_makers;
  LedgerMaking* m_making;
  LedgerClaim* m_claim;
  QString m_toImport;  // once a ledger is open
  WindowMenus* m_menus{nullptr};
  LedgerView* m_view{nullptr};
  WelcomePage* m_welcome{nullptr};
};

}  // namespace relance
