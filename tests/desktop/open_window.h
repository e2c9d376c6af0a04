// SPDX-License-Identifier: GPL-3.0-or-later
// The main window over a ledger, as the program builds it, for walks by keys and for pictures.
#pragma once

#include <gtest/gtest.h>

#include <QTest>
#include <memory>

#include "desktop/desk/ledger_desk.h"
#include "desktop/main_window.h"
#include "desktop/shared/look/theme.h"
#include "desktop/window/ledger_view.h"
#include "desktop/window/program_settings.h"
#include "storage/scratch_folder.h"

namespace relance {

class OpenWindow {
 public:
  explicit OpenWindow(Language language = Language::fr, const QList<PageMaker>& pages = allPages());
  ~OpenWindow();

  /// Opens the ledger and waits until its pages are there.
  void open(const std::filesystem::path& path);
  MainWindow& window() { return *m_window; }
  LedgerDesk& desk() { return *m_desk; }
  ProgramSettings& settings() { return m_settings; }
  Theme& theme() { return m_theme; }
  Page& page() { return *m_window->view()->current(); }

  /// Until what was asked of the ledger has come and is shown, however busy the machine is.
  void settle();
  /// As typed by a person, wherever the focus is.
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void type(const QString& text);
  /// Where RELANCE_PICTURES names a folder, the window is kept there as name.png.
  void keepPicture(const QString& name);

 private:
  /// What the desk has logged: why a test waits in vain.
  std::string logged() const;

  ScratchFolder m_folder;
  ProgramSettings m_settings;
  LogFile m_log;
  Theme m_theme;
  std::unique_ptr<LedgerDesk> m_desk;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace relance
