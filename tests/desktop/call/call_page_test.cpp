// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "actions/chasing/record_call.h"
#include "desktop/call/call_head.h"
#include "desktop/call/facts_column.h"
#include "desktop/call/results/result_bar.h"
#include "desktop/call/seven_invoices.h"
#include "desktop/call/speak_column.h"
#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/stores/contact_store.h"

namespace relance {
namespace {

class Calls : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<CallPage>(desk, settings);
    page->head().setOpener([this](const QUrl& link) { dialled << link.toString(); });
    show(*page);
  }

  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(page->focusWidget(), key, with); }
  void type(const char* text) { QTest::keyClicks(page->focusWidget(), QString::fromLatin1(text)); }
  CustomerId idOf(const char* code) {
    for (const PortfolioCustomer& customer : desk.state()->portfolio.customers) {
      if (customer.code == code) return customer.id;
    }
    return {};
  }
  /// With his file read.
  void call(const char* code, bool dials = false) {
    page->show(Destination{.place = Place::calls, .customer = idOf(code), .dials = dials});
    page->activate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("04 65")); }, patience));
  }
  /// All that labels say.
  QString said() {
    QStringList words;
    for (const auto* label : page->findChildren<QLabel*>()) {
      if (label->isVisible()) words << label->text();
    }
    return words.join(QLatin1Char('|'));
  }
  QString keptFile() { return QFileInfo(settings.fileName()).absolutePath() + QStringLiteral("/unfinished_notes.json"); }
  CallItemsModel& items() { return page->facts().itemsModel(); }

  QStringList dialled;
  std::unique_ptr<CallPage> page;
};

TEST_F(Calls, BeginWithTheMostPressingOneAndTheCursorInTheNotes) {
  ASSERT_TRUE(page->customer());
  EXPECT_EQ(page->customer(), idOf("C00933")) << "the callback agreed";
  EXPECT_TRUE(page->speak().notes().hasFocus());
  EXPECT_TRUE(page->wantsRailFolded());
  EXPECT_EQ(page->title().toStdString(), "Call: Boulangeries Tournemarne");
}

TEST_F(Calls, KeepTheNotesAtEachPauseAndBringThemBackAfterAKill) {
  call("C00102");
  type("Signature vendredi");
  EXPECT_FALSE(QFile::exists(keptFile()));
  ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(keptFile()); }, 4000));
  // What the disk holds now is all that a killed program leaves.
  const QDir elsewhere(QString::fromStdString((ledger.folder() / "restarted").string()));
  ASSERT_TRUE(elsewhere.mkpath(QStringLiteral(".")));
  ASSERT_TRUE(QFile::copy(keptFile(), elsewhere.filePath(QStringLiteral("unfinished_notes.json"))));
  QSettings restarted(elsewhere.filePath(QStringLiteral("relance.ini")), QSettings::IniFormat);
  CallPage again(desk, restarted);
  again.refresh(*desk.state());
  again.activate();
  EXPECT_EQ(again.customer(), idOf("C00102"));
  EXPECT_EQ(again.speak().note().toStdString(), "Signature vendredi");
}

TEST_F(Calls, KeepTheNotesOfEachCustomerApart) {
  call("C00102");
  type("of the first");
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_TRUE(page->speak().note().isEmpty());
  type("of the second");
  press(Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_EQ(page->speak().note().toStdString(), "of the first");
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(page->speak().note().toStdString(), "of the second");
}

TEST_F(Calls, ForgetTheKeptNotesOnceTheyAreRecorded) {
  call("C00102");
  type("La directrice signe seule.");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_O);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForChange());
  EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(keptFile()); }, patience));
}

TEST_F(Calls, WriteTheEffectOfAResultBeforeEnter) {
  call("C00102");
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_O);
  EXPECT_TRUE(said().contains(QStringLiteral("A contact without any promise.")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("Counts as: ")); }, patience)) << said().toStdString();
  EXPECT_TRUE(said().contains(QStringLiteral("Next: ")));
  press(Qt::Key_A);
  ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("Counts as no contact.")); }, patience))
      << said().toStdString();
  EXPECT_EQ(desk.state()->sequence, before) << "asking what it would do writes nothing";
}

