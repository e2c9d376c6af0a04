// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of reasons, how a house edits them, and how often each is told.
#include <gmock/gmock.h>

#include "actions/causes/cause_list.h"
#include "actions/causes/change_cause.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/check_ledger.h"
#include "actions/disputes/open_dispute.h"
#include "actions/reading/cause_tally.h"
#include "actions/reading/client_file.h"
#include "actions/steering/correct_contact.h"
#include "actions/steering/record_reply.h"
#include "storage/stores/cause_store.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Causes : public ChasedLedger {
 protected:
  ~Causes() override { EXPECT_THAT(checkLedger(*m_session), IsEmpty()); }

  Outcome<Cause> change(std::string_view key, const CauseChange& wanted) { return changeCause(*m_session, key, wanted); }
  ContactEventId answers(const char* code, const std::string& lateCause) {
    CallReport report;
    report.outcome = CallOutcome::noCommitment;
    report.lateCause = lateCause;
    const auto logged = recordCall(*m_session, code, report);
    EXPECT_TRUE(logged.isDone());
    return logged->event;
  }
  /// "code kind key count", one a row.
  std::vector<std::string> tally(const TallyRequest& request) {
    std::vector<std::string> rows;
    const auto tallies = tallyCauses(database(), request);
    EXPECT_TRUE(tallies.isDone());
    for (const CauseTally& row : *tallies) {
      rows.push_back(row.code + " " + std::string(causeKindName(row.cause.kind)) + " " + row.cause.key + " " +
                     std::to_string(row.count));
    }
    return rows;
  }
};

TEST_F(Causes, StayShippedUntilAPersonChangesThem) {
  EXPECT_EQ(causeList(database()), shippedCauses());
  EXPECT_THAT(CauseStore(database()).all(), IsEmpty());
  const auto changed = change("price", {.names = {{"fr", "Prix contesté"}}, .owner = CauseOwner::director, .days = 8});
  ASSERT_TRUE(changed.isDone());
  const auto list = causeList(database());
  ASSERT_EQ(list.size(), shippedCauses().size());
  const Cause* price = findCause(list, "price");
  EXPECT_EQ(*price, *changed);
  EXPECT_EQ(price->origin, Origin::own);
  EXPECT_EQ(nameOf(*price, "fr"), "Prix contesté");
  EXPECT_EQ(nameOf(*price, "en"), nameOf(*findCause(shippedCauses(), "price"), "en"));
  EXPECT_EQ(price - list.data(), findCause(shippedCauses(), "price") - shippedCauses().data()) << "it keeps its place";
  EXPECT_EQ(CauseStore(database()).all().size(), 1U);
}

TEST_F(Causes, AreWrittenOnlyWhenSomethingChanges) {
  const auto before = m_session->sequence();
  EXPECT_EQ(change("price", {.days = 5})->origin, Origin::shipped);
  EXPECT_EQ(m_session->sequence(), before);
  ASSERT_TRUE(change("price", {.isEnabled = false}).isDone());
  ASSERT_TRUE(change("price", {.isEnabled = false}).isDone());
  EXPECT_EQ(m_session->sequence(), before + 1);
  EXPECT_EQ(offeredCause(database(), CauseKind::dispute, "price").refusal().reason, RefusalReason::unknownCause);
  EXPECT_EQ(causeToldBy(causeList(database()), CauseKind::dispute, "price").key, "price") << "what was told stays told";
}

TEST_F(Causes, AreAddedBehindTheOthersOfTheirKind) {
  ASSERT_TRUE(change("strike", {.kind = CauseKind::late, .names = {{"fr", "Grève"}}, .days = 4}).isDone());
  ASSERT_TRUE(change("flood", {.kind = CauseKind::late, .names = {{"en", "Flood"}}}).isDone());
  const auto list = causeList(database());
  ASSERT_EQ(list.size(), shippedCauses().size() + 2);
  EXPECT_EQ(list[17].key, "strike");
  EXPECT_EQ(list[17].days, 4);
  EXPECT_EQ(list[18].key, "flood");
  EXPECT_EQ(list[19].kind, CauseKind::dispute);
}

