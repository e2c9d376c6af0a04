// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/file_drop.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "desktop/importing/import_files.h"
#include "desktop/patience.h"

namespace relance {
namespace {

class DroppedFile : public testing::Test {
 protected:
  DroppedFile() {
    (new QVBoxLayout(&window))->addWidget(field);
    window.show();
  }

  QWidget window;
  QLineEdit* field = new QLineEdit;
  FileDrop drop{window};
  QSignalSpy dropped{&drop, &FileDrop::dropped};
};

TEST_F(DroppedFile, IsTakenWhereverItFallsAndNoFieldWritesItsName) {
  for (QWidget* target : {&window, static_cast<QWidget*>(field)}) {
    dropped.clear();
    dropOn(*target, "/tmp/invoices.csv");
    ASSERT_TRUE(dropped.count() == 1 || dropped.wait(patience));
    EXPECT_EQ(dropped.first().first().toString(), QStringLiteral("/tmp/invoices.csv"));
  }
  EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(DroppedFile, OfAnotherWindowIsLeftAlone) {
  QLineEdit other;
  other.show();
  dropOn(other, "/tmp/invoices.csv");
  EXPECT_FALSE(dropped.wait(50));
}

TEST_F(DroppedFile, IsNoDropOfText) {
  QMimeData data;
  data.setText(QStringLiteral("C00417"));
  QDragEnterEvent enter(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(field, &enter);
  QDropEvent event(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(field, &event);
  EXPECT_EQ(field->text(), QStringLiteral("C00417"));
  EXPECT_EQ(dropped.count(), 0);
}

}  // namespace
}  // namespace relance
