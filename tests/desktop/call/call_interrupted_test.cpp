// SPDX-License-Identifier: GPL-3.0-or-later
// A call that does not go straight on: a result taken back, words typed while one is written down, a customer who is gone.
#include "desktop/call/call_walk.h"
#include "desktop/patience.h"
#include "storage/database.h"

namespace relance {
namespace {

class InterruptedCall : public CallWalk {
 protected:
  void promise() {
    press(Qt::Key_P);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForRecord());
  }
  QStringList notesOf(CustomerId customer) {
    QStringList notes;
    for (const TimelineEntry& entry : fileOf(customer).timeline) notes << QString::fromStdString(entry.note);
    return notes;
  }
};

TEST_F(InterruptedCall, AResultTakenBackCountsWhenItIsGivenAnew) {
  startCalls();
  type("Paie le 30.");
  press(Qt::Key_Return, Qt::ControlModifier);
  promise();
  ASSERT_TRUE(waitForContact(first, 1));
  press(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(waitForContact(first, 0));
  promise();
  ASSERT_TRUE(waitForContact(first, 1));
  EXPECT_NE(contactsToday(first).front()->kind, ContactEventKind::answer) << "it is the contact of this call";
  EXPECT_TRUE(notesOf(first).contains(QStringLiteral("Paie le 30."))) << "with the words that were taken back";
}

TEST_F(InterruptedCall, WordsTypedWhileAResultIsWrittenDownStay) {
  startCalls();
  type("Un mot");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  {
    Database another = Database::open(ledger.path());  // another program is writing: the result has to wait
    another.execute("BEGIN IMMEDIATE");
    press(Qt::Key_Return);
    calls().speak().notes().setPlainText(QStringLiteral("Un mot de plus"));
    another.execute("ROLLBACK");
  }
  ASSERT_TRUE(waitForRecord());
  ASSERT_TRUE(waitForContact(first, 1));
  press(Qt::Key_O);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForContact(first, 2));
  ASSERT_TRUE(waitForNext());
  const QStringList notes = notesOf(first);
  EXPECT_TRUE(notes.contains(QStringLiteral("Un mot"))) << notes.join(QLatin1Char('|')).toStdString();
  EXPECT_TRUE(notes.contains(QStringLiteral("de plus"))) << notes.join(QLatin1Char('|')).toStdString();
}

TEST_F(InterruptedCall, NobodyElsesTelephoneRings) {
  open.window()
      .view()
      ->page(Place::calls)
      ->show(Destination{.place = Place::calls, .customer = idOf("C00417"), .dials = true});  // his file is not read yet
  open.window().view()->go({.place = Place::calls, .customer = idOf("C00102")});
  open.settle();
  EXPECT_EQ(calls().customer(), idOf("C00102"));
  EXPECT_TRUE(dialled.isEmpty()) << dialled.join(QLatin1Char(' ')).toStdString();
}

TEST_F(InterruptedCall, TheLastOneCalledAgainIsANewCall) {
  startCalls();
  CustomerId last;
  const auto notReached = [&] {
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_A);
    press(Qt::Key_Return);
  };
  while (calls().customer()) {
    last = calls().customer();
    notReached();
    ASSERT_TRUE(QTest::qWaitFor([&] { return calls().customer() != last; }, patience));
  }
  ASSERT_TRUE(QTest::qWaitFor([&] { return place() == Place::today; }, patience));
  ASSERT_TRUE(waitForContact(last, 1));
  open.window().view()->go({.place = Place::calls, .customer = last});
  open.settle();
  ASSERT_EQ(calls().customer(), last);
  notReached();
  ASSERT_TRUE(waitForContact(last, 2));
  for (const ContactEvent* contact : contactsToday(last)) EXPECT_NE(contact->kind, ContactEventKind::answer);
}

}  // namespace
}  // namespace relance
