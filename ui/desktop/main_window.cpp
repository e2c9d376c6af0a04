// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <utility>

#include "desktop/shared/format.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/look/icons.h"
#include "desktop/welcome/welcome_page.h"
#include "desktop/window/file_drop.h"
#include "desktop/window/ledger_claim.h"
#include "desktop/window/ledger_making.h"
#include "desktop/window/ledger_view.h"
#include "desktop/window/new_ledger_dialog.h"
#include "desktop/window/program_settings.h"
#include "desktop/window/window_menus.h"
#include "words/event_words.h"
#include "words/language_choice.h"

namespace relance {
namespace {

constexpr QSize usualSize(1440, 900);
constexpr QSize leastSize(960, 600);

const QString ledgerSuffix = QStringLiteral(".relance");

bool isLedger(const QString& path) { return path.endsWith(ledgerSuffix, Qt::CaseInsensitive); }

}  // namespace

MainWindow::MainWindow(LedgerDesk& desk, ProgramSettings& settings, Theme& theme, const QList<PageMaker>& pages)
    : m_desk(desk),
      m_settings(settings),
      m_theme(theme),
      m_makers(pages),
      m_making(new LedgerMaking(desk, this)),
      m_claim(new LedgerClaim(this)) {
  setWindowIcon(programIcon());
  setMinimumSize(leastSize);
  resize(usualSize);
  restoreGeometry(m_settings.geometry());
  makeMenus();
  showWelcome();
  connect(&m_desk, &LedgerDesk::opened, this, &MainWindow::showLedger);
  connect(&m_desk, &LedgerDesk::closed, this, &MainWindow::showWelcome);
  connect(m_claim, &LedgerClaim::raiseWanted, this, [this] {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
  });
  connect(&m_desk, &LedgerDesk::notOpened, this, [this](const QString& sentence) {
    m_claim->release();
    sayOnWelcome(sentence);
  });
  connect(&m_desk, &LedgerDesk::failed, this, &MainWindow::sayOnWelcome);
  connect(m_making, &LedgerMaking::refused, this, &MainWindow::sayOnWelcome);
  connect(m_making, &LedgerMaking::made, this, &MainWindow::openLedger);
  connect(m_making, &LedgerMaking::started, this, [this](const QString& words) {
    m_desk.close();
    m_claim->release();
    m_welcome->setBusy(words);
  });
  connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::takeDrop);
  connect(&m_desk, &LedgerDesk::changed, this, &MainWindow::nameUndo);
}

MainWindow::~MainWindow() = default;

QList<Place> MainWindow::places() const {
  QList<Place> places;
  for (const PageMaker& maker : m_makers) places << maker.place;
  return places;
}

void MainWindow::makeMenus() {
  auto* bar = new QMenuBar;
  m_menus = new WindowMenus(*bar, m_settings, m_desk.language(), places());
  setMenuBar(bar);
  m_menus->setLedgerOpen(m_view != nullptr);
  nameUndo();
  m_menus->setRailFolded(m_settings.isRailFolded());
  connect(m_menus, &WindowMenus::newWanted, this, &MainWindow::askForNewLedger);
  connect(m_menus, &WindowMenus::importWanted, this, &MainWindow::askForImport);
  connect(m_menus, &WindowMenus::openWanted, this, &MainWindow::askForLedger);
  connect(m_menus, &WindowMenus::ledgerWanted, this, &MainWindow::openLedger);
  connect(m_menus, &WindowMenus::forgetWanted, this, [this] { m_settings.forgetLedgers(); });
  connect(m_menus, &WindowMenus::closeWanted, this, [this] {
    m_desk.close();
    m_claim->release();
  });
  connect(m_menus, &WindowMenus::quitWanted, this, &QWidget::close);
  connect(m_menus, &WindowMenus::undoWanted, &m_desk, &LedgerDesk::undo);
  connect(m_menus, &WindowMenus::redoWanted, &m_desk, &LedgerDesk::redo);
  connect(m_menus, &WindowMenus::placeWanted, this, [this](Place place) { m_view->go({.place = place}); });
  connect(m_menus, &WindowMenus::backWanted, this, [this] { m_view->goBack(); });
  connect(m_menus, &WindowMenus::nextPaneWanted, this, [this](bool forward) { m_view->focusNextPane(forward); });
  connect(m_menus, &WindowMenus::railFoldWanted, this, [this](bool isFolded) {
    m_settings.setRailFolded(isFolded);
    m_view->foldRail(isFolded);
  });
  connect(m_menus, &WindowMenus::themeWanted, this, &MainWindow::choose, Qt::QueuedConnection);
  connect(m_menus, &WindowMenus::languageWanted, this, &MainWindow::speak, Qt::QueuedConnection);
  connect(m_menus, &WindowMenus::lettersWanted, this, [this](bool areCommands) {
    m_settings.setLettersCommands(areCommands);
    if (m_view != nullptr) m_view->setLettersCommands(areCommands);
  });
  connect(m_menus, &WindowMenus::aboutWanted, this, &MainWindow::showAbout);
}

bool MainWindow::openLedger(const QString& path) {
  if (!m_claim->take(path)) {
    say(tr("This ledger is open in another window of Relance, which was asked to come to the front."));
    return false;
  }
  if (m_welcome != nullptr) m_welcome->setBusy(tr("Opening %1…").arg(QFileInfo(path).completeBaseName()));
  m_desk.open(std::filesystem::path(toStd(path)));
  return true;
}

