// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a user does to scenarios and segments is undone and done again without a trace in the business rows.
#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

#include "actions/chased_ledger.h"
#include "actions/check_ledger.h"
#include "actions/policy/change_segments.h"
#include "actions/policy/draft_scenario.h"
#include "actions/policy/publish_scenario.h"
#include "actions/policy_action_kinds.h"
#include "actions/undo_last.h"
#include "storage/business_hash.h"
#include "storage/history/history.h"

namespace relance {
namespace {

/// A scenario of one e-mail so many days after the due date.
std::string oneMail(const std::string& key, int days) {
  std::string json = "{'key':'" + key + "','name':{'fr':'Le mien'},'steps':[{'key':'a','kind':'reminder','channel':'email'," +
                     "'anchor':'due','days':" + std::to_string(days) + ",'tone':'courteous','approval':'automatic'}]}";
  std::ranges::replace(json, '\'', '"');
  return json;
}

struct DoneToThePolicy {
  const char* name;
  EventKind kind;
  std::function<bool(LedgerSession&)> act;
};

const std::vector<DoneToThePolicy>& actionsOnThePolicy() {
  static const std::vector<DoneToThePolicy> all{
      {"AFirstDraft", EventKind::scenarioDrafted,
       [](LedgerSession& session) { return draftScenario(session, oneMail("mine", 3)).isDone(); }},
      {"AnotherDraft", EventKind::scenarioDrafted,
       [](LedgerSession& session) { return draftScenario(session, oneMail("drafted", 7)).isDone(); }},
      {"ADraftOfWhatIsShipped", EventKind::scenarioDrafted,
       [](LedgerSession& session) { return draftScenario(session, oneMail("standard", 7)).isDone(); }},
      {"AScenario", EventKind::scenarioPublished,
       [](LedgerSession& session) { return publishDraft(session, "drafted", {.reason = "Essai"}).isDone(); }},
      {"ADiscardedDraft", EventKind::draftDiscarded,
       [](LedgerSession& session) { return discardDraft(session, "drafted").isDone(); }},
      {"ANewSegment", EventKind::segmentsChanged,
       [](LedgerSession& session) {
         const SegmentChange wanted{.isNew = true, .names = {{"fr", "Tous"}}, .when = R"({"all":[]})", .position = 1};
         return changeSegments(session, "tous", wanted).isDone();
       }},
      {"AMovedSegment", EventKind::segmentsChanged,
       [](LedgerSession& session) { return changeSegments(session, "standard", {.position = 1}).isDone(); }},
      {"ASegmentSwitchedOff", EventKind::segmentsChanged,
       [](LedgerSession& session) { return changeSegments(session, "public", {.isEnabled = false}).isDone(); }},
      {"ARemovedSegment", EventKind::segmentsChanged,
       [](LedgerSession& session) { return changeSegments(session, "public", {.isRemoved = true}).isDone(); }},
  };
  return all;
}

class EveryPolicyAction : public ChasedLedger, public testing::WithParamInterface<DoneToThePolicy> {
 protected:
  EveryPolicyAction() { EXPECT_TRUE(draftScenario(*m_session, oneMail("drafted", 5)).isDone()); }
  Digest hash() { return businessHash(database()); }
};

TEST_P(EveryPolicyAction, IsUndoneAndDoneAgain) {
  const Digest before = hash();
  const auto sequence = m_session->sequence();
  ASSERT_TRUE(GetParam().act(*m_session));
  ASSERT_EQ(m_session->sequence(), sequence + 1);
  EXPECT_EQ(History(database()).last()->kind, GetParam().kind);
  const Digest after = hash();
  ASSERT_NE(after, before);
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(hash(), before);
  ASSERT_TRUE(redoLast(*m_session).isDone());
  EXPECT_EQ(hash(), after);
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(hash(), before);
  EXPECT_THAT(checkLedger(*m_session), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Undo, EveryPolicyAction, testing::ValuesIn(actionsOnThePolicy()),
                         [](const auto& test) { return test.param.name; });

TEST(PolicyActions, AreAllTriedHere) {
  for (const EventKind kind : policyActionKinds) {
    EXPECT_NE(std::ranges::find(actionsOnThePolicy(), kind, &DoneToThePolicy::kind), actionsOnThePolicy().end())
        << eventKindName(kind);
  }
}

}  // namespace
}  // namespace relance
