// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer contests, from the word to the answer, and what the engine chases meanwhile.
#include <gmock/gmock.h>

#include "actions/causes/change_cause.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/check_ledger.h"
#include "actions/disputes/close_dispute.h"
#include "actions/disputes/open_dispute.h"
#include "actions/reading/client_file.h"
#include "actions/reading/today_list.h"
#include "domain/chasing/reason.h"
#include "storage/stores/dispute_store.h"

namespace relance {
namespace {

/// 1 200.00 and 300.00 overdue; a manager and a controller work here.
class Disputes : public ChasedLedger {
 protected:
  Disputes() : m_customer(addCustomer("C1")) {
    m_first = addItem(m_customer, "F-1", "2026-10-13", "2026-11-12", 120'000);
    m_second = addItem(m_customer, "F-2", "2026-10-14", "2026-11-13", 30'000);
    const auto done = m_session->perform(EventKind::settingChanged, [&](Change& change) -> Outcome<Done> {
      PersonStore persons(change.database());
      m_archived = persons.insert({{}, "aa", "Ancien", PersonRole::controller, "", "", true});
      m_controller = persons.insert({{}, "cl", "Claire Lonval", PersonRole::controller, "", "", false});
      m_manager = persons.insert({{}, "mb", "Marc Brun", PersonRole::manager, "", "", false});
      return Done{};
    });
    EXPECT_TRUE(done.isDone());
  }
  ~Disputes() override { EXPECT_THAT(checkLedger(*m_session), testing::IsEmpty()); }

  Outcome<Dispute> open(const DisputeRequest& request) { return openDispute(*m_session, "C1", request); }
  Outcome<Dispute> close(const DisputeClosing& closing) { return closeDispute(*m_session, "C1", closing); }
  Verdict verdictOn(const char* iso) { return proposeToday(database(), day(iso))->result.verdicts.at(0); }
  std::int64_t chaseableOn(const char* iso) { return verdictOn(iso).chaseable; }
  Item item(ItemId id) { return *ItemStore(database()).find(id); }
  static Money euros(std::int64_t minor) { return {minor, *parseCurrency("EUR")}; }

  CustomerId m_customer;
  ItemId m_first;
  ItemId m_second;
  PersonId m_archived;
  PersonId m_controller;
  PersonId m_manager;
};

TEST_F(Disputes, TakeTheContestedPartOutOfTheChase) {
  const auto dispute = open({.item = "F-1", .amount = euros(40'000), .cause = "quantity", .note = "Il manque un palier"});
  ASSERT_TRUE(dispute.isDone());
  EXPECT_EQ(chaseableOn("2026-11-23"), 110'000);
  EXPECT_EQ(dispute->opened, m_today);
  EXPECT_EQ(dispute->fault, DisputeFault::unknown);
  EXPECT_EQ(dispute->deadline, day("2026-11-30")) << "five working days";
  EXPECT_FALSE(dispute->owner) << "nobody in logistics works with the program";
  const auto file = readClientFile(database(), "C1", m_today);
  ASSERT_EQ(file->disputes.size(), 1U);
  const ToldDispute& told = file->disputes.front();
  EXPECT_EQ(told.contested, euros(40'000));
  EXPECT_EQ(told.itemNumber, "F-1");
  EXPECT_EQ(told.note, "Il manque un palier");
  EXPECT_EQ(told.cause.owner, CauseOwner::logistics);

  ASSERT_TRUE(open({.item = "F-1"}).isDone());
  EXPECT_EQ(chaseableOn("2026-11-23"), 30'000) << "all of it";
}

TEST_F(Disputes, FollowFromTheirCauseWhatIsNotSaid) {
  EXPECT_EQ(open({.item = "F-1", .amount = euros(100), .cause = "lateObjection"})->owner, m_controller) << "not the one who left";
  const auto unspecified = open({.item = "F-1", .amount = euros(100)});
  EXPECT_EQ(unspecified->cause, "unspecified");
  EXPECT_EQ(unspecified->deadline, day("2026-11-30"));
  const auto promised = open({.item = "F-1", .amount = euros(100), .cause = "creditPromised"});
  EXPECT_EQ(promised->fault, DisputeFault::ours);
  EXPECT_EQ(promised->deadline, day("2026-12-02"));
  ASSERT_TRUE(changeCause(*m_session, "creditPromised", {.owner = CauseOwner::manager, .days = 0}).isDone());
  const auto changed = open({.item = "F-1", .amount = euros(100), .cause = "creditPromised"});
  EXPECT_EQ(changed->owner, m_manager);
  EXPECT_EQ(changed->deadline, m_today);
  const auto said = open({.item = "F-1",
                          .amount = euros(100),
                          .cause = "creditPromised",
                          .fault = DisputeFault::theirs,
                          .owner = "cl",
                          .deadline = day("2026-12-24")});
  EXPECT_EQ(said->fault, DisputeFault::theirs);
  EXPECT_EQ(said->owner, m_controller);
  EXPECT_EQ(said->deadline, day("2026-12-24"));
}

TEST_F(Disputes, AreRefusedWhereTheyCannotBe) {
  const auto refusedFor = [&](const DisputeRequest& request) { return open(request).refusal(); };
  EXPECT_EQ(refusedFor({.item = "F-9"}).reason, RefusalReason::unknownItem);
  EXPECT_EQ(refusedFor({.item = "F-2", .amount = euros(30'001)}),
            (Refusal{RefusalReason::amountAboveOpen, {"300.01", "300.00", "EUR"}}));
  EXPECT_EQ(refusedFor({.item = "F-2", .amount = Money{100, *parseCurrency("USD")}}).reason, RefusalReason::itemCurrencyDiffers);
  EXPECT_EQ(refusedFor({.item = "F-2", .cause = "weather"}), (Refusal{RefusalReason::unknownCause, {"weather"}}));
  EXPECT_EQ(refusedFor({.item = "F-2", .cause = "forgotten"}).reason, RefusalReason::unknownCause) << "no dispute";
  EXPECT_EQ(refusedFor({.item = "F-2", .owner = "nobody"}).reason, RefusalReason::unknownPerson);
  EXPECT_EQ(refusedFor({.item = "F-2", .owner = "aa"}).reason, RefusalReason::unknownPerson) << "he left";
  EXPECT_EQ(refusedFor({.item = "F-2", .deadline = day("2026-11-22")}).reason, RefusalReason::dateInThePast);
  EXPECT_EQ(openDispute(*m_session, "C9", {.item = "F-2"}).refusal().reason, RefusalReason::unknownCustomer);
  pay(m_customer, m_second, "P-1", "2026-11-20", 30'000);
  EXPECT_EQ(refusedFor({.item = "F-2"}), (Refusal{RefusalReason::cannotBeDisputed, {"F-2"}}));
  ASSERT_TRUE(changeCause(*m_session, "price", {.isEnabled = false}).isDone());
  EXPECT_EQ(refusedFor({.item = "F-1", .cause = "price"}).reason, RefusalReason::unknownCause) << "no longer offered";
  ASSERT_TRUE(changeCause(*m_session, unspecifiedCause, {.isEnabled = false}).isDone());
  EXPECT_TRUE(open({.item = "F-1"}).isDone()) << "one must stand for what nobody named";
}

TEST_F(Disputes, ClosedAsUnfoundedReturnThatDay) {
  ASSERT_TRUE(open({.item = "F-1", .cause = "creditPromised"}).isDone());
  m_today = day("2026-11-26");
  EXPECT_EQ(close({.as = DisputeEnd::unfounded, .newDue = m_today, .item = "F-1"}).refusal().reason,
            RefusalReason::dueOfUnfounded);
  const auto closed = close({.as = DisputeEnd::unfounded, .item = "F-1"});
  ASSERT_TRUE(closed.isDone());
  EXPECT_EQ(closed->fault, DisputeFault::theirs) << "it was said to be ours, and was not";
  EXPECT_FALSE(closed->isOurMaking());
  EXPECT_EQ(chaseableOn("2026-11-26"), 150'000);
  EXPECT_EQ(item(m_first).due, day("2026-11-12"));
  EXPECT_EQ(close({.item = "F-1"}).refusal(), (Refusal{RefusalReason::nothingToEnd, {"F-1"}}));
}

TEST_F(Disputes, ClosedAsFoundedGiveANewDueDateOrNone) {
  const auto first = open({.item = "F-1"});
  const auto second = open({.item = "F-2"});
  m_today = day("2026-11-26");
  EXPECT_EQ(close({.as = DisputeEnd::founded, .newDue = day("2026-11-25"), .id = first->id}).refusal().reason,
            RefusalReason::dateInThePast);
  const auto closed = close({.as = DisputeEnd::founded, .newDue = day("2026-12-15"), .id = first->id});
  EXPECT_EQ(closed->newDue, day("2026-12-15"));
  EXPECT_EQ(closed->fault, DisputeFault::ours);
  EXPECT_EQ(item(m_first).due, day("2026-12-15"));
  EXPECT_FALSE(item(m_first).originalDue);
  EXPECT_EQ(close({.as = DisputeEnd::founded, .fault = DisputeFault::unknown, .id = second->id})->fault, DisputeFault::unknown);
  EXPECT_EQ(item(m_second).due, day("2026-11-13"));
  EXPECT_EQ(chaseableOn("2026-11-26"), 30'000);
}

TEST_F(Disputes, ClosedInPartMakeTheRestDueInFiveDays) {
  ASSERT_TRUE(open({.item = "F-1", .amount = euros(40'000), .cause = "invoicedTwice"}).isDone());
  m_today = day("2026-11-27");
  const auto closed = close({.as = DisputeEnd::partly});
  EXPECT_EQ(closed->newDue, day("2026-12-02"));
  EXPECT_EQ(closed->fault, DisputeFault::ours) << "as it was";
  EXPECT_EQ(item(m_first).due, day("2026-12-02"));
}

TEST_F(Disputes, ClosedInPartLeaveADueDateThatIsLater) {
  const ItemId later = addItem(m_customer, "F-3", "2026-11-01", "2026-12-31", 100'000);
  ASSERT_TRUE(open({.item = "F-3", .amount = euros(20'000)}).isDone());
  m_today = day("2026-11-27");
  EXPECT_EQ(close({.as = DisputeEnd::partly})->newDue, std::nullopt) << "the rest is due as it was";
  EXPECT_EQ(item(later).due, day("2026-12-31"));
}

TEST_F(Disputes, AreNamedByTheirIdWhenSeveralAreOpen) {
  const auto one = open({.item = "F-1", .amount = euros(100)});
  const auto other = open({.item = "F-1", .amount = euros(200)});
  EXPECT_EQ(close({.item = "F-1"}).refusal(), (Refusal{RefusalReason::severalDisputes, {"F-1", "1, 2"}}));
  EXPECT_EQ(close({}).refusal(), (Refusal{RefusalReason::severalDisputes, {"C1", "1, 2"}}));
  EXPECT_TRUE(close({.id = one->id}).isDone());
  EXPECT_EQ(close({.id = one->id}).refusal(), (Refusal{RefusalReason::unknownDispute, {"1"}}));
  addCustomer("C2");
  EXPECT_EQ(closeDispute(*m_session, "C2", {.id = other->id}).refusal().reason, RefusalReason::unknownDispute);
  EXPECT_TRUE(close({}).isDone()) << "the only one left";
}

TEST_F(Disputes, PastTheirDeadlineAreSeen) {
  ASSERT_TRUE(open({.item = "F-1", .deadline = day("2026-12-01")}).isDone());
  ASSERT_TRUE(open({.item = "F-2", .deadline = day("2026-11-27")}).isDone());
  EXPECT_TRUE(todayList(database(), day("2026-11-27")).lateDisputes.empty());
  EXPECT_EQ(todayList(database(), day("2026-11-28")).lateDisputes.size(), 1U);
  const auto late = todayList(database(), day("2026-12-02")).lateDisputes;
  ASSERT_EQ(late.size(), 2U);
  EXPECT_EQ(late[0].itemNumber, "F-2");
  EXPECT_TRUE(late[0].isLate);
  EXPECT_EQ(late[0].owner, "Claire Lonval");
  EXPECT_EQ(late[0].customerCode, "C1");
  m_today = day("2026-12-02");
  ASSERT_TRUE(close({.item = "F-2"}).isDone());
  EXPECT_EQ(todayList(database(), m_today).lateDisputes.size(), 1U);
}

TEST_F(Disputes, SaidInACallAreOpenedWithIt) {
  CallReport report;
  report.outcome = CallOutcome::dispute;
  report.note = "Rien à dire de plus";
  EXPECT_TRUE(recordCall(*m_session, "C1", report)->disputes.empty()) << "of which invoice?";
  EXPECT_EQ(chaseableOn("2026-11-23"), 150'000);

  report.items = {m_second, m_first, m_second};
  report.amountMinor = 125'000;
  report.cause = "price";
  const auto before = m_session->sequence();
  const auto logged = recordCall(*m_session, "C1", report);
  ASSERT_EQ(logged->disputes.size(), 2U);
  EXPECT_EQ(m_session->sequence(), before + 1);
  const auto oldest = DisputeStore(database()).find(logged->disputes[0]);
  EXPECT_EQ(oldest->item, m_first) << "the oldest due first";
  EXPECT_EQ(oldest->amountMinor, 120'000);
  EXPECT_EQ(oldest->cause, "price");
  EXPECT_EQ(oldest->contactEvent, logged->event);
  EXPECT_EQ(DisputeStore(database()).find(logged->disputes[1])->amountMinor, 5'000);
  EXPECT_EQ(chaseableOn("2026-11-24"), 25'000);
  EXPECT_EQ(readClientFile(database(), "C1", m_today)->disputes.front().note, "Rien à dire de plus");

  report.amountMinor = 150'001;
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal().reason, RefusalReason::amountAboveOpen);
  report.amountMinor.reset();
  report.cause = "weather";
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal().reason, RefusalReason::unknownCause);
}

}  // namespace
}  // namespace relance
