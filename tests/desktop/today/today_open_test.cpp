// SPDX-License-Identifier: GPL-3.0-or-later
// Today beside its tasks: replies, doubtful contacts, our word, late disputes and who is handled by hand, seen to by one key.
#include <QListView>
#include <QSignalSpy>

#include "actions/chasing/record_contact.h"
#include "actions/disputes/open_dispute.h"
#include "actions/people/enter_person.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/record_reply.h"
#include "desktop/client/clients_page.h"
#include "desktop/client/history_section.h"
#include "desktop/client/timeline_panel.h"
#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/open_chips.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

class TodayOpen : public OpenDesk {
 protected:
  void SetUp() override {
    prepare();
    OpenDesk::SetUp();
    page = std::make_unique<TodayPage>(desk, settings);
    show(*page);
    ASSERT_TRUE(waitFor(OpenKind::reply, 2));
  }

  virtual void prepare() {
    write(plusDays(dayOfWork, -10), [](LedgerSession& session) {
      EXPECT_TRUE(openDispute(session, "C00102", {.item = "F-1003", .deadline = plusDays(dayOfWork, -3)}).isDone());
      EXPECT_TRUE(giveOurWord(session, "C00771",
                              {.kind = CommitmentKind::document, .due = plusDays(dayOfWork, -1), .text = "Envoyer le bon signé"})
                      .isDone());
      EXPECT_TRUE(giveOurWord(session, "C00771", {.due = plusDays(dayOfWork, 9), .text = "Plus tard"}).isDone());
      EXPECT_TRUE(recordContact(session, "C00288", {.result = ContactResult::doubtful}).isDone());
    });
    write(plusDays(dayOfWork, -2), [](LedgerSession& session) {
      EXPECT_TRUE(recordReply(session, "C00417", {.note = "Nous payons mardi.\nCordialement"}).isDone());
      EXPECT_TRUE(recordReply(session, "C00417", {.note = "Et la facture F-1067 ?"}).isDone());
    });
    write(plusDays(dayOfWork, -1), [](LedgerSession& session) {
      EXPECT_TRUE(recordReply(session, "C00230", {.note = "Bien reçu."}).isDone());
      EXPECT_TRUE(setByHand(session, "C00844", true).isDone());
    });
  }
  template <class Work>
  void write(Date on, Work work) {
    auto session = LedgerSession::open(ledger.path(), {[on] { return isoText(on) + "T06:00:00.000Z"; }, [on] { return on; }});
    work(session);
  }
  int count(OpenKind kind) { return openCount(page->model().open(), kind); }
  bool waitFor(OpenKind kind, int wanted) {
    return QTest::qWaitFor([&] { return count(kind) == wanted; }, 30000);
  }
  void press(Qt::Key key) { QTest::keyClick(page->focusWidget(), key); }
  void click(QWidget& target) { QTest::mouseClick(&target, Qt::LeftButton); }
  std::string code(int row) {
    const auto customer = page->model().customerAt(row);
    return customer ? desk.state()->portfolio.customers[*customer].code : std::string();
  }
  QString why(int row) { return page->model().index(row, TodayModel::why).data().toString(); }
  QString hintFor(Qt::Key key) {
    auto* hints = page->findChild<KeyHints*>();
    return hints->rectOf(QKeySequence(key)).isValid() ? QStringLiteral("there") : QString();
  }
  QAbstractButton* answer(const char* name) { return page->inspector().findChild<QAbstractButton*>(QLatin1String(name)); }

  std::unique_ptr<TodayPage> page;
};

TEST_F(TodayOpen, TellsWhatWaitsBesideTheTasks) {
  EXPECT_EQ(count(OpenKind::doubtful), 1);
  EXPECT_EQ(count(OpenKind::word), 1) << "what is to be done later does not wait";
  EXPECT_EQ(count(OpenKind::dispute), 1);
  EXPECT_GE(count(OpenKind::byHand), 1);
  EXPECT_TRUE(page->open().isVisible());
  EXPECT_TRUE(page->open().chip(OpenKind::reply).isVisible());
  EXPECT_NE(page->model().taskAt(0), nullptr) << "the tasks are what is shown";
}

TEST_F(TodayOpen, TheKeyALeadsThroughEachKindAndBackToTheTasks) {
  const OpenKind kinds[] = {OpenKind::reply, OpenKind::doubtful, OpenKind::word, OpenKind::dispute, OpenKind::byHand};
  for (const OpenKind kind : kinds) {
    press(Qt::Key_A);
    ASSERT_NE(page->model().openAt(0), nullptr);
    EXPECT_EQ(page->model().openAt(0)->kind, kind);
    EXPECT_EQ(page->model().rowCount(), count(kind));
    EXPECT_TRUE(page->open().chip(kind).isChecked());
    EXPECT_FALSE(why(0).isEmpty());
  }
  press(Qt::Key_A);
  EXPECT_NE(page->model().taskAt(0), nullptr);
  click(page->open().chip(OpenKind::word));
  EXPECT_EQ(why(0), QStringLiteral("Envoyer le bon signé"));
  press(Qt::Key_Escape);
  page->goBack();
  EXPECT_NE(page->model().taskAt(0), nullptr);
}

TEST_F(TodayOpen, RepliesOfOneCustomerAreReadByOneKeyAndUnreadByUndoing) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  press(Qt::Key_A);
  ASSERT_EQ(code(0), "C00417");
  EXPECT_EQ(why(0), QStringLiteral("Nous payons mardi."));
  press(Qt::Key_V);
  ASSERT_TRUE(waitFor(OpenKind::reply, 1));
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state()->undoable == EventKind::replyRead; }, 30000));
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_EQ(code(0), "C00230") << "the next one is under the cursor";
  EXPECT_EQ(page->table().currentIndex().row(), 0);
  desk.undo();
  EXPECT_TRUE(waitFor(OpenKind::reply, 2));
}

