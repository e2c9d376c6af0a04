// SPDX-License-Identifier: GPL-3.0-or-later
// The daily import as a person does it: a drop, Enter, Enter; and all that may stand in its way.
#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "desktop/importing/column_grid.h"
#include "desktop/importing/findings_model.h"
#include "desktop/importing/import_files.h"
#include "desktop/importing/import_page.h"
#include "desktop/importing/payments_known.h"
#include "desktop/importing/question_box.h"
#include "desktop/importing/reading_panel.h"
#include "desktop/importing/trial_panel.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/small_ledger.h"
#include "storage/stores/import_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

using Stage = ImportPage::Stage;

class ImportWalk : public testing::Test {
 protected:
  void SetUp() override { open.open(ledger.path()); }

  ImportPage& page() { return *static_cast<ImportPage*>(open.window().view()->page(Place::importing)); }
  void drop(const std::string& name, const std::string& text) {
    dropOn(*open.window().view()->current(), fileOf(ledger.folder(), name, text));
    ++events;
  }
  void press(int key) {
    open.press(key);
    ++events;
  }
  bool waitFor(Stage stage) {
    return QTest::qWaitFor([&] { return open.page().place() == Place::importing && page().stage() == stage; }, patience);
  }
  std::size_t itemsCalled(const std::string& number) { return ItemStore(open.desk().reader()).findByNumber(number).size(); }
  std::size_t imports() { return ImportStore(open.desk().reader()).all().size(); }
  /// Until the desk shows what was written.
  bool waitForItem(const std::string& number, std::size_t count) {
    const std::int64_t before = open.desk().state()->sequence;
    return QTest::qWaitFor([&] { return itemsCalled(number) == count && open.desk().state()->sequence != before; }, patience);
  }
  QList<QPushButton*> answers() {
    QList<QPushButton*> shown;
    for (auto* button : page().reading().question().findChildren<QPushButton*>()) {
      if (button->isVisible()) shown << button;
    }
    return shown;
  }
  /// What stands in the way, for those who hear it; empty: nothing.
  QString obstacle() { return page().bar().button().accessibleDescription(); }

  SmallLedger ledger;
  OpenWindow open{Language::en};
  int events{0};
};

TEST_F(ImportWalk, TakesADropAndTwoTimesEnter) {
  open.window().view()->go({.place = Place::balance});
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(itemsCalled("F-2001"), 0U);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  press(Qt::Key_Return);
  EXPECT_EQ(open.page().place(), Place::today);
  EXPECT_LE(events, 3);
  EXPECT_EQ(itemsCalled("F-2001"), 1U);
  EXPECT_EQ(itemsCalled("F-1101"), 1U);
}

TEST_F(ImportWalk, TellsWhatWouldChangeBeforeAnythingDoes) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  const ImportCounts& counts = page().preview()->report.counts;
  EXPECT_EQ(counts.read, 4);
  EXPECT_EQ(counts.fresh, 3);
  EXPECT_EQ(counts.known, 1);
  EXPECT_EQ(imports(), 0U);
  EXPECT_TRUE(page().bar().button().text().contains(u'3'));
}

TEST_F(ImportWalk, IsTakenBackWholeAndTriedAgain) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  ASSERT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->undoable == EventKind::fileImported; }, patience));
  open.press(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(waitForItem("F-2001", 0));
  EXPECT_EQ(imports(), 0U);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(page().preview()->report.counts.fresh, 3);
}

TEST_F(ImportWalk, TakesPaymentsForKnownUpToTheDayThatAPersonSays) {
  drop("bank.csv", "Code client;Facture;Date;Montant;Référence\nC00417;F-1101;20/11/2026;100,00;VIR 1\n");
  ASSERT_TRUE(waitFor(Stage::trial));
  const Date today = open.desk().state()->today;
  EXPECT_TRUE(page().trial().known().isVisibleTo(&page()));
  EXPECT_EQ(page().preview()->report.paymentsUpTo, plusDays(today, -1));
  DateField& day = page().trial().known().day();
  day.setText(QStringLiteral("+3"));
  EXPECT_FALSE(obstacle().isEmpty());  // nobody knows what will be paid
  day.setText(QStringLiteral("20/11"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview()->report.paymentsUpTo == parseIsoDate("2026-11-20"); }, patience));
  ASSERT_TRUE(QTest::qWaitFor([&] { return obstacle().isEmpty(); }, patience));
  day.setFocus();
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  EXPECT_EQ(ImportStore(open.desk().reader()).paymentsUpTo(), parseIsoDate("2026-11-20"));
  // The field is emptied for the next file: that is nobody's word, and nothing is tried for it.
  EXPECT_TRUE(page().bar().button().isEnabled());
  EXPECT_FALSE(QTest::qWaitFor([&] { return page().stage() != Stage::done; }, 1000));
}

TEST_F(ImportWalk, SaysNothingOfPaymentsBesideAFileOfInvoices) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_FALSE(page().trial().known().isVisibleTo(&page()));
}

