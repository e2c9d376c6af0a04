// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTemporaryDir>

#include "paper/letter_font.h"

int main(int argc, char** argv) {
  const QTemporaryDir runtime;
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
  testing::InitGoogleTest(&argc, argv);
  const QGuiApplication application(argc, argv);
  relance::paper::loadLetterFont();
  return RUN_ALL_TESTS();
}