TEST_F(Calls, AskForADayThatIsUnderstood) {
  call("C00102");
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_R);
  type("someday");
  press(Qt::Key_Return);
  QTest::qWait(100);
  EXPECT_TRUE(page->bar().chosen());
  EXPECT_EQ(desk.state()->sequence, before);
  press(Qt::Key_A, Qt::ControlModifier);
  type("+2");
  press(Qt::Key_Return);
  EXPECT_TRUE(waitForChange());
}

TEST_F(Calls, DialOnceTheNumberIsKnown) {
  call("C00102", true);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !dialled.isEmpty(); }, patience));
  EXPECT_EQ(dialled, QStringList{QStringLiteral("tel:+33465713340")});
  EXPECT_TRUE(page->head().seconds());
  press(Qt::Key_F9);
  EXPECT_EQ(dialled.size(), 1) << "the second time hangs up";
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_FALSE(page->head().seconds());
}

TEST_F(Calls, SpeakOfTheItemsThatAreTicked) {
  call("C00417");
  const QAbstractItemModelTester tester(&items(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(items().ticked(), 3) << "all that is overdue";
  EXPECT_EQ(items().sum(), 1248000);
  EXPECT_TRUE(items().chosen().empty()) << "the usual";
  page->facts().items().setFocus();
  press(Qt::Key_X);
  EXPECT_EQ(items().sum(), 728000);
  EXPECT_EQ(items().chosen().size(), 2U);
  page->refresh(*desk.state());
  EXPECT_EQ(items().sum(), 728000) << "ticks outlive a change of the ledger";
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  EXPECT_EQ(page->bar().amount(), 728000);
}

TEST_F(Calls, AnswerAnObjectionByOneKey) {
  call("C00102");
  press(Qt::Key_F8);
  EXPECT_TRUE(page->facts().objections().hasFocus());
  QTest::keyClicks(&page->facts().objections(), QStringLiteral("rappelez"));
  press(Qt::Key_Return);
  EXPECT_EQ(page->bar().chosen(), CallOutcome::callback);
  EXPECT_TRUE(page->bar().isComplete());
  press(Qt::Key_Return);
  EXPECT_TRUE(waitForChange());
}

TEST_F(Calls, WhoAnswersForAnAbsentPersonIsAskedForAndEnteredAsAContact) {
  call("C00102");
  press(Qt::Key_F8);
  QTest::keyClicks(&page->facts().objections(), QStringLiteral("le responsable"));
  press(Qt::Key_Return);
  ASSERT_EQ(page->bar().chosen(), CallOutcome::callback);
  press(Qt::Key_Tab);
  press(Qt::Key_Tab);
  type("Lise Amont");
  press(Qt::Key_Tab);
  type("0465719999");
  CallReport report;
  page->bar().write(report);
  EXPECT_EQ(report.otherName, "Lise Amont");
  EXPECT_EQ(report.otherPhone, "0465719999");
  EXPECT_EQ(report.lateCause, "signatoryAway");
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForChange());
  const auto contacts = ContactStore(desk.reader()).ofCustomer(idOf("C00102"));
  EXPECT_TRUE(std::ranges::any_of(contacts, [](const Contact& one) { return one.name == "Lise Amont"; }));
}

TEST_F(Calls, HaveOneActionReadyForEveryObjection) {
  call("C00417");
  const ObjectionsModel& objections = static_cast<ObjectionsModel&>(*page->facts().objections().model());
  for (int row = 0; row < objections.rowCount(); ++row) {
    press(Qt::Key_F8);
    page->facts().objections().setCurrentIndex(objections.index(row, 0));
    press(Qt::Key_Return);
    const Objection& said = *objections.at(row);
    EXPECT_EQ(page->bar().chosen(), said.outcome);
    EXPECT_TRUE(page->bar().isComplete()) << said.says.toStdString() << ": Enter does it";
    CallReport report;
    page->bar().write(report);
    if (said.outcome == CallOutcome::plan) {
      EXPECT_EQ(report.dues.size(), 3U);
    } else if (said.outcome == CallOutcome::dispute) {
      EXPECT_EQ(report.cause, said.cause.toStdString());
      EXPECT_FALSE(report.cause.empty());
    }
    page->goBack();
    page->goBack();
  }
}

TEST_F(Calls, ShowAConflictAndGoOnByTheSameKey) {
  call("C00102");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_O);
  // A colleague was faster, and our screen has not seen it yet.
  LedgerSession colleague =
      LedgerSession::open(ledger.path(), {[] { return std::string("2026-11-23T09:00:00.000Z"); }, [] { return dayOfWork; }});
  ASSERT_TRUE(recordCall(colleague, "C00102", {.outcome = CallOutcome::noAnswer}).isDone());
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForChange());
  QTest::qWait(100);
  EXPECT_EQ(page->customer(), idOf("C00102"));
  EXPECT_TRUE(page->bar().chosen());
  press(Qt::Key_Return);
  EXPECT_TRUE(QTest::qWaitFor([&] { return page->customer() != idOf("C00102"); }, patience));
}