TEST_F(Causes, AreRefusedWhereTheyDoNotFit) {
  const auto refused = [&](std::string_view key, const CauseChange& wanted) { return change(key, wanted).refusal(); };
  const auto bad = [](const char* key, const char* what) { return Refusal{RefusalReason::badCause, {key, what}}; };
  EXPECT_EQ(refused("strike", {.days = 3}), (Refusal{RefusalReason::unknownCause, {"strike"}}));
  EXPECT_EQ(refused("Strike", {.kind = CauseKind::late, .names = {{"fr", "Grève"}}}), bad("Strike", "key"));
  EXPECT_EQ(refused("strike", {.kind = CauseKind::late}), bad("strike", "name"));
  EXPECT_EQ(refused("price", {.kind = CauseKind::late}), bad("price", "kind"));
  EXPECT_EQ(refused("price", {.days = 367}), bad("price", "days"));
  EXPECT_EQ(refused("price", {.days = -1}), bad("price", "days"));
  EXPECT_EQ(refused("price", {.names = {{"fr", "deux\nlignes"}}}), bad("price", "name"));
  EXPECT_EQ(refused("price", {.names = {{"fr", ""}}}), bad("price", "name"));
  EXPECT_EQ(refused("price", {.names = {{"fr", std::string(101, 'a')}}}), bad("price", "name"));
}

TEST_F(Causes, OfLatenessAreRecordedAtEveryAnswer) {
  addItem(addCustomer("C1"), "F-1", "2026-10-13", "2026-11-12", 120'000);
  CallReport report;
  report.outcome = CallOutcome::noCommitment;
  report.lateCause = "price";
  EXPECT_EQ(recordCall(*m_session, "C1", report).refusal(), (Refusal{RefusalReason::unknownCause, {"price"}})) << "a dispute";
  answers("C1", "shortOfCash");
  EXPECT_TRUE(recordReply(*m_session, "C1", {.lateCause = "approvalPending"}).isDone());
  EXPECT_EQ(recordReply(*m_session, "C1", {.lateCause = "weather"}).refusal().reason, RefusalReason::unknownCause);
  const auto file = readClientFile(database(), "C1", m_today);
  ASSERT_EQ(file->timeline.size(), 2U);
  std::vector<std::string> told;
  for (const TimelineEntry& entry : file->timeline) told.push_back(entry.lateCause->key);
  EXPECT_THAT(told, testing::UnorderedElementsAre("shortOfCash", "approvalPending"));
}

TEST_F(Causes, AreCountedByCustomerAndBySegment) {
  addItem(addCustomer("C1"), "F-1", "2026-10-13", "2026-11-12", 120'000);
  addItem(addCustomer("C2"), "F-2", "2026-10-13", "2026-11-12", 120'000);
  EXPECT_THAT(tally({.to = m_today}), IsEmpty());
  answers("C1", "forgotten");
  answers("C2", "shortOfCash");
  m_today = day("2026-11-24");
  answers("C1", "forgotten");
  const ContactEventId wrong = answers("C1", "refused");
  ASSERT_TRUE(cancelContact(*m_session, "C1", wrong).isDone());
  ASSERT_TRUE(openDispute(*m_session, "C2", {.item = "F-2", .cause = "price"}).isDone());

  EXPECT_THAT(tally({.to = m_today}), ElementsAre(" late forgotten 2", " late shortOfCash 1", " dispute price 1"));
  EXPECT_THAT(tally({.from = m_today, .to = m_today}), ElementsAre(" late forgotten 1", " dispute price 1"));
  EXPECT_THAT(tally({.to = day("2026-11-23")}), ElementsAre(" late forgotten 1", " late shortOfCash 1"));
  EXPECT_THAT(tally({.to = m_today, .by = TallyGroup::customer}),
              ElementsAre("C1 late forgotten 2", "C2 late shortOfCash 1", "C2 dispute price 1"));
  EXPECT_THAT(tally({.to = m_today, .by = TallyGroup::segment}),
              ElementsAre("standard late forgotten 2", "standard late shortOfCash 1", "standard dispute price 1"));
}

}  // namespace
}  // namespace relance
