// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/patience.h"
#include "desktop/small_ledger.h"

namespace relance {
namespace {

class DeskWriting : public testing::Test {
 protected:
  void SetUp() override {
    desk.open(ledger.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state() != nullptr; }, patience));
  }

  void logCall() {
    QSignalSpy changed(&desk, &LedgerDesk::changed);
    std::optional<Outcome<LoggedCall>> logged;
    desk.write(
        receiver,
        [](LedgerSession& session) {
          return recordCall(session, "C00417", {.outcome = CallOutcome::noCommitment, .note = "Rien"});
        },
        [&](Outcome<LoggedCall> outcome) { logged.emplace(std::move(outcome)); }, [] {});
    ASSERT_TRUE(changed.wait(patience));
    ASSERT_TRUE(logged);
    EXPECT_TRUE(logged->isDone());
  }

  std::size_t contacts() const { return desk.state()->portfolio.contacts.all().size(); }

  SmallLedger ledger;
  LogFile log{ledger.folder() / "log", "desktop"};
  LedgerDesk desk{[](std::string_view) { return testDay; }, log, Language::en};
  QObject receiver;
};

TEST_F(DeskWriting, ShowsWhatItHasWritten) {
  EXPECT_EQ(desk.state()->sequence, 0);
  logCall();
  EXPECT_EQ(contacts(), 1U);
  EXPECT_EQ(desk.state()->sequence, 1);
  EXPECT_EQ(desk.state()->undoable, EventKind::contactRecorded);
}

TEST_F(DeskWriting, TakesTheLastThingBackAndDoesItAgain) {
  logCall();
  QSignalSpy tookBack(&desk, &LedgerDesk::tookBack);
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return contacts() == 0; }, patience));
  EXPECT_EQ(tookBack.count(), 1);
  EXPECT_EQ(desk.state()->undoable, std::nullopt);
  EXPECT_EQ(desk.state()->redoable, EventKind::contactRecorded);
  desk.redo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return contacts() == 1; }, patience));
}

TEST_F(DeskWriting, SaysWhenThereIsNothingToTakeBack) {
  QSignalSpy refused(&desk, &LedgerDesk::refused);
  desk.undo();
  ASSERT_TRUE(refused.wait(patience));
  EXPECT_FALSE(refused.first().first().toString().isEmpty());
}

TEST_F(DeskWriting, RefusesWhatWasDrawnBeforeSomebodyElseChangedTheCustomer) {
  const std::int64_t drawnAt = desk.state()->sequence;
  logCall();
  std::optional<RefusalReason> reason;
  desk.write(
      receiver,
      [drawnAt](LedgerSession& session) {
        return recordCall(session, "C00417", {.outcome = CallOutcome::noCommitment}, {.drawnAt = drawnAt, .shown = {{1}}});
      },
      [&](const Outcome<LoggedCall>& outcome) { reason = outcome.refusal().reason; }, [] {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return reason.has_value(); }, patience));
  EXPECT_EQ(*reason, RefusalReason::changedSince);
  EXPECT_EQ(contacts(), 1U);
}

TEST_F(DeskWriting, SaysWhatTheMachineRefusedAndGoesOn) {
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  bool toldOtherwise = false;
  desk.write(
      receiver, [](LedgerSession&) -> int { throw FileError(MachineFault::cannotWrite, "a.csv", "full"); }, [](int) {},
      [&] { toldOtherwise = true; });
  ASSERT_TRUE(failed.wait(patience));
  EXPECT_TRUE(toldOtherwise);
}

}  // namespace
}  // namespace relance
