// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the desktop without a screen, with the program's style, font and colours.
#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

#include "desktop/shared/look/theme.h"

namespace relance {
namespace {

/// A key that one test leaves pressed changes what the next one's clicks and arrows select.
class KeysLetGo final : public testing::EmptyTestEventListener {
  void OnTestEnd(const testing::TestInfo&) override {
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