TEST_F(Calls, LoseNoNoteWhenTheNextCallBeginsBeforeTheLastIsWritten) {
  call("C00102");
  type("of the first");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_O);
  press(Qt::Key_Return);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  const CustomerId second = page->customer();
  ASSERT_NE(second, idOf("C00102"));
  type("of the second");
  ASSERT_TRUE(waitForChange());
  QTest::qWait(50);
  EXPECT_EQ(page->customer(), second);
  EXPECT_EQ(page->speak().note().toStdString(), "of the second");
  press(Qt::Key_PageUp, Qt::ControlModifier);
  page->show(Destination{.place = Place::calls, .customer = idOf("C00102")});
  EXPECT_TRUE(page->speak().note().isEmpty()) << "the first one is recorded";
}

TEST_F(Calls, ComeBackToACallThatWasRefusedMeanwhile) {
  call("C00102");
  type("of the first");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_O);
  LedgerSession colleague =
      LedgerSession::open(ledger.path(), {[] { return std::string("2026-11-23T09:00:00.000Z"); }, [] { return dayOfWork; }});
  ASSERT_TRUE(recordCall(colleague, "C00102", {.outcome = CallOutcome::noAnswer}).isDone());
  press(Qt::Key_Return);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  type("of the second");
  const CustomerId second = page->customer();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->customer() == idOf("C00102"); }, patience));
  EXPECT_EQ(page->speak().note().toStdString(), "of the first");
  EXPECT_EQ(page->bar().chosen(), CallOutcome::noCommitment);
  page->show(Destination{.place = Place::calls, .customer = second});
  EXPECT_EQ(page->speak().note().toStdString(), "of the second");
}

TEST_F(Calls, GoRoundTheirPanesByF6) {
  call("C00102");
  EXPECT_TRUE(page->focusNextPane(true));
  EXPECT_TRUE(page->facts().items().hasFocus());
  EXPECT_TRUE(page->focusNextPane(true));
  EXPECT_TRUE(page->facts().objections().hasFocus());
  EXPECT_FALSE(page->focusNextPane(true));
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->speak().notes().hasFocus());
}

TEST_F(Calls, FlagAWeakPromiseWithItsReasonsBeforeItIsTaken) {
  {
    LedgerSession session = sessionOfTheDay(ledger.path());
    for (int i = 0; i < 2; ++i) {
      const CallReport promise{.outcome = CallOutcome::promise, .agreedOn = plusDays(dayOfWork, 2)};
      ASSERT_TRUE(recordCall(session, "C00102", promise).isDone());
    }
  }
  ASSERT_TRUE(waitForChange());
  call("C00102");
  // What is promised already is not proposed: it is ticked by hand.
  EXPECT_EQ(items().ticked(), 0);
  page->facts().items().setFocus();
  press(Qt::Key_A);
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  auto* warning = page->findChild<PhraseLabel*>(QStringLiteral("warning"));
  ASSERT_NE(warning, nullptr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return warning->isVisible(); }, patience));
  EXPECT_TRUE(warning->text().startsWith(QStringLiteral("Weak promise: "))) << warning->text().toStdString();
  EXPECT_TRUE(warning->text().contains(QStringLiteral("before on the same item")));
}

TEST_F(Calls, NameEveryControl) {
  call("C00417");
  for (const Qt::Key result : {Qt::Key_P, Qt::Key_E, Qt::Key_L, Qt::Key_K, Qt::Key_R}) {
    press(Qt::Key_Return, Qt::ControlModifier);
    press(result);
    for (auto* widget : page->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
      QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(told, nullptr);
      EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    page->goBack();
    page->goBack();
  }
}

}  // namespace
}  // namespace relance
