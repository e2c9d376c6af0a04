// SPDX-License-Identifier: GPL-3.0-or-later
// A desk over a ledger full of work, for tests of pages.
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QSettings>
#include <QTest>
#include <memory>

#include "desktop/day_ledger.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/desk/page.h"
#include "desktop/patience.h"

namespace relance {

class OpenDesk : public testing::Test {
 protected:
  void SetUp() override {
    desk.open(ledger.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state() != nullptr; }, patience));
  }

  /// As the window does it.
  void show(Page& page, QSize size = {1184, 820}) {
    page.knowPlaces({Place::today, Place::calls, Place::balance, Place::clients});
    page.refresh(*desk.state());
    QObject::connect(&desk, &LedgerDesk::changed, &page, [this, &page] { page.refresh(*desk.state()); });
    page.resize(size);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.activate();
  }

  /// Until what was written stands in a new state.
  bool waitForChange() {
    const std::int64_t before = desk.state()->sequence;
    return QTest::qWaitFor([&] { return desk.state()->sequence != before; }, 30000);
  }

  DayLedger ledger;
  LogFile log{ledger.folder() / "log", "desktop"};
  LedgerDesk desk{[](std::string_view) { return dayOfWork; }, log, Language::en};
  QSettings settings{QString::fromStdString((ledger.folder() / "relance.ini").string()), QSettings::IniFormat};
};

/// Keeps what a widget shows where RELANCE_PICTURES names a folder.
inline void keepPicture(QWidget& widget, const QString& name) {
  const QString folder = qEnvironmentVariable("RELANCE_PICTURES");
  if (folder.isEmpty()) return;
  QDir().mkpath(folder);
  EXPECT_TRUE(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

}  // namespace relance
