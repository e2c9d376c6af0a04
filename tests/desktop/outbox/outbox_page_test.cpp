// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include "desktop/open_desk.h"
#include "desktop/outbox/outbox_head.h"
#include "desktop/outbox/outbox_issuing.h"
#include "desktop/outbox/paper_view.h"
#include "desktop/outbox/prepared_day.h"
#include "desktop/outbox/preview_pane.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class Outbox : public OpenDesk {
 protected:
  void SetUp() override {
    prepareOutbox(ledger.path());
    prepareMore();
    OpenDesk::SetUp();
    page = std::make_unique<OutboxPage>(desk, settings);
    target = QString::fromStdString((ledger.folder() / "letters").string());
    QDir().mkpath(target);
    page->issuing().setAskFolder([this](const QString&) {
      ++asked;
      return target;
    });
    show(*page);
    page->knowPlaces({Place::today, Place::clients, Place::settings});
    ASSERT_TRUE(waitUntilRead());
  }
  virtual void prepareMore() {}

  bool waitUntilRead() {
    return QTest::qWaitFor([&] { return page->isUpToDate() && !page->issuing().isUnderWay(); }, 20000);
  }
  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(page->focusWidget(), key, with); }

  OutboxModel& model() { return page->model(); }
  const OutboxRow& row(int place) { return *model().rowAt(place); }
  int firstOf(OutboxKind kind) {
    for (int i = 0; i < model().rowCount(); ++i) {
      if (model().rowAt(i) != nullptr && row(i).kind == kind) return i;
    }
    return -1;
  }
  void readAllDemands() {
    for (const OutboxRow* found : model().toLeave()) {
      if (model().stateOf(*found) == OutboxState::toRead) model().setRead(found->task.id, true);
    }
  }
  bool canApprove() { return page->commitBar().button().isEnabled(); }
  QString guards() { return page->commitBar().button().accessibleDescription(); }

  QStringList files() const { return QDir(target).entryList(QDir::Files, QDir::Name); }
  QString textOf(const QString& file) const {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), target + QLatin1Char('/') + file, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
  }
  QByteArray bytesOf(const QString& file) const {
    QFile content(target + QLatin1Char('/') + file);
    EXPECT_TRUE(content.open(QIODevice::ReadOnly));
    return content.readAll();
  }

  std::unique_ptr<OutboxPage> page;
  QString target;
  int asked{0};
};

TEST_F(Outbox, ListsByChannelTheLargestFirst) {
  const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(model().countOf(OutboxFilter::formalDemands), 5);
  EXPECT_EQ(model().countOf(OutboxFilter::messages), 2);
  EXPECT_EQ(page->count(), 7);
  EXPECT_EQ(model().index(0, OutboxModel::customer).data().toString(), QStringLiteral("Formal demands"));
  EXPECT_EQ(row(1).customerCode, "C00102");
  EXPECT_EQ(row(1).claim.asked.minor, 2021435);
  EXPECT_EQ(model().index(1, OutboxModel::amount).data().toString(), QStringLiteral("20,214.35"));
  EXPECT_EQ(model().index(1, OutboxModel::pages).data().toString(), QStringLiteral("1"));
  model().choose(OutboxFilter::messages);
  EXPECT_EQ(model().rowCount(), 3);
  model().choose(OutboxFilter::held);
  EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(Outbox, ShowsTheVeryFileThatLeaves) {
  page->selectRow(firstOf(OutboxKind::formalDemand));
  QTest::qWait(80);
  EXPECT_EQ(page->preview().paper().pageCount(), 1);
  EXPECT_TRUE(page->preview().paper().text().contains(QStringLiteral("Mise en demeure")));
  const std::string shown = row(firstOf(OutboxKind::formalDemand)).pdfs.at(0);
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(bytesOf(QStringLiteral("2026-11-23 C00102 Clinique du Val-Herbeux.pdf")).toStdString(), shown);
}

TEST_F(Outbox, WantsFormalDemandsReadBeforeTheyLeave) {
  EXPECT_FALSE(canApprove());
  EXPECT_EQ(guards(), QStringLiteral("5 formal demands to read"));
  page->selectRow(1);
  for (int i = 0; i < 5; ++i) press(Qt::Key_Space);
  EXPECT_TRUE(canApprove());
  EXPECT_EQ(model().toRead(), 0);
  page->selectRow(1);
  press(Qt::Key_Space);
  EXPECT_FALSE(canApprove());
}

TEST_F(Outbox, PutsOneFileACustomerAndOneDraftAMessageIntoAFolderAskedOnce) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  EXPECT_EQ(asked, 1);
  EXPECT_EQ(files().size(), 7) << files().join(u'\n').toStdString();
  const QString text = textOf(QStringLiteral("2026-11-23 C00417 Duvallon SARL.pdf"));
  for (const char* words : {"Mise en demeure", "F-1042", "Duvallon SARL", "FR14 2004 1010 0505 0001 3M02 606"}) {
    EXPECT_TRUE(text.contains(QLatin1String(words))) << words << '\n' << text.toStdString();
  }
  const QByteArray draft = bytesOf(QStringLiteral("2026-11-23 C00066 Verrerie Combelouve.eml"));
  EXPECT_TRUE(draft.contains("X-Unsent: 1") && draft.contains("compta.C00066@client.example")) << draft.toStdString();
  EXPECT_EQ(page->count(), 0);
  EXPECT_EQ(model().rowCount(), 0);
  ASSERT_EQ(undoable.count(), 1);
  EXPECT_EQ(undoable.first().first().toString(), QStringLiteral("7 letters and e-mails issued"));
  EXPECT_TRUE(page->head().notice().sentence().contains(target));
}

