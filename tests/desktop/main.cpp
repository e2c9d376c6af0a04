// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the desktop without a screen, with the program's style, font and colours.
#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "desktop/shared/look/theme.h"

namespace relance {
namespace {

/// A widget that goes away by a key it is sent never hears that the key was let go, and the next test's clicks and arrows would
/// select as if it were still pressed.
class KeysLetGo final : public testing::EmptyTestEventListener {
  void OnTestEnd(const testing::TestInfo&) override {
    if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) return;
    QWidget anywhere;
    QTest::keyRelease(&anywhere, Qt::Key_Control);
    EXPECT_EQ(QGuiApplication::keyboardModifiers(), Qt::NoModifier) << "a key is still pressed";
  }
};

}  // namespace
}  // namespace relance

int main(int argc, char** argv) {
  const QTemporaryDir runtime;
  qputenv("QT_QPA_PLATFORM", "offscreen");
  if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
  QApplication application(argc, argv);
  const relance::Theme theme(application);
  testing::InitGoogleTest(&argc, argv);
  testing::UnitTest::GetInstance()->listeners().Append(new relance::KeysLetGo);
  return RUN_ALL_TESTS();
}
