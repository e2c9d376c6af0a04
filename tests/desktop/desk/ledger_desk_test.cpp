// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/ledger_desk.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <stop_token>
#include <thread>

#include "actions/chasing/record_call.h"
#include "desktop/patience.h"
#include "desktop/small_ledger.h"
#include "storage/history/history.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/customer_store.h"
#include "storage/transaction.h"

namespace relance {
namespace {

class Desk : public testing::Test {
 protected:
  LedgerDesk& openDesk() {
    desk.open(ledger.path());
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.state() != nullptr; }, patience));
    return desk;
  }

  SmallLedger ledger;
  LogFile log{ledger.folder() / "log", "desktop"};
  Date today{testDay};
  LedgerDesk desk{[this](std::string_view) { return today; }, log, Language::fr};
};

TEST_F(Desk, OpensALedgerWithTheDaysVerdicts) {
  QSignalSpy opened(&desk, &LedgerDesk::opened);
  openDesk();
  EXPECT_EQ(opened.count(), 1);
  const DeskState& state = *desk.state();
  EXPECT_EQ(state.today, testDay);
  EXPECT_EQ(state.portfolio.customers.size(), 6U);
  const auto customer = state.findCustomer({1});
  ASSERT_TRUE(customer);
  const auto account = state.findAccount(*customer, *parseCurrency("EUR"));
  ASSERT_TRUE(account);
  ASSERT_NE(state.verdictOf(*account), nullptr);
  EXPECT_NE(state.scenarioOf(*state.verdictOf(*account)), nullptr);
  EXPECT_NE(state.actions[*account].proposal, nullptr);
  EXPECT_FALSE(state.findAccount(*customer, *parseCurrency("CHF")));
}

TEST_F(Desk, FollowsWhatAnotherProgramWrites) {
  openDesk();
  QSignalSpy changed(&desk, &LedgerDesk::changed);
  ledger.execute("UPDATE customer SET name = 'Duvallon et Fils' WHERE id = 1");
  ASSERT_TRUE(changed.wait(patience));
  const auto customer = desk.state()->findCustomer({1});
  EXPECT_EQ(desk.state()->portfolio.customers[*customer].name, "Duvallon et Fils");
}

TEST_F(Desk, ReadsAgainOnlyWhenSomethingChanged) {
  openDesk();
  QSignalSpy changed(&desk, &LedgerDesk::changed);
  for (int i = 0; i < 3; ++i) desk.lookForChanges();
  QTest::qWait(50);
  EXPECT_EQ(changed.count(), 0);
}

TEST_F(Desk, TakesTheNewDayAfterMidnight) {
  openDesk();
  QSignalSpy changed(&desk, &LedgerDesk::changed);
  today = plusDays(today, 1);
  desk.lookForChanges();
  ASSERT_TRUE(changed.wait(patience));
  EXPECT_EQ(desk.state()->today, plusDays(testDay, 1));
}

/// Who closes a connection holds, for a moment, the lock that keeps others from coming in (SQLite's os.h, PENDING_LOCK).
TEST_F(Desk, OpensALedgerThatOthersAreJustLeaving) {
  QSignalSpy notOpened(&desk, &LedgerDesk::notOpened);
  const auto comeAndLeave = [path = ledger.path()](const std::stop_token& stop) {
    while (!stop.stop_requested()) Database::open(path, {.mode = OpenMode::readOnly});
  };
  const std::jthread first(comeAndLeave);
  const std::jthread second(comeAndLeave);
  for (int i = 0; i < 30; ++i) {
    desk.open(ledger.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state() != nullptr || !notOpened.isEmpty(); }, patience));
    ASSERT_TRUE(notOpened.isEmpty()) << i << notOpened.first().first().toString().toStdString();
  }
}

TEST_F(Desk, SaysWhyAFileIsNotOpened) {
  writeBytes(ledger.folder() / "notes.txt", std::string(300, 'x'));
  QSignalSpy notOpened(&desk, &LedgerDesk::notOpened);
  desk.open(ledger.folder() / "notes.txt");
  ASSERT_TRUE(notOpened.wait(patience));
  EXPECT_TRUE(notOpened.first().first().toString().contains(QStringLiteral("notes.txt")));
  EXPECT_EQ(desk.state(), nullptr);
}

TEST_F(Desk, OpensAnotherLedgerInPlaceOfTheFirst) {
  openDesk();
  QSignalSpy closed(&desk, &LedgerDesk::closed);
  const SmallLedger other;
  desk.open(other.path());
  EXPECT_EQ(closed.count(), 1);
  EXPECT_EQ(desk.state(), nullptr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state() != nullptr; }, patience));
  EXPECT_EQ(desk.state()->path, other.path());
}

TEST_F(Desk, ReadsInTheBackgroundAndAnswersHere) {
  openDesk();
  QObject receiver;
  const QThread* readOn = nullptr;
  std::size_t items = 0;
  desk.read(
      receiver,
      [&](Database& database) {
        readOn = QThread::currentThread();
        return loadPortfolio(database, testDay, PortfolioDepth::balances);
      },
      [&](const Portfolio& portfolio) { items = portfolio.items.size(); });
  ASSERT_TRUE(QTest::qWaitFor([&] { return items > 0; }, patience));
  EXPECT_EQ(items, 12U);
  EXPECT_NE(readOn, QThread::currentThread());
}

