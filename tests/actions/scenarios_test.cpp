// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to the version in force, and what it changes for customers.
#include <gmock/gmock.h>

#include <algorithm>

#include "actions/chased_ledger.h"
#include "actions/chasing/record_contact.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/policy/draft_scenario.h"
#include "actions/policy/next_step_changes.h"
#include "actions/policy/publish_scenario.h"
#include "actions/policy/scenario_book.h"
#include "actions/undo_last.h"
#include "exchange/policy/scenario_json.h"
#include "storage/business_hash.h"

namespace relance {
namespace {

class Scenarios : public ChasedLedger {
 protected:
  Scenario inForce(const std::string& key) { return toldScenario(database(), key)->scenario; }
  /// Drafts the version in force with a change.
  template <class Spoil>
  DraftReport draft(const std::string& key, Spoil&& spoil) {
    Scenario scenario = inForce(key);
    spoil(scenario);
    const auto report = draftScenario(*m_session, writeScenario(scenario));
    EXPECT_TRUE(report.isDone());
    return *report;
  }
  static Step& stepOf(Scenario& scenario, const std::string& key) { return *std::ranges::find(scenario.steps, key, &Step::key); }
};

TEST_F(Scenarios, AreListedWithTheSegmentsThatLeadToThem) {
  const auto book = scenarioBook(database());
  ASSERT_TRUE(book.isDone());
  EXPECT_EQ(book->size(), shippedPolicy().scenarios.size());
  const auto standard = std::ranges::find(*book, "standard", &ToldScenario::key);
  ASSERT_NE(standard, book->end());
  EXPECT_EQ(standard->origin, Origin::shipped);
  EXPECT_THAT(standard->segments, testing::ElementsAre("standard"));
  EXPECT_FALSE(standard->hasDraft);
  EXPECT_EQ(toldScenario(database(), "unheard-of").refusal().reason, RefusalReason::unknownScenario);
}

TEST_F(Scenarios, OfWhatIsShippedNeedNoReasonAgainForTheirLength) {
  for (const Scenario& scenario : shippedPolicy().scenarios) {
    EXPECT_TRUE(findingsIn(database(), scenario).empty()) << scenario.key;
  }
}

TEST_F(Scenarios, ChangeNothingWhileTheyAreDrafts) {
  addItem(addCustomer("C1"), "F-1", "2026-10-20", "2026-11-19", 90'000);
  const auto report = draft("standard", [](Scenario& s) { stepOf(s, "courteous").days = 6; });
  EXPECT_EQ(report.version, 2);
  EXPECT_FALSE(report.isNew);
  EXPECT_TRUE(report.findings.empty());
  EXPECT_EQ(stepOf(*std::make_unique<Scenario>(inForce("standard")), "courteous").days, 2);
  EXPECT_EQ(proposeToday(database(), m_today)->result.proposals.size(), 1U);
  EXPECT_EQ(toldScenario(database(), "standard")->origin, Origin::shipped);
  EXPECT_TRUE(toldScenario(database(), "standard")->hasDraft);
  const auto sequence = m_session->sequence();
  draft("standard", [](Scenario& s) { stepOf(s, "courteous").days = 6; });
  EXPECT_EQ(m_session->sequence(), sequence) << "the same draft again";
  EXPECT_TRUE(draft("standard", [](Scenario& s) { stepOf(s, "courteous").days = 7; }).isReplaced);
  EXPECT_EQ(toldScenario(database(), "standard")->versions.size(), 2U);
}

TEST_F(Scenarios, TellWhoGetsAnotherNextStep) {
  addItem(addCustomer("DUE"), "F-1", "2026-10-20", "2026-11-19", 90'000);
  addItem(addCustomer("LATER"), "F-2", "2026-10-20", "2026-11-22", 90'000);
  addItem(addCustomer("WELL"), "F-3", "2026-11-20", "2026-12-20", 90'000);
  addItem(addCustomer("PUB"), "F-4", "2026-10-20", "2026-11-19", 90'000);
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  draft("standard", [](Scenario& s) {
    stepOf(s, "courteous").days = 4;
    stepOf(s, "courteous").key = "hello";
  });
  const auto changes = changesWith(database(), *scenarioDraft(database(), "standard"), m_today);
  ASSERT_TRUE(changes.isDone());
  EXPECT_EQ(changes->judged, 4);
  ASSERT_EQ(changes->changes.size(), 3U);
  const NextStepChange& due = changes->changes[0];
  EXPECT_EQ(due.customer, "DUE");
  EXPECT_EQ(due.before.step, "courteous");
  EXPECT_EQ(code(due.before.reason), "TaskWaiting");
  EXPECT_EQ(due.after.step, "hello");
  EXPECT_EQ(code(due.after.reason), "StepDue");
  const NextStepChange& later = changes->changes[1];
  EXPECT_EQ(later.customer, "LATER");
  EXPECT_EQ(later.before.on, day("2026-11-24"));
  EXPECT_EQ(later.after.on, day("2026-11-26"));
}

TEST_F(Scenarios, TellItTooOfWhoWasContactedToday) {
  addItem(addCustomer("DONE"), "F-1", "2026-10-20", "2026-11-19", 90'000);
  ASSERT_TRUE(recordContact(*m_session, "DONE", {.channel = Channel::email}).isDone());
  draft("standard", [](Scenario& s) { stepOf(s, "call").days = 30; });
  const auto changes = changesWith(database(), *scenarioDraft(database(), "standard"), m_today);
  ASSERT_EQ(changes->changes.size(), 1U);
  const NextStepChange& later = changes->changes[0];
  EXPECT_EQ(later.asOf, day("2026-11-24")) << "today nothing more is said of it";
  EXPECT_EQ(later.before.step, "call");
  EXPECT_EQ(later.before.on, day("2026-11-27"));
  EXPECT_EQ(later.after.on, day("2026-12-21")) << "the 19th is a Saturday";
  EXPECT_EQ(changes->judged, 1);
}

TEST_F(Scenarios, AreInForceFromTheDayOfTheirPublication) {
  addItem(addCustomer("C1"), "F-1", "2026-10-20", "2026-11-19", 90'000);
  draft("standard", [](Scenario& s) { stepOf(s, "courteous").days = 6; });
  const auto before = businessHash(database());
  EXPECT_EQ(*publishDraft(*m_session, "standard", {}), 2);
  EXPECT_EQ(proposeToday(database(), m_today)->result.proposals.size(), 0U);
  const auto told = toldScenario(database(), "standard");
  EXPECT_EQ(told->origin, Origin::own);
  EXPECT_FALSE(told->hasDraft);
  EXPECT_EQ(told->versions.back().publishedOn, m_today);
  EXPECT_EQ(scenarioVersion(database(), "standard", 1)->steps[1].days, 2) << "the earlier version stays";
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(businessHash(database()), before);
  EXPECT_TRUE(toldScenario(database(), "standard")->hasDraft);
}

TEST_F(Scenarios, AreNotPublishedAgainstTheRules) {
  EXPECT_EQ(publishDraft(*m_session, "standard", {}).refusal().reason, RefusalReason::noDraft);
  EXPECT_EQ(publishDraft(*m_session, "unheard-of", {}).refusal().reason, RefusalReason::unknownScenario);
  draft("standard", [](Scenario&) {});
  EXPECT_EQ(publishDraft(*m_session, "standard", {}).refusal().reason, RefusalReason::draftIsInForce);
  const auto report = draft("standard", [](Scenario& s) { stepOf(s, "firm").tone = Tone::courteous; });
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(publishDraft(*m_session, "standard", {}).refusal(),
            (Refusal{RefusalReason::scenarioUnfit, {"standard", "toneFalls", "firm", "call", "0", "1"}}));
  EXPECT_EQ(changesWith(database(), *scenarioDraft(database(), "standard"), m_today).refusal().reason, RefusalReason::badPolicy);
  draft("standard", [](Scenario& s) { stepOf(s, "courteous").days = 3; });
  EXPECT_EQ(publishDraft(*m_session, "standard", {.author = "nobody"}).refusal().reason, RefusalReason::unknownPerson);
}

TEST_F(Scenarios, NeedAReasonForMoreThanFourWeeksOnce) {
  Person author;
  author.login = "cm";
  author.name = "Nadège Besson";
  ASSERT_TRUE(m_session
                  ->perform(EventKind::settingChanged,
                            [&](Change& change) -> Outcome<Done> {
                              PersonStore(change.database()).insert(author);
                              return Done{};
                            })
                  .isDone());
  const auto longer = [](Scenario& s) { stepOf(s, "decision").days = s.decisionDay = 35; };
  EXPECT_EQ(draft("standard", longer).findings.front().days, 35);
  EXPECT_EQ(publishDraft(*m_session, "standard", {}).refusal(), (Refusal{RefusalReason::reasonRequired, {"publishLong"}}));
  ASSERT_TRUE(publishDraft(*m_session, "standard", {"cm", "Chantiers payés à 30 jours"}).isDone());
  const auto told = toldScenario(database(), "standard");
  EXPECT_EQ(told->versions.back().reason, "Chantiers payés à 30 jours");
  EXPECT_EQ(told->versions.back().author, "cm");
  EXPECT_TRUE(draft("standard", [](Scenario& s) { stepOf(s, "call").days = 9; }).findings.empty()) << "as long as before";
  EXPECT_TRUE(publishDraft(*m_session, "standard", {}).isDone());
}

TEST_F(Scenarios, OfANewKeyComeAndGoWithTheirDraft) {
  Scenario scenario = inForce("standard");
  scenario.key = "chantiers";
  const auto before = businessHash(database());
  const auto report = draftScenario(*m_session, writeScenario(scenario));
  ASSERT_TRUE(report.isDone());
  EXPECT_TRUE(report->isNew);
  EXPECT_EQ(report->version, 1);
  EXPECT_FALSE(toldScenario(database(), "chantiers")->isInForce);
  ASSERT_TRUE(discardDraft(*m_session, "chantiers").isDone());
  EXPECT_EQ(toldScenario(database(), "chantiers").refusal().reason, RefusalReason::unknownScenario);
  EXPECT_EQ(businessHash(database()), before);
  EXPECT_EQ(discardDraft(*m_session, "standard").refusal().reason, RefusalReason::noDraft);
  ASSERT_TRUE(draftScenario(*m_session, writeScenario(scenario)).isDone());
  EXPECT_EQ(*publishDraft(*m_session, "chantiers", {}), 1);
  EXPECT_TRUE(chasingRules(database())->policy.scenarios.contains("chantiers"));
}

TEST_F(Scenarios, AreNotDraftedOverADraftThatNobodySaw) {
  const auto written = [&](int days) {
    Scenario scenario = inForce("standard");
    stepOf(scenario, "courteous").days = days;
    return writeScenario(scenario);
  };
  const Refusal changed{RefusalReason::changedSince, {"standard", "draft"}};
  const SeenDraft nothing = seenDraft(database(), "standard");
  EXPECT_EQ(nothing, (SeenDraft{1, std::nullopt}));
  ASSERT_TRUE(draftScenario(*m_session, written(4), nothing).isDone());
  const SeenDraft four = seenDraft(database(), "standard");
  ASSERT_TRUE(draftScenario(*m_session, written(5), four).isDone());

  const auto sequence = m_session->sequence();
  EXPECT_EQ(draftScenario(*m_session, written(6), nothing).refusal(), changed) << "there was no draft when it was opened";
  EXPECT_EQ(draftScenario(*m_session, written(6), four).refusal(), changed) << "another one was";
  EXPECT_EQ(publishDraft(*m_session, "standard", {.opened = four}).refusal(), changed);
  EXPECT_EQ(m_session->sequence(), sequence) << "nothing was written";
  EXPECT_TRUE(draftScenario(*m_session, written(5), four).isDone()) << "both wrote the same";

  const SeenDraft five = seenDraft(database(), "standard");
  ASSERT_TRUE(publishDraft(*m_session, "standard", {.opened = five}).isDone());
  EXPECT_EQ(draftScenario(*m_session, written(6), five).refusal(), changed) << "it was published meanwhile";
  EXPECT_EQ(publishDraft(*m_session, "standard", {.opened = five}).refusal(), changed);
  EXPECT_TRUE(draftScenario(*m_session, written(6)).isDone()) << "who names nothing replaces whatever stands there";
}

TEST_F(Scenarios, AreReadFromAFileToTheLastField) {
  const auto refusalOf = [&](const std::string& json) { return draftScenario(*m_session, json).refusal(); };
  EXPECT_EQ(refusalOf(R"({"key":"k","name":{"en":"K"},"colour":"red","steps":[]})"),
            (Refusal{RefusalReason::badPolicy, {"colour", "unknown field"}}));
  EXPECT_EQ(refusalOf(R"({"key":"k","name":{"en":"K"},"steps":[{"key":"a","kind":"reminder","channel":"email","anchor":"due",)"
                      R"("days":"two","tone":"courteous","approval":"automatic"}]})"),
            (Refusal{RefusalReason::badPolicy, {"steps[0].days", "a whole number is expected"}}));
  EXPECT_EQ(refusalOf("{"), (Refusal{RefusalReason::badPolicy, {"byte 2", "not JSON"}}));
  EXPECT_EQ(refusalOf(R"({"key":"","name":{"en":"K"},"steps":[]})"), (Refusal{RefusalReason::badPolicy, {"key", "keyMissing"}}));
  for (const Scenario& shipped : shippedPolicy().scenarios) {
    const auto again = readScenario(writeScenarioFile(shipped));
    ASSERT_TRUE(again.isDone()) << shipped.key;
    EXPECT_EQ(*again, shipped) << "exported and read again";
  }
}

}  // namespace
}  // namespace relance
