// SPDX-License-Identifier: GPL-3.0-or-later
// Menus opened by chips, answered as a person does: by arrows and Enter, or by a click.
#pragma once

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include "desktop/patience.h"

namespace relance {

inline QMenu* openMenu() {
  QMenu* menu = nullptr;
  EXPECT_TRUE(
      QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }, patience));
  return menu;
}

/// The platform without a screen leaves the window of a closed menu inactive.
inline void goOn(QWidget* window) {
  QTest::qWait(5);
  if (window != nullptr && QApplication::activePopupWidget() == nullptr) window->activateWindow();
  QTest::qWait(5);
}

/// Chooses the entry of that text by keys; how many keys it took, 0 if there is no such entry.
inline int pickByKeys(const QString& text) {
  QMenu* menu = openMenu();
  if (menu == nullptr) return 0;
  int keys = 0;
  for (; keys < 40; ++keys) {
    if (menu->activeAction() != nullptr && menu->activeAction()->text() == text) break;
    QTest::keyClick(menu, Qt::Key_Down);
  }
  if (menu->activeAction() == nullptr || menu->activeAction()->text() != text) {
    ADD_FAILURE() << "no entry " << text.toStdString();
    menu->close();
    return 0;
  }
  QWidget* window = menu->parentWidget() == nullptr ? nullptr : menu->parentWidget()->window();
  QTest::keyClick(menu, Qt::Key_Return);
  goOn(window);
  return keys + 1;
}

/// One click on the entry of that text.
inline void pickByMouse(const QString& text) {
  QMenu* menu = openMenu();
  if (menu == nullptr) return;
  QWidget* window = menu->parentWidget() == nullptr ? nullptr : menu->parentWidget()->window();
  for (QAction* action : menu->actions()) {
    if (action->text() != text) continue;
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    goOn(window);
    return;
  }
  ADD_FAILURE() << "no entry " << text.toStdString();
  menu->close();
}

}  // namespace relance