TEST_F(Outbox, MergesTheLettersForThePrinter) {
  page->issuing().setChoice(LetterFilesChoice::oneForPrinter);
  QFile(target + QStringLiteral("/2026-11-23 Letters.pdf")).open(QIODevice::WriteOnly);
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  EXPECT_EQ(files().filter(QStringLiteral(".pdf")),
            (QStringList{QStringLiteral("2026-11-23 Letters (2).pdf"), QStringLiteral("2026-11-23 Letters.pdf")}));
  EXPECT_EQ(files().filter(QStringLiteral(".eml")).size(), 2);
  const QString text = textOf(QStringLiteral("2026-11-23 Letters (2).pdf"));
  for (const char* name : {"Clinique du Val-Herbeux", "Duvallon SARL", "Garage Pélissard"}) {
    EXPECT_TRUE(text.contains(QString::fromUtf8(name))) << name;
  }
}

TEST_F(Outbox, LeavesOutWhatIsExcluded) {
  const int first = firstOf(OutboxKind::message);
  const TaskId task = row(first).task.id;
  page->selectRow(first);
  press(Qt::Key_X);
  EXPECT_EQ(model().stateOf(row(first)), OutboxState::leftOut);
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  EXPECT_EQ(files().size(), 6);
  EXPECT_EQ(page->count(), 1);
  ASSERT_GE(model().rowOf(task), 0);
  page->selectRow(model().rowOf(task));
  press(Qt::Key_X);
  EXPECT_EQ(model().toLeave().size(), 1U);
}

TEST_F(Outbox, IsAsBeforeOnceUndone) {
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  desk.undo();
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  EXPECT_EQ(page->count(), 7);
  EXPECT_EQ(model().toLeave().size(), 7U);
  // What was written stays; a second time nothing of it is overwritten.
  const QByteArray before = bytesOf(QStringLiteral("2026-11-23 C00417 Duvallon SARL.pdf"));
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(files().size(), 14);
  EXPECT_EQ(bytesOf(QStringLiteral("2026-11-23 C00417 Duvallon SARL.pdf")), before);
}

TEST_F(Outbox, NamesAMissingFactAndLeadsToItsSetting) {
  changeSetting(ledger.path(), "sender.registration", "");
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().countOf(OutboxFilter::held) == 5; }, 20000));
  EXPECT_TRUE(canApprove());  // the e-mails are whole
  EXPECT_EQ(model().toLeave().size(), 2U);
  page->selectRow(1);
  QTest::qWait(80);
  EXPECT_TRUE(page->preview().sentence().contains(QStringLiteral("our registration")))
      << page->preview().sentence().toStdString();
  QSignalSpy wanted(page.get(), &Page::wanted);
  auto* mend = page->preview().findChild<QAbstractButton*>(QStringLiteral("mend"));
  ASSERT_NE(mend, nullptr);
  mend->click();
  EXPECT_EQ(wanted.first().first().value<Destination>(),
            (Destination{.place = Place::settings, .setting = QStringLiteral("sender.registration")}));
}