TEST_F(ImportWalk, OfTheSameFileAgainChangesNothing) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(page().preview()->report.end, ImportEnd::nothingNew);
  press(Qt::Key_Return);
  EXPECT_EQ(open.page().place(), Place::today);
  QTest::qWait(100);
  EXPECT_EQ(imports(), 1U);
}

TEST_F(ImportWalk, AsksForTheOrderOfDatesInsteadOfGuessing) {
  drop("dates.csv", ambiguousInvoices);
  ASSERT_TRUE(waitFor(Stage::columns));
  press(Qt::Key_Return);
  EXPECT_EQ(page().stage(), Stage::columns);
  ASSERT_EQ(answers().size(), 2);
  EXPECT_TRUE(answers()[0]->text().contains(QStringLiteral("3\u00A0November\u00A02026")));
  EXPECT_TRUE(answers()[1]->text().contains(QStringLiteral("11\u00A0March\u00A02026")));
  answers()[1]->click();
  ASSERT_TRUE(QTest::qWaitFor([&] { return answers().isEmpty() && obstacle().isEmpty(); }, patience));
  EXPECT_TRUE(page().bar().button().hasFocus());
  press(Qt::Key_Return);
  ASSERT_EQ(page().stage(), Stage::trial);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  EXPECT_EQ(isoText(ItemStore(open.desk().reader()).findByNumber("F-3001").at(0).issued), "2026-03-11");
}

TEST_F(ImportWalk, ListsEveryProblemWithItsLineAndWritesNothing) {
  drop("bad.csv", badInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  const auto& findings = page().trial().model().findings();
  ASSERT_EQ(findings.size(), 4U);
  const std::int64_t lines[] = {2, 3, 4, 6};
  const char* columns[] = {"Échéance", "Code client", "Montant TTC", "N° pièce"};
  for (std::size_t i = 0; i < findings.size(); ++i) {
    EXPECT_EQ(findings[i].line, lines[i]);
    EXPECT_EQ(findings[i].column.toStdString(), columns[i]);
    EXPECT_FALSE(findings[i].sentence.isEmpty());
  }
  EXPECT_FALSE(obstacle().isEmpty());
  press(Qt::Key_Return);
  QTest::qWait(100);
  EXPECT_EQ(page().stage(), Stage::trial);
  EXPECT_EQ(imports(), 0U);
  EXPECT_EQ(itemsCalled("F-4004"), 0U);
}

TEST_F(ImportWalk, MeetsTheExpectedTotalOrIsNotDone) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  page().trial().total().setText(QStringLiteral("8,650.41"));
  EXPECT_EQ(page().trial().totalVerdict(), TotalVerdict::missed);
  EXPECT_FALSE(obstacle().isEmpty());
  press(Qt::Key_Return);
  QTest::qWait(50);
  EXPECT_EQ(imports(), 0U);
  page().trial().total().setText(QStringLiteral("8,650.40"));
  EXPECT_TRUE(obstacle().isEmpty());
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
}

TEST_F(ImportWalk, SaysWhatIsWrongWithAFileThatIsNoTable) {
  for (const auto& [name, bytes] : {std::pair{"a.png", std::string("\x89PNG\r\n\x1a\n\0\0", 10)}, {"b.csv", std::string()}}) {
    drop(name, bytes);
    ASSERT_TRUE(waitFor(Stage::unreadable)) << name;
  }
  drop("good.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  dropOn(open.page(), ledger.folder() / "gone.csv");
  ASSERT_TRUE(waitFor(Stage::unreadable));
  EXPECT_EQ(imports(), 0U);
}

TEST_F(ImportWalk, ReadsColumnsAsNamedByHandAndKnowsThemTheNextTime) {
  drop("strange.csv", unknownInvoices);
  ASSERT_TRUE(waitFor(Stage::columns));
  ImportDraft draft = page().draft();
  draft.kind = ImportKind::invoices;
  emit page().reading().said(draft);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview()->sample->layout.mapping.kind == ImportKind::invoices; }, patience));
  const ImportField wanted[] = {ImportField::customer, ImportField::number, ImportField::issued, ImportField::due,
                                ImportField::amount};
  for (int column = 0; column < 5; ++column) {
    QComboBox& box = *page().reading().grid().combos()[column];
    box.setCurrentIndex(box.findData(static_cast<int>(wanted[column])));
  }
  emit page().reading().grid().mapped();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview()->report.end == ImportEnd::wouldImport; }, patience));
  press(Qt::Key_Return);
  ASSERT_EQ(page().stage(), Stage::trial);
  EXPECT_FALSE(page().trial().saveProfileAs().empty());
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  EXPECT_EQ(itemsCalled("F-5002"), 1U);

  std::string tomorrow = unknownInvoices;
  for (auto at = tomorrow.find("F-5"); at != std::string::npos; at = tomorrow.find("F-5")) tomorrow[at + 2] = '6';
  events = 0;
  drop("strange-2.csv", tomorrow);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(page().preview()->profile, "strange");
  press(Qt::Key_Return);
  ASSERT_TRUE(waitFor(Stage::done));
  press(Qt::Key_Return);
  EXPECT_LE(events, 3);
  EXPECT_EQ(itemsCalled("F-6001"), 1U);
}

