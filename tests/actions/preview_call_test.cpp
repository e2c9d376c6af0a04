// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/preview_call.h"

#include <algorithm>

#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/reading/client_file.h"

namespace relance {
namespace {

/// One customer whose first contact is due.
class PreviewCall : public ChasedLedger {
 protected:
  PreviewCall() {
    const CustomerId customer = addCustomer("C1");
    m_first = addItem(customer, "F-1", "2026-10-13", "2026-11-12", 120000);
    m_second = addItem(customer, "F-2", "2026-10-14", "2026-11-13", 80000);
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
  }

  CallPreview preview(const CallReport& report) {
    auto made = previewCall(*m_session, "C1", report);
    EXPECT_TRUE(made.isDone());
    return std::move(made).value();
  }

  ItemId m_first;
  ItemId m_second;
};

TEST_F(PreviewCall, WritesNothing) {
  const std::int64_t before = m_session->sequence();
  preview({.outcome = CallOutcome::wrongNumber, .note = "Plus attribué"});
  EXPECT_EQ(m_session->sequence(), before);
  const auto file = readClientFile(database(), "C1", m_today);
  EXPECT_TRUE(file->timeline.empty());
  EXPECT_EQ(file->customer.phone, "04 65 71 00 01");
}

TEST_F(PreviewCall, RefusesAsTheCallItself) {
  const auto made = previewCall(*m_session, "C1", {.outcome = CallOutcome::callback});
  ASSERT_FALSE(made.isDone());
  EXPECT_EQ(made.refusal().reason, RefusalReason::callbackNeedsDate);
  EXPECT_EQ(previewCall(*m_session, "C9", {}).refusal().reason, RefusalReason::unknownCustomer);
}

class PreviewOf : public PreviewCall, public testing::WithParamInterface<CallOutcome> {};

TEST_P(PreviewOf, NamesWhatTheDaysThenBring) {
  CallReport report{.outcome = GetParam()};
  const bool isDated = report.outcome == CallOutcome::callback || report.outcome == CallOutcome::promise;
  if (isDated) report.agreedOn = day("2026-12-01");
  const CallPreview made = preview(report);
  ASSERT_TRUE(made.next);

  const auto logged = recordCall(*m_session, "C1", report);
  EXPECT_EQ(made.isExecuted, logged->isExecuted);
  EXPECT_EQ(made.step, logged->step);
  std::optional<Proposal> came;
  while (!came && m_today < day("2027-02-01")) {
    m_today = plusDays(m_today, 1);
    const auto proposed = proposeToday(database(), m_today);
    if (!proposed->result.kept.empty())
      came = proposed->result.kept.front().proposal;
    else if (!proposed->result.proposals.empty())
      came = proposed->result.proposals.front();
  }
  ASSERT_TRUE(came);
  EXPECT_EQ(made.next->on, m_today);
  EXPECT_EQ(made.next->ref, came->ref);
  EXPECT_EQ(made.next->channel, came->channel);
}

INSTANTIATE_TEST_SUITE_P(Outcomes, PreviewOf,
                         testing::Values(CallOutcome::callback, CallOutcome::noAnswer, CallOutcome::voicemail,
                                         CallOutcome::saidPaid, CallOutcome::transferAnnounced, CallOutcome::wrongNumber,
                                         CallOutcome::noCommitment, CallOutcome::refused, CallOutcome::passedOn,
                                         CallOutcome::promise, CallOutcome::dispute),
                         [](const auto& tested) { return std::string(callOutcomeName(tested.param)); });

TEST_F(PreviewCall, CountsAFurtherResultOfOneCallOnce) {
  const CallReport promise{
      .outcome = CallOutcome::promise, .note = "Vendredi", .agreedOn = day("2026-11-27"), .items = {m_first}};
  const auto after = preview(promise).next;
  ASSERT_TRUE(recordCall(*m_session, "C1", promise).isDone());
  const CallReport proof{.outcome = CallOutcome::proofRequested, .items = {m_second}, .isFurther = true};
  const CallPreview further = preview(proof);
  EXPECT_FALSE(further.isExecuted);
  ASSERT_TRUE(after && further.next);
  EXPECT_EQ(further.next->on, after->on);

  ASSERT_TRUE(recordCall(*m_session, "C1", proof).isDone());
  const auto file = readClientFile(database(), "C1", m_today);
  const auto logged = std::ranges::find_if(
      file->timeline, [](const TimelineEntry& entry) { return entry.contact->outcome == CallOutcome::proofRequested; });
  ASSERT_NE(logged, file->timeline.end());
  EXPECT_EQ(logged->contact->kind, ContactEventKind::answer);
  EXPECT_EQ(logged->itemNumbers, std::vector<std::string>{"F-2"});
}

TEST_F(PreviewCall, TellsWhatWouldBeAgreedAndWhetherItIsWeak) {
  const CallReport promise{.outcome = CallOutcome::promise, .agreedOn = day("2026-11-27"), .items = {m_first}};
  const CallPreview once = preview(promise);
  ASSERT_TRUE(once.agreement && once.awaitedUntil);
  EXPECT_EQ(once.agreement->dues, (std::vector<Instalment>{{day("2026-11-27"), 120'000, {}}}));
  EXPECT_GT(*once.awaitedUntil, day("2026-11-27")) << "the bank takes its days";
  EXPECT_FALSE(once.agreement->record.isWeak());
  for (int i = 0; i < 2; ++i) ASSERT_TRUE(recordCall(*m_session, "C1", promise).isDone());
  EXPECT_TRUE(preview(promise).agreement->record.isWeak()) << "the third on one invoice";
}

TEST_F(PreviewCall, TellsWhoWouldAnswerADisputeAndByWhen) {
  const CallPreview made = preview({.outcome = CallOutcome::dispute, .items = {m_first}, .cause = "price"});
  ASSERT_EQ(made.disputes.size(), 1U);
  EXPECT_TRUE(made.disputes.front().deadline);
  EXPECT_FALSE(made.agreement);
}

}  // namespace
}  // namespace relance
