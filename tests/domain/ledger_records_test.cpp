// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/ledger/contact_event.h"
#include "domain/ledger/decision.h"
#include "domain/ledger/hold.h"
#include "domain/ledger/snooze.h"
#include "domain/ledger/task.h"
#include "domain/ledger/tone.h"

namespace relance {
namespace {

Date day(const char* text) { return *parseIsoDate(text); }

TEST(LedgerRecords, EveryNameIsReadBackAsItsValue) {
  for (const auto kind : {TaskKind::step, TaskKind::rejectCall, TaskKind::manual})
    EXPECT_EQ(parseTaskKind(taskKindName(kind)), kind);
  for (const auto state : {TaskState::waiting, TaskState::withdrawn}) EXPECT_EQ(parseTaskState(taskStateName(state)), state);
  EXPECT_EQ(parseApproval(approvalName(Approval::byHand)), Approval::byHand);
  for (const auto kind : {ContactEventKind::step, ContactEventKind::incoming}) {
    EXPECT_EQ(parseContactEventKind(contactEventKindName(kind)), kind);
  }
  EXPECT_EQ(parseContactResult(contactResultName(ContactResult::doubtful)), ContactResult::doubtful);
  EXPECT_EQ(callOutcomeName(CallOutcome::lead), "lead");
  EXPECT_EQ(parseCallOutcome(callOutcomeName(CallOutcome::wrongNumber)), CallOutcome::wrongNumber);
  EXPECT_EQ(parseDecisionChoice(decisionChoiceName(DecisionChoice::chase)), DecisionChoice::chase);
  EXPECT_EQ(parseHoldKind(holdKindName(HoldKind::writeOff)), HoldKind::writeOff);
  EXPECT_EQ(parseTone(toneName(Tone::formal)), Tone::formal);
  EXPECT_FALSE(parseTone("angry"));
}

TEST(LedgerRecords, TonesAreOrderedByFirmness) {
  EXPECT_LT(Tone::preventive, Tone::courteous);
  EXPECT_LT(Tone::plain, Tone::firm);
  EXPECT_LT(Tone::consequences, Tone::formal);
}

TEST(LedgerRecords, InnerTasksAreNoContacts) {
  EXPECT_TRUE(isContact(TaskKind::manual));
  EXPECT_TRUE(isContact(TaskKind::thankYou));
  EXPECT_FALSE(isContact(TaskKind::decision));
  EXPECT_FALSE(isContact(TaskKind::completeAddress));
}

TEST(LedgerRecords, AHoldRunsFromItsDayToTheDayBeforeItIsFreeAgain) {
  Hold hold;
  hold.made = day("2026-04-10");
  EXPECT_FALSE(hold.isRunningOn(day("2026-04-09")));
  EXPECT_TRUE(hold.isRunningOn(day("2030-01-01")));
  hold.until = day("2026-04-20");
  EXPECT_TRUE(hold.isRunningOn(day("2026-04-19")));
  EXPECT_FALSE(hold.isRunningOn(day("2026-04-20")));
  hold.ended = day("2026-04-15");
  EXPECT_TRUE(hold.isRunningOn(day("2026-04-14")));
  EXPECT_FALSE(hold.isRunningOn(day("2026-04-15")));
}

TEST(LedgerRecords, ASnoozeEndsOnItsDate) {
  Snooze snooze;
  snooze.made = day("2026-04-10");
  snooze.until = day("2026-04-12");
  EXPECT_TRUE(snooze.isRunningOn(day("2026-04-11")));
  EXPECT_FALSE(snooze.isRunningOn(day("2026-04-12")));
  EXPECT_FALSE(snooze.isRunningOn(day("2026-04-09")));
}

}  // namespace
}  // namespace relance