TEST_F(Outbox, HoldsEverythingThatAsksForMoneyWithoutSayingHowItIsPaid) {
  changeSetting(ledger.path(), "bank.iban", "");
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().countOf(OutboxFilter::held) == 7; }, 20000));
  EXPECT_FALSE(canApprove());
  EXPECT_TRUE(model().toLeave().empty());
  page->selectRow(firstOf(OutboxKind::message));
  QTest::qWait(80);
  EXPECT_TRUE(page->preview().sentence().contains(QStringLiteral("our IBAN"))) << page->preview().sentence().toStdString();
}

TEST_F(Outbox, SaysWhoPaidSinceTheRun) {
  payInvoice(ledger.path(), "F-1084");
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().countOf(OutboxFilter::held) == 1; }, 20000));
  const int place = firstOf(OutboxKind::message) + 1;
  EXPECT_EQ(row(place).customerCode, "C00610");
  EXPECT_EQ(model().index(place, OutboxModel::state).data().toString(), QStringLiteral("no longer due"));
  page->selectRow(place);
  press(Qt::Key_X);
  press(Qt::Key_Space);
  EXPECT_EQ(model().stateOf(row(place)), OutboxState::held);
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  EXPECT_TRUE(files().filter(QStringLiteral("C00610")).isEmpty());
  EXPECT_EQ(files().size(), 6);
}

TEST_F(Outbox, LetsNoMessageLeaveFromTheSample) {
  makeSampleOf(ledger.path());
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().batch()->isSample; }, 20000));
  for (const OutboxRow* leaving : model().toLeave()) EXPECT_FALSE(leaving->documents.at(0).watermark.empty());
  readAllDemands();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(waitUntilRead());
  EXPECT_TRUE(files().filter(QStringLiteral(".eml")).isEmpty());
  EXPECT_EQ(files().size(), 5);
}

TEST_F(Outbox, NamesEveryControlForScreenReaders) {
  page->selectRow(1);
  QTest::qWait(80);
  for (auto* widget : page->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    ASSERT_NE(told, nullptr);
    EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
  }
}

TEST_F(Outbox, HoldsEverythingBackWhenSomebodyWasTouchedMeanwhile) {
  readAllDemands();
  const auto batch = model().sharedBatch();
  const auto rows = model().toLeave();
  changeSetting(ledger.path(), "letters.contactName", "Anaïs");  // touches nobody
  ASSERT_TRUE(waitForChange());
  QSignalSpy refused(&page->issuing(), &OutboxIssuing::refused);
  addLetterCustomers(ledger.path(), 1);
  {
    LedgerSession session =
        LedgerSession::open(ledger.path(), {[] { return std::string("2026-11-23T09:00:00.000Z"); }, [] { return dayOfWork; }});
    const auto paid = session.perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
      change.touch(rows.front()->task.customer);
      return Done{};
    });
    ASSERT_TRUE(paid.isDone());
  }
  page->issuing().issue(batch, rows, dayOfWork);
  ASSERT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }, patience));
  EXPECT_TRUE(refused.first().first().toString().contains(QString::fromStdString(rows.front()->customerCode)));
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(Outbox, ComesBackAsItWasInAnotherLanguage) {
  page->selectRow(firstOf(OutboxKind::message));
  press(Qt::Key_X);
  model().setRead(row(1).task.id, true);
  OutboxPage other(desk, settings);
  other.recall(page->memory());
  show(other);
  ASSERT_TRUE(QTest::qWaitFor([&] { return other.isUpToDate(); }, patience));
  EXPECT_EQ(other.model().toLeave().size(), 6U);
  EXPECT_TRUE(other.model().isRead(row(1).task.id));
  EXPECT_EQ(other.table().currentIndex().row(), firstOf(OutboxKind::message));
}

}  // namespace
}  // namespace relance
