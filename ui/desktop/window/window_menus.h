// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: every command of the window with its keys, in the language that is installed when it is made.
#pragma once

#include <QObject>

#include "desktop/desk/place.h"
#include "desktop/shared/look/theme.h"
#include "text/language.h"

class QAction;
class QMenu;
class QMenuBar;

namespace relance {

class ProgramSettings;

class WindowMenus final : public QObject {
  Q_OBJECT

 public:
  /// Fills the bar; `places` are those that have a page.
  WindowMenus(QMenuBar& bar, ProgramSettings& settings, Language language, const QList<Place>& places);

  /// What needs an open ledger is disabled without one.
  void setLedgerOpen(bool isOpen);
  /// "Undo: call with Duval SARL"; an empty name disables it.
  void setUndo(const QString& name);
  void setRedo(const QString& name);
  void setRailFolded(bool isFolded);

 signals:
  void newWanted();
  void openWanted();
  void importWanted();
  void ledgerWanted(const QString& path);
  void forgetWanted();
  void closeWanted();
  void quitWanted();
  void undoWanted();
  void redoWanted();
  void placeWanted(Place place);
  void backWanted();
  void nextPaneWanted(bool forward);
  void railFoldWanted(bool isFolded);
  void themeWanted(ThemeChoice theme);
  void languageWanted(Language language);
  void lettersWanted(bool areCommands);
  void aboutWanted();

 private:
  QMenu* addMenu(const QString& name);
  void fillFile(QMenu& menu, bool canImport);
  void fillRecent();
  void fillEdit(QMenu& menu);
  void fillView(QMenu& menu, const QList<Place>& places);
  void fillTheme(QMenu& menu);
  void fillLanguage(QMenu& menu, Language language);

  QMenuBar& m_bar;
  ProgramSettings& m_settings;
  QMenu* m_recent{nullptr};
  QAction* m_undo{nullptr};
  QAction* m_redo{nullptr};
  QAction* m_fold{nullptr};
  QList<QAction*> m_needLedger;
  QList<QAction*> m_goes;
};

}  // namespace relance