TEST_F(TodayOpen, ADoubtfulContactIsSettledByAKeyOrAButton) {
  press(Qt::Key_A);
  press(Qt::Key_A);
  ASSERT_EQ(code(0), "C00288");
  const ContactEventId contact = contactOf(page->model().open(), *page->model().openAt(0));
  const auto result = [&] {
    for (const ContactEvent& event : desk.state()->portfolio.contacts.all()) {
      if (event.id == contact) return event.result;
    }
    return ContactResult::failed;
  };
  press(Qt::Key_V);
  EXPECT_EQ(count(OpenKind::doubtful), 1) << "that says nothing of a sending";
  press(Qt::Key_E);
  ASSERT_TRUE(waitFor(OpenKind::doubtful, 0));
  EXPECT_TRUE(QTest::qWaitFor([&] { return result() == ContactResult::done; }, 30000));
  EXPECT_EQ(page->model().rowCount(), 0);
  desk.undo();
  ASSERT_TRUE(waitFor(OpenKind::doubtful, 1));
  ASSERT_TRUE(QTest::qWaitFor([&] { return answer("didNotGo") != nullptr; }, patience));
  click(*answer("didNotGo"));
  ASSERT_TRUE(waitFor(OpenKind::doubtful, 0));
  EXPECT_TRUE(QTest::qWaitFor([&] { return result() == ContactResult::failed; }, 30000));
}

TEST_F(TodayOpen, OurWordIsKeptByOneKey) {
  page->model().choose({.kind = {}, .open = OpenKind::word, .text = {}});
  page->table().selectRow(0);
  press(Qt::Key_V);
  ASSERT_TRUE(waitFor(OpenKind::word, 0));
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state()->undoable == EventKind::commitmentEnded; }, 30000));
  desk.undo();
  EXPECT_TRUE(waitFor(OpenKind::word, 1));
}

TEST_F(TodayOpen, EnterOpensTheFileAtTheReply) {
  press(Qt::Key_A);
  QSignalSpy wanted(page.get(), &Page::wanted);
  const ContactEventId reply = contactOf(page->model().open(), *page->model().openAt(0));
  press(Qt::Key_Return);
  ASSERT_EQ(wanted.count(), 1);
  const auto where = wanted.first().first().value<Destination>();
  EXPECT_EQ(where.place, Place::clients);
  EXPECT_EQ(contactOfSection(where.section), reply);
  ClientsPage clients(desk, settings);
  show(clients);
  clients.show(where);
  clients.activate();
  auto& history = clients.file().history();
  ASSERT_TRUE(QTest::qWaitFor([&] { return history.view().currentIndex().isValid(); }, 30000));
  EXPECT_EQ(history.view().currentIndex().row(), history.model().rowOf(reply));
  EXPECT_TRUE(history.model().at(history.view().currentIndex().row()).words.note.contains(QStringLiteral("Nous payons")));
}

TEST_F(TodayOpen, TheHintsAreThoseOfTheRow) {
  EXPECT_TRUE(hintFor(Qt::Key_V).isEmpty());
  press(Qt::Key_A);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !hintFor(Qt::Key_V).isEmpty(); }, patience));
  EXPECT_TRUE(hintFor(Qt::Key_E).isEmpty());
  press(Qt::Key_A);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !hintFor(Qt::Key_E).isEmpty() && !hintFor(Qt::Key_R).isEmpty(); }, patience));
}

/// Ada leads; Claire looks after everybody.
class TodayOfManager : public TodayOpen {
 protected:
  void prepare() override {
    qputenv("USER", "ada");
    TodayOpen::prepare();
    write(plusDays(dayOfWork, -10), [](LedgerSession& session) {
      Person ada;
      ada.name = "Ada";
      ada.login = "ada";
      ada.role = PersonRole::manager;
      EXPECT_TRUE(enterPerson(session, ada).isDone());
      Person claire;
      claire.name = "Claire";
      claire.login = "claire";
      EXPECT_TRUE(enterPerson(session, claire).isDone());
      EXPECT_TRUE(assignCollector(session, "C00288", "claire").isDone());
      EXPECT_TRUE(assignCollector(session, "C00102", "claire").isDone());
      EXPECT_TRUE(assignCollector(session, "C00230", "ada").isDone());
    });
  }
  void TearDown() override {
    page.reset();
    m_user.isNull() ? qunsetenv("USER") : qputenv("USER", m_user);
  }
  const QByteArray m_user = qgetenv("USER");
};

TEST_F(TodayOfManager, HerOwnAloneKeepsWhatHasWaitedTooLong) {
  ASSERT_TRUE(page->mine().isVisible());
  press(Qt::Key_M);
  ASSERT_TRUE(page->mine().isChecked());
  EXPECT_TRUE(waitFor(OpenKind::reply, 1)) << "C00417 is nobody's";
  EXPECT_EQ(count(OpenKind::doubtful), 1) << "in doubt for 6 working days";
  EXPECT_EQ(count(OpenKind::dispute), 1);
  EXPECT_EQ(count(OpenKind::word), 0);
  // Tasks stored before 17 November wait for 5 working days.
  const DeskState& state = *desk.state();
  const Date stale = staleSince(state.calendars, state.creditor, state.today);
  int old = 0;
  for (const TodayRow& row : page->model().rows()) old += row.since <= stale && isByHand(row.kind) ? 1 : 0;
  EXPECT_GT(old, 0);
  EXPECT_GE(page->model().countByHand(), old);
}

}  // namespace
}  // namespace relance
