// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/history.h"

#include <gmock/gmock.h>

#include "storage/history/event_body.h"
#include "storage/ledger_fixture.h"
#include "storage/stores/private_text_store.h"
#include "storage/transaction.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const EventStamp stamp{"2026-03-10T08:00:00.000Z", day("2026-03-10"), {}};

class AHistory : public LedgerFixture {
 protected:
  std::int64_t append(EventKind kind, std::vector<CustomerId> subjects = {}, std::string_view fact = "x",
                      std::vector<PrivateTextId> texts = {}) {
    Transaction transaction(database);
    EventDraft draft;
    draft.kind = kind;
    draft.subjects = std::move(subjects);
    draft.texts = std::move(texts);
    draft.facts.add(fact);
    const auto sequence = history.append(draft, stamp);
    transaction.commit();
    return sequence;
  }

  History history{database};
};

TEST_F(AHistory, IsNumberedFromOneAndToldByCustomer) {
  const CustomerId one = addCustomer("C1");
  const CustomerId two = addCustomer("C2");
  EXPECT_EQ(history.lastSequence(), 0);
  EXPECT_EQ(append(EventKind::fileImported, {two, one, two}), 1);
  EXPECT_EQ(append(EventKind::contactRecorded, {one}), 2);
  EXPECT_EQ(append(EventKind::sealed), 3);
  const Event call{2, stamp.happenedAt, stamp.day, {}, EventKind::contactRecorded};
  EXPECT_EQ(history.find(2), call);
  EXPECT_EQ(history.ofCustomer(one).front(), call);
  EXPECT_EQ(history.ofCustomer(one).size(), 2U);
  EXPECT_THAT(history.ofCustomerAfter(one, 1), ElementsAre(call));
  EXPECT_THAT(history.ofCustomerAfter(two, 1), IsEmpty());
  EXPECT_THAT(history.subjectsAfter(0), ElementsAre(one, two));
  EXPECT_THAT(history.subjectsOf(1), ElementsAre(one, two));
  EXPECT_EQ(history.after(1).size(), 2U);
  EXPECT_EQ(history.last()->kind, EventKind::sealed);
  EXPECT_EQ(history.factsOf(2), CanonicalBytes{}.add("x").bytes());
}

TEST_F(AHistory, TellsOfEachOfManyCustomers) {
  std::vector<CustomerId> many;
  for (int i = 0; i < 70; ++i) many.push_back(addCustomer("M" + std::to_string(i)));  // more than twice what one statement takes
  append(EventKind::fileImported, many);
  EXPECT_EQ(history.subjectsOf(1), many);
  EXPECT_EQ(history.ofCustomer(many.back()).size(), 1U);
}

TEST_F(AHistory, HasAHeadThatFollowsFromTheOneBefore) {
  EXPECT_EQ(history.head(), Digest{});
  append(EventKind::sealed);
  const Digest first = history.head();
  EXPECT_NE(first, Digest{});
  append(EventKind::sealed);
  EXPECT_NE(history.head(), first);
  auto bodies = database.statement("SELECT body FROM event WHERE sequence = 2");
  bodies.query().next();
  const auto body = bodies.blob(0);
  EXPECT_EQ(history.head(), headAfter(first, {reinterpret_cast<const char*>(body.data()), body.size()}));
}

class AnEditedHistory : public AHistory, public testing::WithParamInterface<std::pair<const char*, HistoryFault>> {};

TEST_P(AnEditedHistory, IsFound) {
  const CustomerId customer = addCustomer("C1");
  addCustomer("C2");
  const PrivateTextId note = PrivateTextStore(database).insert("Un mot", customer);
  append(EventKind::ledgerMade);
  append(EventKind::contactRecorded, {customer}, "facts", {note});
  append(EventKind::sealed);
  ASSERT_THAT(verifyHistory(database), IsEmpty());
  database.execute("DROP TRIGGER event_is_never_changed");
  database.execute("DROP TRIGGER event_is_never_removed");
  database.execute("PRAGMA foreign_keys = OFF");
  database.executeScript(GetParam().first);
  EXPECT_THAT(verifyHistory(database), testing::Contains(GetParam().second)) << GetParam().first;
}