TEST_F(Desk, ReadsOneMomentThoughOthersWriteMeanwhile) {
  openDesk();
  QObject receiver;
  std::vector<std::string> names;
  const auto name = [](Database& database) { return CustomerStore(database).find({1})->name; };
  desk.read(
      receiver,
      [&](Database& database) {
        std::vector<std::string> read{name(database)};
        ledger.execute("UPDATE customer SET name = 'Duvallon et Fils' WHERE id = 1");
        read.push_back(name(database));
        return read;
      },
      [&](std::vector<std::string> read) { names = std::move(read); });
  ASSERT_TRUE(QTest::qWaitFor([&] { return !names.empty(); }, patience));
  EXPECT_EQ(names.front(), names.back());
}

TEST_F(Desk, AnswersNobodyWhoHasGone) {
  openDesk();
  bool answered = false;
  {
    QObject receiver;
    desk.read(
        receiver, [](Database&) { return 1; }, [&](int) { answered = true; });
  }
  QTest::qWait(50);
  EXPECT_FALSE(answered);
}

TEST_F(Desk, SaysWhatTheMachineRefusedAndGoesOn) {
  openDesk();
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  QObject receiver;
  bool toldOtherwise = false;
  desk.read(
      receiver, [](Database&) -> int { throw FileError(MachineFault::cannotRead, "a.csv", "gone"); }, [](int) {},
      [&] { toldOtherwise = true; });
  ASSERT_TRUE(failed.wait(patience));
  EXPECT_TRUE(toldOtherwise);
  EXPECT_NE(desk.state(), nullptr);
}

/// A call that was not answered, noted by nobody in particular.
Outcome<LoggedCall> noteCall(LedgerSession& session) {
  CallReport report;
  report.outcome = CallOutcome::noCommitment;
  report.note = "Sera rappelée";
  return recordCall(session, "C00417", report);
}

TEST_F(Desk, WritesOnAThreadOfItsOwn) {
  openDesk();
  QObject receiver;
  const QThread* wroteOn = nullptr;
  bool isDone = false;
  desk.write(
      receiver,
      [&](LedgerSession& session) {
        wroteOn = QThread::currentThread();
        return noteCall(session);
      },
      [&](const Outcome<LoggedCall>& call) { isDone = call.isDone(); });
  ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, patience));
  EXPECT_NE(wroteOn, QThread::currentThread());
}

TEST_F(Desk, WaitsForAnotherProgramAndSaysSo) {
  openDesk();
  Database other = Database::open(ledger.path());
  auto writing = std::make_unique<Transaction>(other);
  QSignalSpy working(&desk, &LedgerDesk::working);
  QObject receiver;
  bool isDone = false;
  desk.write(receiver, noteCall, [&](const Outcome<LoggedCall>& call) { isDone = call.isDone(); });
  ASSERT_TRUE(working.wait(patience));
  EXPECT_FALSE(isDone);
  writing.reset();
  EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }, patience));
}

TEST_F(Desk, GivesUpWaitingWhenTold) {
  openDesk();
  Database other = Database::open(ledger.path());
  const Transaction writing(other);
  QSignalSpy working(&desk, &LedgerDesk::working);
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  QObject receiver;
  desk.write(receiver, noteCall, [](const Outcome<LoggedCall>&) {});
  ASSERT_TRUE(working.wait(patience));
  desk.cancel();
  ASSERT_TRUE(failed.wait(patience));
  EXPECT_TRUE(desk.state()->portfolio.contacts.all().empty());
}

TEST_F(Desk, LeavesALedgerThatWasMovedAwayAndSaysSo) {
  openDesk();
  QSignalSpy notOpened(&desk, &LedgerDesk::notOpened);
  std::filesystem::rename(ledger.path(), ledger.folder() / "Elsewhere.relance");
  ASSERT_TRUE(notOpened.wait(patience));
  EXPECT_EQ(desk.state(), nullptr);
  desk.open(ledger.folder() / "Elsewhere.relance");
  EXPECT_TRUE(QTest::qWaitFor([&] { return desk.state() != nullptr; }, patience));
}

TEST_F(Desk, LeavesALedgerThatAnotherFileTookThePlaceOf) {
  openDesk();
  QSignalSpy notOpened(&desk, &LedgerDesk::notOpened);
  const SmallLedger other;
  std::filesystem::copy_file(other.path(), ledger.folder() / "copy.relance");
  const std::string before = bytesOf(ledger.folder() / "copy.relance");
  std::filesystem::rename(ledger.folder() / "copy.relance", ledger.path());
  ASSERT_TRUE(notOpened.wait(patience));
  EXPECT_EQ(bytesOf(ledger.path()), before);
}

TEST_F(Desk, SealsWhatItWroteWhenItCloses) {
  openDesk();
  QSignalSpy changed(&desk, &LedgerDesk::changed);
  QObject receiver;
  desk.write(receiver, noteCall, [](const Outcome<LoggedCall>&) {});
  ASSERT_TRUE(changed.wait(patience));
  desk.close();
  Database closed = Database::open(ledger.path());
  EXPECT_EQ(History(closed).last()->kind, EventKind::sealed);
}

TEST(RankByName, SortsAsReadersOfTheLanguageExpect) {
  std::vector<PortfolioCustomer> customers(4);
  const char* names[] = {"Zèbre", "écho 10", "Echo 9", "Été"};
  for (std::size_t i = 0; i < customers.size(); ++i) customers[i].name = names[i];
  EXPECT_EQ(rankByName(customers, Language::fr), (std::vector<std::uint32_t>{3, 1, 0, 2}));
}

}  // namespace
}  // namespace relance