void MainWindow::askForLedger() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Open a ledger"), {}, tr("Ledgers of Relance (*.relance)"));
  if (!path.isEmpty()) openLedger(path);
}

void MainWindow::askForNewLedger() {
  NewLedgerDialog dialog(this);
  if (dialog.exec() != QDialog::Accepted) return m_toImport.clear();
  QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the new ledger"),
                                              toQt(dialog.creditor().name) + ledgerSuffix, tr("Ledgers of Relance (*.relance)"));
  if (path.isEmpty()) return m_toImport.clear();
  if (!isLedger(path)) path += ledgerSuffix;
  m_making->makeNew(toStd(path), dialog.creditor());
}

void MainWindow::askForImport() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Import a file"), {}, tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
  if (!path.isEmpty()) importFile(path);
}

void MainWindow::importFile(const QString& path) {
  if (!places().contains(Place::importing)) return;
  if (m_view != nullptr) return m_view->go({.place = Place::importing, .file = path});
  m_toImport = path;
  askForNewLedger();
}

void MainWindow::say(const QString& sentence) {
  if (m_view != nullptr) {
    m_view->notices().tell(sentence, ColourRole::attention);
  } else {
    sayOnWelcome(sentence);
  }
}

void MainWindow::sayOnWelcome(const QString& sentence) {
  if (m_welcome == nullptr) return;
  // What was to follow does not, whatever is opened next.
  m_toImport.clear();
  m_welcome->setBusy({});
  if (!sentence.isEmpty()) m_welcome->tell(sentence);
}

void MainWindow::clearInside() {
  // At once and not later: what it shows of the ledger may go with the call that brought us here.
  if (m_view != nullptr) m_view->keepMemory();
  delete takeCentralWidget();
  m_view = nullptr;
  m_welcome = nullptr;
}

void MainWindow::showWelcome() {
  clearInside();
  m_welcome = new WelcomePage({.recentLedgers = m_settings.recentLedgers(),
                               .language = m_desk.language(),
                               .theme = m_settings.theme(),
                               .hasImport = places().contains(Place::importing)});
  connect(m_welcome, &WelcomePage::sampleWanted, m_making, &LedgerMaking::makeSample);
  connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::askForImport);
  connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForLedger);
  connect(m_welcome, &WelcomePage::ledgerWanted, this, &MainWindow::openLedger);
  connect(m_welcome, &WelcomePage::themeWanted, this, &MainWindow::choose, Qt::QueuedConnection);
  connect(m_welcome, &WelcomePage::languageWanted, this, &MainWindow::speak, Qt::QueuedConnection);
  setCentralWidget(m_welcome);
  m_menus->setLedgerOpen(false);
  nameUndo();
  nameWindow({});
  m_welcome->activate();
}

void MainWindow::showLedger() {
  const Destination where =
      m_view != nullptr ? m_view->current()->destination() : Destination{.place = m_settings.place().value_or(places().first())};
  clearInside();
  m_settings.noteLedger(QString::fromStdString(m_desk.state()->path.string()));
  m_view = new LedgerView(m_desk, m_settings, m_makers);
  connect(m_view, &LedgerView::titleChanged, this, &MainWindow::nameWindow);
  setCentralWidget(m_view);
  m_menus->setLedgerOpen(true);
  nameUndo();
  m_view->go(m_view->has(where.place) ? where : Destination{.place = places().first()});
  if (!m_toImport.isEmpty()) m_view->go({.place = Place::importing, .file = std::exchange(m_toImport, {})});
}

void MainWindow::speak(Language language) {
  m_settings.setLanguage(language);
  installLanguage(*qApp, language);
  QLocale::setDefault(QLocale(toQt(languageCode(language))));
  m_desk.speak(language);
  makeMenus();
  if (m_view == nullptr) {
    showWelcome();
  } else {
    showLedger();
  }
}

void MainWindow::choose(ThemeChoice theme) {
  m_settings.setTheme(theme);
  m_theme.choose(theme);
  makeMenus();
  if (m_view == nullptr) showWelcome();
}

void MainWindow::nameUndo() {
  const auto word = [](const std::optional<EventKind>& kind) { return kind ? eventWord(*kind) : QString(); };
  const DeskState* state = m_desk.state();
  m_menus->setUndo(state == nullptr ? QString() : word(state->undoable));
  m_menus->setRedo(state == nullptr ? QString() : word(state->redoable));
}

void MainWindow::nameWindow(const QString& page) {
  const QString program = QStringLiteral("Relance");
  if (m_desk.state() == nullptr) return setWindowTitle(program);
  setWindowTitle(QStringLiteral("%1 – %2 – %3").arg(page, toQt(m_desk.state()->creditor.name), program));
}

void MainWindow::showAbout() {
  QMessageBox::about(this, tr("About Relance"),
                     tr("Relance %1\nGets invoices paid, with method and courtesy.\nFree software under the GNU General Public "
                        "License, version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::takeDrop(const QString& path) {
  if (isLedger(path)) {
    openLedger(path);
  } else {
    importFile(path);
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_settings.setGeometry(saveGeometry());
  if (m_view != nullptr) m_view->keepMemory();
  m_desk.close();
  QMainWindow::closeEvent(event);
}

}  // namespace relance
