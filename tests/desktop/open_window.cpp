// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/open_window.h"

#include <QApplication>
#include <QDir>
#include <fstream>
#include <iterator>

#include "desktop/patience.h"
#include "desktop/shared/format.h"
#include "desktop/small_ledger.h"
#include "words/language_choice.h"

namespace relance {

OpenWindow::OpenWindow(Language language, const QList<PageMaker>& pages)
    : m_settings(toQt((m_folder / "relance.ini").string())), m_log(m_folder / "log", "desktop"), m_theme(*qApp) {
  installLanguage(*qApp, language);
  QLocale::setDefault(QLocale(toQt(languageCode(language))));
  m_theme.choose(ThemeChoice::light);
  m_desk = std::make_unique<LedgerDesk>([](std::string_view) { return testDay; }, m_log, language);
  m_window = std::make_unique<MainWindow>(*m_desk, m_settings, m_theme, pages);
  m_window->show();
  EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
  m_window->activateWindow();
  QTest::qWait(10);
}

OpenWindow::~OpenWindow() {
  m_window.reset();
  m_desk.reset();
  installLanguage(*qApp, Language::en);
}

void OpenWindow::open(const std::filesystem::path& path) {
  m_window->openLedger(toQt(path.string()));
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->view() != nullptr; }, patience)) << logged();
  QTest::qWait(20);
  settle();
}

std::string OpenWindow::logged() const {
  std::ifstream file(m_folder / "log" / "desktop.log");
  return {std::istreambuf_iterator<char>(file), {}};
}

void OpenWindow::settle() {
  constexpr int rounds = 3;  // an answer may ask again
  for (int i = 0; i < rounds && m_desk->state() != nullptr; ++i) {
    bool isAnswered = false;
    m_desk->read(
        *m_window, [](Database&) { return true; }, [&](bool done) { isAnswered = done; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return isAnswered; }, patience));
    QTest::qWait(5);
  }
}

void OpenWindow::press(int key, Qt::KeyboardModifiers modifiers) {
  ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, patience));
  QWidget* focused = QApplication::focusWidget();
  QTest::keyClick(focused, static_cast<Qt::Key>(key), modifiers);
  QTest::qWait(5);
}

void OpenWindow::type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

void OpenWindow::keepPicture(const QString& name) {
  const QString folder = qEnvironmentVariable("RELANCE_PICTURES");
  if (folder.isEmpty()) return;
  QDir().mkpath(folder);
  QTest::qWait(30);
  settle();
  EXPECT_TRUE(m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

}  // namespace relance
