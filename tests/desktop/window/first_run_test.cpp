// SPDX-License-Identifier: GPL-3.0-or-later
// Every door of the first-run page leads somewhere.
#include <gtest/gtest.h>

#include <QTimer>

#include "desktop/answered_files.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/format.h"
#include "desktop/small_ledger.h"
#include "desktop/welcome/door.h"
#include "desktop/window/ledger_making.h"

namespace relance {
namespace {

class FirstRun : public testing::Test {
 protected:
  FirstRun() {
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(data.path().string()));
    // Made earlier today: a sample takes seconds to make, and has tests of its own.
    const std::filesystem::path sample = LedgerMaking::samplePath(testDay);
    std::filesystem::create_directories(sample.parent_path());
    std::filesystem::copy_file(ledger.path(), sample);
  }
  ~FirstRun() override { qunsetenv("XDG_DATA_HOME"); }

  bool isOpen(const std::string& name) {
    return QTest::qWaitFor([&] { return open.desk().state() != nullptr; }, patience) &&
           open.desk().state()->path.filename() == name;
  }

  ScratchFolder data;
  SmallLedger ledger;
  OpenWindow open{Language::en};
};

TEST_F(FirstRun, EnterOpensTheSample) {
  ASSERT_NE(QApplication::focusWidget(), nullptr);
  EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("proposed"));
  open.press(Qt::Key_Return);
  EXPECT_TRUE(isOpen("sample-2026-11-23.relance"));
}

TEST_F(FirstRun, TheLastDoorOpensALedger) {
  QTimer answering;
  QObject::connect(&answering, &QTimer::timeout, [&] {
    QWidget* asked = QApplication::activeModalWidget();
    if (!answerFile(asked, ledger.path())) dismissObjection(asked);
  });
  answering.start(20);
  emit open.window().findChildren<Door*>().last()->opened();
  EXPECT_TRUE(isOpen("Sorbelac.relance"));
}

}  // namespace
}  // namespace relance
