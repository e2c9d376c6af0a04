// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/undo_last.h"

#include <gmock/gmock.h>
// rapidcheck's header needs gtest's before it.
#include <rapidcheck/gtest.h>

#include "actions/session_fixture.h"
#include "storage/migrations.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

class Undo : public SessionFixture {};

TEST_F(Undo, TakesBackOneActionAfterTheOther) {
  const Digest empty = hash();
  const CustomerId id = addCustomer("C1");
  const Digest made = hash();
  ASSERT_TRUE(rename(id, "New"));
  const auto first = undoLast(session);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->event.sequence, 2);
  EXPECT_EQ(first->subjects, std::vector{id});
  EXPECT_EQ(hash(), made);
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(hash(), empty);
  EXPECT_EQ(undoLast(session).refusal().reason, RefusalReason::nothingToUndo);
  EXPECT_TRUE(verifyHistory(session.database()).empty());
  EXPECT_EQ(session.sequence(), 4) << "both are told";
}

TEST_F(Undo, IsItselfTakenBackInTheSameOrder) {
  const CustomerId id = addCustomer("C1");
  const Digest made = hash();
  ASSERT_TRUE(rename(id, "New"));
  const Digest renamed = hash();
  ASSERT_TRUE(undoLast(session));
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(redoLast(session)->event.sequence, 1);
  EXPECT_EQ(hash(), made);
  EXPECT_EQ(redoLast(session)->event.sequence, 2);
  EXPECT_EQ(hash(), renamed);
  EXPECT_EQ(redoLast(session).refusal().reason, RefusalReason::nothingToUndo);
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(hash(), made);
}

TEST_F(Undo, IsNotTakenBackAfterSomethingNew) {
  const CustomerId id = addCustomer("C1");
  ASSERT_TRUE(rename(id, "New"));
  ASSERT_TRUE(undoLast(session));
  ASSERT_TRUE(rename(id, "Newer"));
  EXPECT_EQ(redoLast(session).refusal().reason, RefusalReason::nothingToUndo);
  EXPECT_EQ(nameOf(id), "Newer");
}

TEST_F(Undo, IsRefusedWhenAnotherChangeRestsOnIt) {
  const CustomerId id = addCustomer("C1");
  // Somebody else's change, which this person cannot undo.
  ASSERT_TRUE(session.perform(EventKind::itemChanged,
                              [&](Change& change) -> Outcome<Done> {
                                Item item;
                                item.customer = id;
                                item.number = "F-1";
                                item.amount.minor = 100;
                                item.issued = item.due = item.recorded = change.today();
                                ItemStore(change.database()).insert(item);
                                change.touch(id);
                                return Done{};
                              },
                              {Recording::off, {}, {}}));
  const Digest before = hash();
  const auto refused = undoLast(session);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::undoBlocked, {"itemChanged 2"}}));
  EXPECT_EQ(hash(), before);
}

TEST_F(Undo, EndsWithTheDay) {
  const CustomerId id = addCustomer("C1");
  today = plusDays(today, 1);
  EXPECT_EQ(undoLast(session).refusal().reason, RefusalReason::nothingToUndo);
  ASSERT_TRUE(rename(id, "New"));
  auto kept = session.database().statement("SELECT count(*) FROM undo_chunk");
  kept.query().next();
  EXPECT_EQ(kept.number(0), 1) << "yesterday's are gone";
  EXPECT_TRUE(undoLast(session));
}

TEST_F(Undo, LeavesTheNoteInTheJournal) {
  const CustomerId id = addCustomer("C1");
  ASSERT_TRUE(rename(id, "New"));
  ASSERT_TRUE(undoLast(session));
  auto notes = session.database().statement("SELECT text FROM private_text");
  ASSERT_TRUE(notes.query().next());
  EXPECT_EQ(notes.text(0), "New");
  EXPECT_TRUE(verifyHistory(session.database()).empty());
}

Outcome<Done> putSetting(LedgerSession& session, int value) {
  return session.perform(EventKind::settingChanged, [&](Change& change) -> Outcome<Done> {
    SettingStore(change.database()).put("key", std::to_string(value));
    return Done{};
  });
}

RC_GTEST_PROP(UndoProperty, FollowsTheListOfStates, ()) {
  const Clock still{[] { return std::string{"2026-03-10T08:00:00.000Z"}; }, [] { return day("2026-03-10"); }};
  LedgerSession session(Database::withSchema(newestSchemaVersion()), still);
  const auto hash = [&] { return businessHash(session.database()); };
  // The states that undo and redo walk along: the list is cut where something new is done.
  std::vector<Digest> states{hash()};
  std::size_t at = 0;
  int value = 0;
  for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3))) {
    if (step == 0) {
      RC_ASSERT(putSetting(session, ++value).isDone());
      states.resize(at + 1);
      states.push_back(hash());
      ++at;
    } else if (step == 1) {
      RC_ASSERT(undoLast(session).isDone() == (at > 0));
      if (at > 0) --at;
    } else {
      RC_ASSERT(redoLast(session).isDone() == (at + 1 < states.size()));
      if (at + 1 < states.size()) ++at;
    }
    RC_ASSERT(hash() == states[at]);
  }
  RC_ASSERT(verifyHistory(session.database()).empty());
}

}  // namespace
}  // namespace relance
