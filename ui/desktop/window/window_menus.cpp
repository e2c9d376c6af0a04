// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/window_menus.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include "desktop/shared/look/icons.h"
#include "desktop/window/place_words.h"
#include "desktop/window/program_settings.h"

namespace relance {

WindowMenus::WindowMenus(QMenuBar& bar, ProgramSettings& settings, Language language, const QList<Place>& places)
    : QObject(&bar), m_bar(bar), m_settings(settings) {
  fillFile(*addMenu(tr("&File")), places.contains(Place::importing));
  fillEdit(*addMenu(tr("&Edit")));
  QMenu* view = addMenu(tr("&View"));
  view->setObjectName(QStringLiteral("view"));
  fillView(*view, places);
  view->addSeparator();
  fillTheme(*view->addMenu(tr("Colours")));
  fillLanguage(*view->addMenu(tr("Language")), language);
  addMenu(tr("&Help"))->addAction(tr("About Relance"), this, &WindowMenus::aboutWanted);
  setLedgerOpen(false);
}

QMenu* WindowMenus::addMenu(const QString& name) { return m_bar.addMenu(name); }

void WindowMenus::fillFile(QMenu& menu, bool canImport) {
  menu.addAction(icon(IconName::plus), tr("New ledger…"), QKeySequence(Qt::CTRL | Qt::Key_N), this, &WindowMenus::newWanted);
  menu.addAction(icon(IconName::folder), tr("Open a ledger…"), QKeySequence(Qt::CTRL | Qt::Key_O), this,
                 &WindowMenus::openWanted);
  m_recent = menu.addMenu(tr("Open again"));
  connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
  if (canImport) {
    menu.addSeparator();
    menu.addAction(icon(IconName::importFile), tr("Import a file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), this,
                   &WindowMenus::importWanted);
  }
  menu.addSeparator();
  m_needLedger << menu.addAction(tr("Close the ledger"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &WindowMenus::closeWanted);
  menu.addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &WindowMenus::quitWanted);
}

void WindowMenus::fillRecent() {
  m_recent->clear();
  const QStringList ledgers = m_settings.recentLedgers();
  for (const QString& path : ledgers) {
    QAction* action = m_recent->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { emit ledgerWanted(path); });
    action->setToolTip(path);
  }
  if (ledgers.isEmpty()) m_recent->addAction(tr("None yet"))->setEnabled(false);
  m_recent->addSeparator();
  m_recent->addAction(tr("Forget these"), this, &WindowMenus::forgetWanted)->setEnabled(!ledgers.isEmpty());
}

void WindowMenus::fillEdit(QMenu& menu) {
  m_undo = menu.addAction(icon(IconName::undo), {}, QKeySequence(Qt::CTRL | Qt::Key_Z), this, &WindowMenus::undoWanted);
  m_redo =
      menu.addAction(icon(IconName::redo), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this, &WindowMenus::redoWanted);
  setUndo({});
  setRedo({});
}

void WindowMenus::fillView(QMenu& menu, const QList<Place>& places) {
  for (const Place place : places) {
    m_goes << menu.addAction(icon(placeIcon(place)), placeWord(place), this, [this, place] { emit placeWanted(place); });
    m_goes.last()->setData(static_cast<int>(place));
    m_needLedger << m_goes.last();
  }
  menu.addSeparator();
  m_needLedger << menu.addAction(tr("Back"), QKeySequence(Qt::Key_Escape), this, &WindowMenus::backWanted)
               << menu.addAction(tr("Next pane"), QKeySequence(Qt::Key_F6), this, [this] { emit nextPaneWanted(true); })
               << menu.addAction(tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                                 [this] { emit nextPaneWanted(false); });
  m_fold = menu.addAction(tr("Fold the rail"));
  m_fold->setCheckable(true);
  m_needLedger << m_fold;
  connect(m_fold, &QAction::triggered, this, &WindowMenus::railFoldWanted);

  QAction* letters = menu.addAction(tr("Letters alone are commands"));
  letters->setCheckable(true);
  const auto apply = [this](bool areCommands) {
    for (QAction* go : std::as_const(m_goes)) {
      const auto place = static_cast<Place>(go->data().toInt());
      QList<QKeySequence> keys;
      if (areCommands) keys << placeKeys(place);
      if (place == Place::settings) keys << QKeySequence(Qt::CTRL | Qt::Key_Comma);
      go->setShortcuts(keys);
    }
  };
  letters->setChecked(m_settings.areLettersCommands());
  apply(letters->isChecked());
  connect(letters, &QAction::toggled, this, [this, apply](bool areCommands) {
    apply(areCommands);
    emit lettersWanted(areCommands);
  });
}

void WindowMenus::fillTheme(QMenu& menu) {
  auto* group = new QActionGroup(&menu);
  const std::pair<ThemeChoice, QString> themes[] = {
      {ThemeChoice::light, tr("Light")}, {ThemeChoice::dark, tr("Dark")}, {ThemeChoice::asDesktop, tr("As the desktop")}};
  for (const auto& [theme, word] : themes) {
    QAction* action = group->addAction(word);
    action->setCheckable(true);
    action->setChecked(m_settings.theme() == theme);
    connect(action, &QAction::triggered, this, [this, chosen = theme] { emit themeWanted(chosen); });
  }
  menu.addActions(group->actions());
}

void WindowMenus::fillLanguage(QMenu& menu, Language language) {
  auto* group = new QActionGroup(&menu);
  // Each in its own language, so that it is found by those who read no other.
  const std::pair<Language, QString> languages[] = {{Language::fr, QStringLiteral("Français")},
                                                    {Language::en, QStringLiteral("English")}};
  for (const auto& [spoken, word] : languages) {
    QAction* action = group->addAction(word);
    action->setCheckable(true);
    action->setChecked(spoken == language);
    connect(action, &QAction::triggered, this, [this, chosen = spoken] { emit languageWanted(chosen); });
  }
  menu.addActions(group->actions());
}

void WindowMenus::setLedgerOpen(bool isOpen) {
  for (QAction* action : std::as_const(m_needLedger)) action->setEnabled(isOpen);
}

void WindowMenus::setUndo(const QString& name) {
  m_undo->setEnabled(!name.isEmpty());
  m_undo->setText(name.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(name));
}

void WindowMenus::setRedo(const QString& name) {
  m_redo->setEnabled(!name.isEmpty());
  m_redo->setText(name.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(name));
}

void WindowMenus::setRailFolded(bool isFolded) { m_fold->setChecked(isFolded); }

}  // namespace relance