const std::pair<const char*, HistoryFault> edits[]{
    {"UPDATE event SET happened_at = '2026-03-10T08:00:00.001Z' WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET day = '2026-03-11' WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET day = '2026-02-30' WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET person_id = 4 WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET kind = 'sealed' WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET kind = 'no kind of ours' WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET body = CAST(body || x'00' AS BLOB) WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET body = CAST(substr(body, 1, length(body) - 1) || x'7A' AS BLOB) WHERE sequence = 2", {2, "head"}},
    {"UPDATE event SET body = x'' WHERE sequence = 2", {2, "body"}},
    {"UPDATE event SET head = zeroblob(32) WHERE sequence = 2", {2, "head"}},
    {"UPDATE event SET head = zeroblob(32) WHERE sequence = 3", {3, "head"}},
    {"UPDATE event SET sequence = 9 WHERE sequence = 3", {3, "gap"}},
    {"UPDATE event_subject SET customer_id = 2 WHERE sequence = 2", {2, "body"}},
    {"DELETE FROM event_subject", {2, "body"}},
    {"INSERT INTO event_subject (customer_id, sequence) VALUES (2, 2)", {2, "body"}},
    {"INSERT INTO event_subject (customer_id, sequence) VALUES (2, 1)", {1, "body"}},
    {"DELETE FROM event WHERE sequence = 2", {2, "gap"}},
    {"DELETE FROM event WHERE sequence = 1", {1, "gap"}},
    {"DELETE FROM event WHERE sequence = 3", {0, "tailCut"}},
    {"DELETE FROM event", {0, "tailCut"}},
    {"UPDATE private_text SET text = 'Un autre mot'", {2, "text"}},
    {"UPDATE private_text SET salt = zeroblob(16)", {2, "text"}},
    {"DELETE FROM private_text", {2, "text"}},
    // Two events swapped: each is sound in itself, but not in the other's place.
    {"UPDATE event SET sequence = 9 WHERE sequence = 2; UPDATE event SET sequence = 2 WHERE sequence = 3;"
     "UPDATE event SET sequence = 3 WHERE sequence = 9",
     {2, "body"}},
};

INSTANTIATE_TEST_SUITE_P(Edits, AnEditedHistory, testing::ValuesIn(edits));

TEST_F(AHistory, StaysWholeWhenATextIsErased) {
  const PrivateTextId note = PrivateTextStore(database).insert("Un mot");
  append(EventKind::contactRecorded, {}, "x", {note});
  PrivateTextStore(database).erase(note, day("2026-04-01"));
  EXPECT_THAT(verifyHistory(database), IsEmpty());
}

TEST_F(AHistory, RolledBackLeavesNoGap) {
  append(EventKind::sealed);
  {
    Transaction transaction(database);
    history.append({}, stamp);
  }
  append(EventKind::sealed);
  EXPECT_EQ(history.lastSequence(), 2);
  EXPECT_THAT(verifyHistory(database), IsEmpty());
}

TEST(EventBody, IsReadBackAndRefusedWhenCut) {
  const Event event{7, "2026-03-10T08:00:00.000Z", day("2026-03-10"), {3}, EventKind::decisionTaken};
  const std::vector<std::int64_t> subjects{4, 9};
  const std::vector<TextCommitment> texts{{{5}, sha256("a")}, {{6}, sha256("b")}};
  const std::string body = writeEventBody(event, subjects, texts, "facts");
  const auto read = [&](std::string_view bytes) {
    return readEventBody(std::as_bytes(std::span{bytes}), event, "decisionTaken", subjects);
  };
  ASSERT_TRUE(read(body));
  EXPECT_EQ(read(body)->texts, texts);
  EXPECT_EQ(read(body)->facts, "facts");
  for (std::size_t size = 0; size < body.size(); ++size) EXPECT_FALSE(read(std::string_view{body}.substr(0, size))) << size;
  EXPECT_FALSE(read(body + "x"));
}

}  // namespace
}  // namespace relance
