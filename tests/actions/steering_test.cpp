// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets, and what the engine says of it the same day and later.
#include <gmock/gmock.h>

#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/check_ledger.h"
#include "actions/reading/client_file.h"
#include "actions/reading/today_list.h"
#include "actions/steering/assign_scenario.h"
#include "actions/steering/correct_contact.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/hold_chasing.h"
#include "actions/steering/jump_to_step.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/record_reply.h"
#include "actions/steering/snooze_customer.h"
#include "actions/steering/write_note.h"

namespace relance {
namespace {

/// One customer 11 days late: the standard scenario's call comes next.
class Steering : public ChasedLedger {
 protected:
  Steering() : m_customer(addCustomer("C1")) {
    addItem(m_customer, "F-1", "2026-10-13", "2026-11-12", 120'000);
    addItem(m_customer, "F-2", "2026-10-14", "2026-11-13", 30'000);
  }
  ~Steering() override { EXPECT_THAT(checkLedger(*m_session), testing::IsEmpty()); }

  std::string reasonOn(const char* iso) {
    auto report = proposeToday(database(), day(iso));
    EXPECT_TRUE(report.isDone());
    return std::string(code(report->result.verdicts.at(0).reason));
  }
  std::int64_t chaseableOn(const char* iso) { return proposeToday(database(), day(iso))->result.verdicts.at(0).chaseable; }

  CustomerId m_customer;
};

TEST_F(Steering, ANoteStandsInTheFileAndChangesNothingElse) {
  const std::string before = reasonOn("2026-11-23");
  m_today = day("2026-11-23");
  ASSERT_TRUE(writeNote(*m_session, "C1", "Le commercial passe jeudi.").isDone());
  EXPECT_EQ(writeNote(*m_session, "C1", " \n").refusal().reason, RefusalReason::nothingToWrite);
  EXPECT_EQ(writeNote(*m_session, "C9", "Un mot").refusal().reason, RefusalReason::unknownCustomer);
  EXPECT_EQ(reasonOn("2026-11-23"), before);
  const auto file = readClientFile(database(), "C1", m_today);
  ASSERT_EQ(file->timeline.size(), 1U);
  EXPECT_EQ(file->timeline.front().kind, EntryKind::note);
  EXPECT_EQ(file->timeline.front().note, "Le commercial passe jeudi.");
}

TEST_F(Steering, HoldsTheCustomerUntilItsDay) {
  ASSERT_TRUE(holdChasing(*m_session, "C1", {.until = day("2026-11-26"), .reason = "Inventaire"}).isDone());
  EXPECT_EQ(reasonOn("2026-11-25"), "OnHold");
  EXPECT_EQ(reasonOn("2026-11-26"), "StepDue");
  EXPECT_EQ(readClientFile(database(), "C1", m_today)->timeline.front().note, "Inventaire");
  EXPECT_EQ(holdChasing(*m_session, "C1", {.until = m_today}).refusal(),
            (Refusal{RefusalReason::dateTooEarly, {"2026-11-23", "2026-11-24"}}));
}

TEST_F(Steering, HoldsItemsUntilAPersonEndsIt) {
  ASSERT_TRUE(holdChasing(*m_session, "C1", {.items = {"F-1"}}).isDone());
  EXPECT_EQ(chaseableOn("2026-12-23"), 30'000);
  EXPECT_EQ(releaseHold(*m_session, "C1", {}).refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(*releaseHold(*m_session, "C1", {"F-1"}), 1);
  EXPECT_EQ(chaseableOn("2026-11-23"), 150'000);
  EXPECT_EQ(holdChasing(*m_session, "C1", {.items = {"F-9"}}).refusal().reason, RefusalReason::unknownItem);
}

TEST_F(Steering, PutsOffAndTakesBack) {
  ASSERT_TRUE(snoozeCustomer(*m_session, "C1", {.until = day("2026-11-30")}).isDone());
  EXPECT_EQ(reasonOn("2026-11-24"), "Snoozed");
  EXPECT_EQ(*endSnooze(*m_session, "C1"), 1);
  EXPECT_EQ(reasonOn("2026-11-24"), "StepDue");
  EXPECT_EQ(endSnooze(*m_session, "C1").refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(snoozeCustomer(*m_session, "C1", {.until = m_today}).refusal().reason, RefusalReason::dateTooEarly);
  ASSERT_TRUE(snoozeCustomer(*m_session, "C1", {.until = m_today, .isCallback = true}).isDone());
  EXPECT_EQ(reasonOn("2026-11-23"), "CallbackDue");
}

TEST_F(Steering, HandlesByHandOnce) {
  const auto before = m_session->sequence();
  ASSERT_TRUE(setByHand(*m_session, "C1", true, "Le directeur s’en charge").isDone());
  ASSERT_TRUE(setByHand(*m_session, "C1", true).isDone());
  EXPECT_EQ(m_session->sequence(), before + 1);
  EXPECT_EQ(reasonOn("2026-11-23"), "ByHand");
  ASSERT_TRUE(setByHand(*m_session, "C1", false).isDone());
  EXPECT_EQ(reasonOn("2026-11-23"), "StepDue");
}

TEST_F(Steering, StopsWhatAnInsolvencyStops) {
  EXPECT_EQ(setInsolvent(*m_session, "C1", {day("2026-11-24"), ""}).refusal().reason, RefusalReason::dateInTheFuture);
  ASSERT_TRUE(setInsolvent(*m_session, "C1", {day("2026-10-13"), "Maître Valbrune"}).isDone());
  EXPECT_EQ(chaseableOn("2026-11-23"), 30'000);
  ASSERT_TRUE(setInsolvent(*m_session, "C1", {day("2026-11-20"), ""}).isDone());
  EXPECT_EQ(reasonOn("2026-11-23"), "Insolvent");
  EXPECT_EQ(CustomerStore(database()).find(m_customer)->administrator, "Maître Valbrune");
  ASSERT_TRUE(endInsolvency(*m_session, "C1").isDone());
  EXPECT_EQ(reasonOn("2026-11-23"), "StepDue");
  EXPECT_EQ(endInsolvency(*m_session, "C1").refusal().reason, RefusalReason::nothingToEnd);
}

TEST_F(Steering, LeavesAClosedCustomerAlone) {
  ASSERT_TRUE(addClosingPeriod(*m_session, "C1", {day("2026-11-23"), day("2026-11-25"), false}).isDone());
  EXPECT_EQ(reasonOn("2026-11-24"), "CustomerClosed");
  EXPECT_EQ(reasonOn("2026-11-25"), "StepDue");
  EXPECT_EQ(addClosingPeriod(*m_session, "C1", {m_today, m_today, false}).refusal().reason, RefusalReason::dateTooEarly);
}

TEST_F(Steering, AssignsAScenarioWithAReasonAndAnEnd) {
  EXPECT_EQ(assignScenario(*m_session, "C1", {"unheard-of", "why", {}}).refusal().reason, RefusalReason::unknownScenario);
  EXPECT_EQ(assignScenario(*m_session, "C1", {"consumers", "", {}}).refusal().reason, RefusalReason::reasonRequired);
  const auto scenarioOn = [&](const char* iso) { return proposeToday(database(), day(iso))->result.verdicts.at(0).scenario; };
  ASSERT_TRUE(assignScenario(*m_session, "C1", {"consumers", "Particulier en fait", day("2026-12-01")}).isDone());
  EXPECT_EQ(scenarioOn("2026-11-30"), "consumers");
  EXPECT_EQ(scenarioOn("2026-12-01"), "standard");
  ASSERT_TRUE(endAssignment(*m_session, "C1").isDone());
  EXPECT_EQ(scenarioOn("2026-11-23"), "standard");
  EXPECT_EQ(endAssignment(*m_session, "C1").refusal().reason, RefusalReason::nothingToEnd);
}

TEST_F(Steering, WaitsForARepliesReading) {
  ASSERT_TRUE(recordReply(*m_session, "C1", {.note = "Demande un duplicata"}).isDone());
  EXPECT_EQ(reasonOn("2026-11-27"), "ReplyToRead");
  m_today = day("2026-11-24");
  EXPECT_EQ(*readReplies(*m_session, "C1"), 1);
  EXPECT_EQ(reasonOn("2026-11-26"), "QuietDays");
  EXPECT_EQ(reasonOn("2026-11-27"), "StepDue");
  EXPECT_EQ(readReplies(*m_session, "C1").refusal().reason, RefusalReason::nothingToEnd);
}

TEST_F(Steering, JumpsToAStepWithAReason) {
  EXPECT_EQ(jumpToStep(*m_session, "C1", {{"F-1"}, "firm", ""}).refusal().reason, RefusalReason::reasonRequired);
  EXPECT_EQ(jumpToStep(*m_session, "C1", {{"F-1"}, "unheard-of", "x"}).refusal(),
            (Refusal{RefusalReason::unknownStep, {"unheard-of", "standard"}}));
  const auto stepOn = [&](const char* iso) { return proposeToday(database(), day(iso))->result.verdicts.at(0).step; };
  EXPECT_NE(stepOn("2026-11-23"), "firm");
  EXPECT_EQ(*jumpToStep(*m_session, "C1", {{"F-1", "F-2"}, "firm", "Deux promesses rompues"}), 2);
  EXPECT_EQ(stepOn("2026-11-23"), "firm");
}

TEST_F(Steering, CancelsAContactAndItStopsCounting) {
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  CallReport report;
  report.outcome = CallOutcome::refused;
  const auto logged = recordCall(*m_session, "C1", report);
  ASSERT_TRUE(logged.isDone());
  EXPECT_EQ(reasonOn("2026-11-24"), "QuietDays");
  ASSERT_TRUE(cancelContact(*m_session, "C1", logged->event).isDone());
  EXPECT_NE(reasonOn("2026-11-24"), "QuietDays");
  EXPECT_EQ(cancelContact(*m_session, "C1", logged->event).refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(cancelContact(*m_session, "C1", ContactEventId{99}).refusal().reason, RefusalReason::unknownContact);
  EXPECT_EQ(setPresented(*m_session, "C1", logged->event, m_today).refusal().reason, RefusalReason::unknownContact);
}

TEST_F(Steering, KeepsOurWordOrShowsItBroken) {
  const auto stateOf = [&](CommitmentId id, const char* iso) {
    const auto file = readClientFile(database(), "C1", day(iso));
    for (const ToldCommitment& told : file->commitments) {
      if (told.commitment.id == id) return told.state;
    }
    return CommitmentState::withdrawn;
  };
  const auto dutiesOn = [&](const char* iso) { return todayList(database(), day(iso)).duties.size(); };
  const auto stop = giveOurWord(*m_session, "C1", {CommitmentKind::consequence, day("2026-11-25"), "Plus de livraison", {"F-1"}});
  const auto copy = giveOurWord(*m_session, "C1", {CommitmentKind::document, day("2026-11-24"), "Duplicata", {}});
  const auto grant = giveOurWord(*m_session, "C1", {CommitmentKind::grantedDate, day("2026-11-30"), "", {}});
  ASSERT_TRUE(stop.isDone() && copy.isDone() && grant.isDone());
  EXPECT_EQ(dutiesOn("2026-11-23"), 3U);
  EXPECT_EQ(stateOf(*stop, "2026-11-25"), CommitmentState::open);
  EXPECT_EQ(stateOf(*stop, "2026-11-26"), CommitmentState::broken);

  EXPECT_TRUE(keepOurWord(*m_session, "C1", *copy).isDone());
  EXPECT_EQ(stateOf(*copy, "2026-12-30"), CommitmentState::kept);
  EXPECT_EQ(takeOurWordBack(*m_session, "C1", *grant, "").refusal().reason, RefusalReason::reasonRequired);
  EXPECT_TRUE(takeOurWordBack(*m_session, "C1", *grant, "A payé").isDone());
  EXPECT_EQ(stateOf(*grant, "2026-12-30"), CommitmentState::withdrawn);
  EXPECT_EQ(keepOurWord(*m_session, "C1", *grant).refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(dutiesOn("2026-11-26"), 1U);

  m_today = day("2026-11-27");
  EXPECT_TRUE(keepOurWord(*m_session, "C1", *stop).isDone());
  EXPECT_EQ(stateOf(*stop, "2026-11-27"), CommitmentState::broken) << "late is not kept";
  EXPECT_EQ(dutiesOn("2026-11-27"), 0U);
  EXPECT_EQ(giveOurWord(*m_session, "C1", {CommitmentKind::document, day("2026-11-26"), "", {}}).refusal().reason,
            RefusalReason::dateInThePast);
  EXPECT_EQ(keepOurWord(*m_session, "C1", CommitmentId{99}).refusal().reason, RefusalReason::unknownCommitment);
}

}  // namespace
}  // namespace relance
