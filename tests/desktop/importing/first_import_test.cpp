// SPDX-License-Identifier: GPL-3.0-or-later
// A file before there is any ledger: one is made for it, and the file is tried in it.
#include <gtest/gtest.h>

#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

#include "desktop/answered_files.h"
#include "desktop/importing/import_files.h"
#include "desktop/importing/import_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/welcome/door.h"
#include "desktop/welcome/welcome_page.h"
#include "desktop/window/new_ledger_dialog.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

const std::string customers = "Code client;Raison sociale;Adresse;CP;Ville\nC1;Vergers du Lac;1 rue A;38000;Val\n";

class FirstImport : public testing::Test {
 protected:
  void SetUp() override {
    answering.setInterval(20);
    QObject::connect(&answering, &QTimer::timeout, [this] { answer(); });
    answering.start();
  }
  /// What the user answers to the two questions that a new ledger takes.
  void answer() {
    QWidget* asked = QApplication::activeModalWidget();
    if (auto* dialog = qobject_cast<NewLedgerDialog*>(asked)) {
      ++questions;
      if (givesUp) return dialog->reject();
      dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Sorbelac"));
      dialog->accept();
    } else if (auto* files = qobject_cast<QFileDialog*>(asked)) {
      const bool isNew = files->acceptMode() == QFileDialog::AcceptSave;
      if (answerFile(files, folder / (isNew ? "new.relance" : "customers.csv"))) ++questions;
    } else {
      dismissObjection(asked);
    }
  }
  ImportPage* page() {
    LedgerView* view = open.window().view();
    return view == nullptr ? nullptr : static_cast<ImportPage*>(view->page(Place::importing));
  }
  bool waitForTrial() {
    return QTest::qWaitFor([&] { return page() != nullptr && page()->stage() == ImportPage::Stage::trial; }, patience);
  }

  ScratchFolder folder;
  std::filesystem::path file = fileOf(folder, "customers.csv", customers);
  OpenWindow open{Language::en};
  QTimer answering;
  int questions{0};
  bool givesUp{false};
};

TEST_F(FirstImport, OfADroppedFileMakesALedgerForIt) {
  dropOn(open.window(), file);
  ASSERT_TRUE(waitForTrial());
  EXPECT_EQ(open.page().place(), Place::importing);
  EXPECT_EQ(page()->preview()->report.counts.fresh, 1);
  // Without a screen no window manager gives the focus back after the questions.
  open.window().activateWindow();
  ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() != nullptr; }, patience));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page()->stage() == ImportPage::Stage::done; }, patience));
  EXPECT_TRUE(CustomerStore(open.desk().reader()).idOfCode("C1"));
  EXPECT_GE(questions, 2);
}

TEST_F(FirstImport, HasADoorOnTheFirstRunPage) {
  auto* welcome = open.window().findChild<WelcomePage*>();
  ASSERT_NE(welcome, nullptr);
  EXPECT_EQ(welcome->findChildren<Door*>().size(), 3);
  QTimer::singleShot(0, welcome, &WelcomePage::importWanted);
  ASSERT_TRUE(waitForTrial());
}

TEST_F(FirstImport, IsForgottenWhenNoLedgerIsMade) {
  givesUp = true;
  dropOn(open.window(), file);
  ASSERT_TRUE(QTest::qWaitFor([&] { return questions == 1; }, patience));
  QTest::qWait(50);
  EXPECT_EQ(open.window().view(), nullptr);
  EXPECT_FALSE(std::filesystem::exists(folder / "new.relance"));
}

}  // namespace
}  // namespace relance