TEST_F(ImportWalk, IsTriedAnewWhenTheLedgerChangesMeanwhile) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  ImportRequest request;
  request.path = ledger.folder() / "sales.csv";
  LedgerSession other(Database::open(ledger.path()), open.desk().clockOf("Europe/Paris"), "other");
  ASSERT_EQ(importFile(other, request).end, ImportEnd::imported);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview()->report.end == ImportEnd::nothingNew; }, patience));
}

TEST_F(ImportWalk, OutOfSightWaitsUntilItIsShownAgain) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  open.window().view()->go({.place = Place::balance});
  LedgerSession other(Database::open(ledger.path()), open.desk().clockOf("Europe/Paris"), "other");
  ImportRequest request;
  request.path = ledger.folder() / "sales.csv";
  ASSERT_EQ(importFile(other, request).end, ImportEnd::imported);
  ASSERT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->sequence > page().preview()->sequence; }, patience));
  QTest::qWait(100);
  EXPECT_EQ(page().preview()->report.end, ImportEnd::wouldImport);
  open.window().view()->go({.place = Place::importing});
  EXPECT_TRUE(QTest::qWaitFor([&] { return page().preview()->report.end == ImportEnd::nothingNew; }, patience));
}

TEST_F(ImportWalk, KeepsTheTotalThatWasTypedInAnotherLanguage) {
  drop("sales.csv", goodInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  page().trial().total().setText(QStringLiteral("8,650.40"));
  open.window().speak(Language::fr);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(page().trial().totalVerdict(), TotalVerdict::met);
}

TEST_F(ImportWalk, GoesOnInAnotherLanguage) {
  drop("bad.csv", badInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  const QString before = page().trial().model().findings().front().sentence;
  open.window().speak(Language::fr);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(page().trial().model().findings().size(), 4U);
  EXPECT_NE(page().trial().model().findings().front().sentence, before);
}

TEST_F(ImportWalk, OfAnotherKindThanTheTitlesSayIsReadAsThatKind) {
  drop("pieces.csv", "Client;Date;Montant;Référence\nC00417;20/11/2026;50,00;V-1\n");
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview() != nullptr; }, patience));
  ImportDraft draft = page().draft();
  draft.kind = ImportKind::payments;
  emit page().reading().said(draft);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview()->report.end == ImportEnd::wouldImport; }, patience));
  EXPECT_EQ(page().preview()->report.kind, ImportKind::payments);
}

TEST_F(ImportWalk, CanBeStoppedAndLeavesAllAsItWas) {
  std::string large = "Code client;N° pièce;Date;Échéance;Montant TTC\n";
  for (int row = 0; row < 60'000; ++row) large += "C00417;G-" + std::to_string(row) + ";20/11/2026;20/12/2026;10,00\n";
  QSignalSpy working(&open.desk(), &LedgerDesk::working);
  drop("large.csv", large);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().stage() == Stage::trial; }, patience));
  EXPECT_FALSE(working.isEmpty());
  const auto stopOnce = QObject::connect(&open.desk(), &LedgerDesk::working, [&](const QString& words) {
    if (words.startsWith(QStringLiteral("Importing"))) open.desk().cancel();
  });
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return obstacle().isEmpty() && page().bar().button().isEnabled(); }, patience));
  QObject::disconnect(stopOnce);
  EXPECT_EQ(page().stage(), Stage::trial);
  EXPECT_EQ(imports(), 0U);
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().stage() == Stage::done; }, patience));
  EXPECT_EQ(itemsCalled("G-59999"), 1U);
}

TEST_F(ImportWalk, OffersOneProfileAndForgetsItWhenToldTo) {
  LedgerSession other(Database::open(ledger.path()), open.desk().clockOf("Europe/Paris"), "other");
  ImportRequest request;
  request.path = fileOf(ledger.folder(), "strange.csv", unknownInvoices);
  request.kind = ImportKind::invoices;
  request.mappings = {{"customer", "Tiers"}, {"number", "Repère"}, {"issued", "Jour 1"}, {"amount", "Valeur X"}};
  request.saveProfileAs = "Comptabilité";
  ASSERT_EQ(importFile(other, request).end, ImportEnd::imported);
  drop("again.csv", unknownInvoices);
  ASSERT_TRUE(waitFor(Stage::trial));
  EXPECT_EQ(page().preview()->profile, "Comptabilité");
  ImportDraft draft = page().draft();
  draft.isProfileWanted = false;
  emit page().reading().said(draft);
  ASSERT_TRUE(waitFor(Stage::columns));
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().preview()->profile.empty(); }, patience));
}

}  // namespace
}  // namespace relance
