// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ledger_session.h"

#include <gmock/gmock.h>

#include "actions/session_fixture.h"
#include "domain/basics/machine_error.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

using testing::IsEmpty;

class ASession : public SessionFixture {};

TEST_F(ASession, WritesAnEventForEachChange) {
  const CustomerId id = addCustomer("C1");
  ASSERT_TRUE(rename(id, "Fonderies du Lac"));
  History history(session.database());
  const auto events = history.ofCustomer(id);
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].kind, EventKind::customerChanged);
  EXPECT_EQ(events[0].day, today);
  EXPECT_EQ(events[0].happenedAt, "2026-03-10T08:00:00.000Z");
  EXPECT_EQ(session.sequence(), 2);
  EXPECT_THAT(verifyHistory(session.database()), IsEmpty());
}

TEST_F(ASession, KeepsNamesOutOfTheProof) {
  const CustomerId id = addCustomer("C1");
  ASSERT_TRUE(rename(id, "Fonderies du Lac"));
  auto bodies = session.database().statement("SELECT body FROM event");
  bodies.query();
  while (bodies.next()) {
    const auto body = bodies.blob(0);
    EXPECT_EQ((std::string{reinterpret_cast<const char*>(body.data()), body.size()}.find("Lac")), std::string::npos);
  }
  EXPECT_EQ(PrivateTextStore(session.database()).ofCustomer(id).front().text, "Fonderies du Lac");
}

TEST_F(ASession, LeavesNothingOfWhatWasRefusedOrFailed) {
  const Digest before = hash();
  const auto refused = session.perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer;
    customer.code = "C1";
    CustomerStore(change.database()).insert(customer);
    change.write("a note");
    return Refusal{RefusalReason::unknownCustomer, {"C1"}};
  });
  EXPECT_EQ(refused.refusal().reason, RefusalReason::unknownCustomer);
  EXPECT_THROW(static_cast<void>(session.perform(EventKind::customerChanged,
                                                 [&](Change& change) -> Outcome<Done> {
                                                   Customer customer;
                                                   customer.code = "C2";
                                                   CustomerStore(change.database()).insert(customer);
                                                   throw StorageError(MachineFault::cannotWrite, "disk", "full");
                                                 })),
               StorageError);
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(session.sequence(), 0);
  EXPECT_FALSE(session.database().isInTransaction());
}

TEST_F(ASession, WritesNoEventForAChangeThatLeftAllAsItWas) {
  const auto done = session.perform(EventKind::settingChanged, [](Change& change) -> Outcome<int> {
    change.leaveAsItWas();
    return 7;
  });
  EXPECT_EQ(*done, 7);
  EXPECT_EQ(session.sequence(), 0);
}

TEST_F(ASession, RefusesAChangeDrawnBeforeSomebodyElses) {
  const CustomerId one = addCustomer("C1");
  const CustomerId two = addCustomer("C2");
  const auto drawnAt = session.sequence();
  LedgerSession other = LedgerSession::open(session.path(), clock());
  ASSERT_TRUE(other.perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<Done> {
    change.touch(one);
    return Done{};
  }));
  const auto conflict = rename(one, "New", {Recording::on, drawnAt, {two, one}});
  ASSERT_FALSE(conflict);
  EXPECT_EQ(conflict.refusal(), (Refusal{RefusalReason::changedSince, {"C1", "contactRecorded 3"}}));
  EXPECT_EQ(nameOf(one), "Customer C1");
  EXPECT_TRUE(rename(two, "New", {Recording::on, drawnAt, {two}}));
  EXPECT_TRUE(rename(one, "New", {Recording::on, session.sequence(), {one}}));
}

TEST_F(ASession, KnowsThePersonByLogin) {
  PersonStore(session.database()).insert({{}, "anne", "Anne Petit", PersonRole::manager, "", "", false});
  LedgerSession named = LedgerSession::open(session.path(), clock(), "anne");
  EXPECT_EQ(named.person(), PersonId{1});
  EXPECT_EQ(LedgerSession::open(session.path(), clock(), "nobody").person(), PersonId{});
  ASSERT_TRUE(named.perform(EventKind::sealed, [](Change&) -> Outcome<Done> { return Done{}; }));
  EXPECT_EQ(History(named.database()).last()->person, PersonId{1});
}

}  // namespace
}  // namespace relance
