// SPDX-License-Identifier: GPL-3.0-or-later
// A note and putting off from the lists, by keys and clicks that are counted.
#include "desktop/client/quick/quick_strip.h"

#include <QLineEdit>

#include "actions/steering/write_note.h"
#include "desktop/call/call_walk.h"
#include "desktop/client/clients_page.h"
#include "desktop/held_ledger.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/frame/notice_bar.h"

namespace relance {
namespace {

class QuickWalk : public CallWalk {
 protected:
  TodayPage& today() { return page<TodayPage>(Place::today); }
  CustomerId current() {
    const auto place = today().model().customerAt(today().table().currentIndex().row());
    return place ? open.desk().state()->portfolio.customers[*place].id : CustomerId{};
  }
  std::vector<TimelineEntry> entriesOf(CustomerId customer, EntryKind kind) {
    std::vector<TimelineEntry> found;
    for (TimelineEntry& entry : fileOf(customer).timeline) {
      if (entry.kind == kind) found.push_back(std::move(entry));
    }
    return found;
  }
  void clickHint(const QKeySequence& keys) {
    for (auto* hints : open.page().findChildren<KeyHints*>()) {
      const QRect rect = hints->isVisible() ? hints->rectOf(keys) : QRect();
      if (!rect.isValid()) continue;
      ++events;
      return QTest::mouseClick(hints, Qt::LeftButton, {}, rect.center());
    }
    ADD_FAILURE() << "no hint";
  }
};

TEST_F(QuickWalk, PuttingACustomerOffToADateTakesFourEvents) {
  const CustomerId wanted = current();
  events = 0;
  press(Qt::Key_S);
  type("+9");
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return today().model().rowOf(wanted) < 0; }, patience)) << "he leaves the list";
  EXPECT_LE(events, 4);
  EXPECT_EQ(entriesOf(wanted, EntryKind::snooze).front().snooze->until, plusDays(dayOfWork, 9));
  EXPECT_TRUE(today().table().hasFocus()) << "the next one is under the cursor";
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(QTest::qWaitFor([&] { return today().model().rowOf(wanted) >= 0; }, patience));
}

TEST_F(QuickWalk, ANoteWithoutACallTakesTwoEventsAndItsText) {
  const CustomerId wanted = current();
  const std::size_t before = contactsToday(wanted).size();
  events = 0;
  press(Qt::Key_N);
  type("Le commercial passe jeudi.");
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !entriesOf(wanted, EntryKind::note).empty(); }, patience));
  EXPECT_EQ(events, 2 + 26);
  EXPECT_EQ(entriesOf(wanted, EntryKind::note).front().note, "Le commercial passe jeudi.");
  EXPECT_EQ(contactsToday(wanted).size(), before) << "it is no contact";
  ASSERT_TRUE(QTest::qWaitFor([&] { return today().table().hasFocus(); }, patience));
  EXPECT_GE(today().model().rowOf(wanted), 0) << "what is to be done stays to be done";
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(QTest::qWaitFor([&] { return entriesOf(wanted, EntryKind::note).empty(); }, patience));
}

TEST_F(QuickWalk, EscapeClosesTheStripAndNothingIsDone) {
  const CustomerId wanted = current();
  const std::size_t before = entriesOf(wanted, EntryKind::snooze).size();
  press(Qt::Key_S);
  press(Qt::Key_Escape);
  EXPECT_TRUE(today().table().hasFocus());
  EXPECT_EQ(entriesOf(wanted, EntryKind::snooze).size(), before);
  EXPECT_GE(today().model().rowOf(wanted), 0);
}

TEST_F(QuickWalk, AnEmptyNoteIsNotWritten) {
  const CustomerId wanted = current();
  press(Qt::Key_N);
  press(Qt::Key_Return);
  QTest::qWait(50);
  EXPECT_TRUE(entriesOf(wanted, EntryKind::note).empty());
  EXPECT_FALSE(today().table().hasFocus()) << "the text is still wanted";
}

TEST_F(QuickWalk, PAndLOpenTheCallAtThatResult) {
  const CustomerId wanted = current();
  press(Qt::Key_P);
  ASSERT_EQ(place(), Place::calls);
  EXPECT_EQ(calls().customer(), wanted);
  EXPECT_EQ(calls().bar().chosen(), CallOutcome::promise);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForRecord());
  EXPECT_EQ(lastContact(wanted).outcome, CallOutcome::promise);
}

TEST_F(QuickWalk, TheListOfCustomersDoesTheSame) {
  open.window().view()->go({.place = Place::clients});
  auto& list = page<ClientsPage>(Place::clients).list();
  const CustomerId wanted = list.model().customerAt(list.table().currentIndex().row());
  events = 0;
  press(Qt::Key_S);
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !entriesOf(wanted, EntryKind::snooze).empty(); }, patience));
  EXPECT_EQ(events, 2);
  ASSERT_TRUE(QTest::qWaitFor([&] { return list.table().hasFocus(); }, patience));
  press(Qt::Key_L);
  EXPECT_EQ(place(), Place::calls);
  EXPECT_EQ(calls().bar().chosen(), CallOutcome::dispute);
}

TEST_F(QuickWalk, TheHintsUnderAListAreClickedForTheSame) {
  const CustomerId wanted = current();
  events = 0;
  clickHint(QKeySequence(Qt::Key_S));
  click(button(QStringLiteral("quick")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return today().model().rowOf(wanted) < 0; }, patience));
  EXPECT_LE(events, 4);
}

TEST_F(QuickWalk, AnAnswerThatComesLateLeavesTheNextNoteAlone) {
  const CustomerId noted = current();
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_N);
  type("Un");
  press(Qt::Key_Return);
  press(Qt::Key_Escape);
  press(Qt::Key_J);
  ASSERT_NE(current(), noted);
  press(Qt::Key_N);
  type("De");
  held.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !entriesOf(noted, EntryKind::note).empty(); }, patience));
  QTest::qWait(100);
  EXPECT_FALSE(today().table().hasFocus()) << "what is typed on would be commands";
  type("ux");
  press(Qt::Key_Return);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !entriesOf(current(), EntryKind::note).empty(); }, patience));
  EXPECT_EQ(entriesOf(current(), EntryKind::note).front().note, "Deux");
}

TEST_F(QuickWalk, ARefusalThatComesAfterEscapeIsToldWithTheName) {
  const CustomerId noted = current();
  const DeskState& state = *open.desk().state();
  const PortfolioCustomer customer = state.portfolio.customers[*state.findCustomer(noted)];
  {
    auto other =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T09:00:00.000Z"; }, [] { return dayOfWork; }});
    ASSERT_TRUE(writeNote(other, customer.code, "Rappelle demain.").isDone());
  }
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_S);
  press(Qt::Key_Return);
  press(Qt::Key_Escape);
  held.reset();
  NoticeBar& notices = open.window().view()->notices();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !notices.sentence().isEmpty(); }, patience));
  EXPECT_TRUE(notices.sentence().contains(QString::fromStdString(customer.name))) << notices.sentence().toStdString();
}

}  // namespace
}  // namespace relance
