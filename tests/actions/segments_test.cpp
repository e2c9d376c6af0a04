// SPDX-License-Identifier: GPL-3.0-or-later
// Segments edited: what would move is what moves, and the rest of the list stays as it was.
#include <gmock/gmock.h>

#include <algorithm>

#include "actions/chased_ledger.h"
#include "actions/policy/change_segments.h"
#include "actions/steering/assign_scenario.h"
#include "actions/undo_last.h"
#include "exchange/policy/scenario_json.h"
#include "storage/business_hash.h"

namespace relance {
namespace {

using testing::ElementsAre;

const char* const largeOnes = R"({"all":[{"field":"overdue","op":">=","values":[300000]}]})";

class Segments : public ChasedLedger {
 protected:
  Segments() {
    addItem(addCustomer("SMALL"), "F-1", "2026-10-13", "2026-11-12", 120'000);
    addItem(addCustomer("MID"), "F-2", "2026-10-13", "2026-11-12", 350'000);
    addItem(addCustomer("LARGE"), "F-3", "2026-10-13", "2026-11-12", 900'000);
  }

  SegmentBook book() {
    auto book = segmentBook(database(), m_today);
    EXPECT_TRUE(book.isDone());
    return std::move(book).value();
  }
  std::string segmentOf(const char* code) {
    const SegmentBook now = book();
    return std::ranges::find(now.customers, code, &SegmentedCustomer::code)->segment;
  }
  std::vector<std::string> order() {
    std::vector<std::string> keys;
    for (const OwnedSegment& one : book().segments) keys.push_back(one.segment.key);
    return keys;
  }
};

TEST_F(Segments, AreListedWithTheirCustomersOfToday) {
  const SegmentBook now = book();
  EXPECT_EQ(now.segments.size(), shippedPolicy().segments.size());
  EXPECT_EQ(now.countOf("standard"), 2);
  EXPECT_EQ(now.countOf("stakes"), 1);
  EXPECT_EQ(now.countOf(""), 0);
  EXPECT_TRUE(now.assignments.empty());
}

TEST_F(Segments, ShowWhoMovesBeforeTheyAreSaved) {
  const SegmentChange wanted{.when = largeOnes};
  const auto preview = previewSegments(database(), "stakes", wanted, m_today);
  ASSERT_TRUE(preview.isDone());
  ASSERT_EQ(preview->moves.size(), 1U);
  EXPECT_EQ(preview->moves[0].code, "MID");
  EXPECT_EQ(preview->moves[0].before.segment, "standard");
  EXPECT_EQ(preview->moves[0].after.segment, "stakes");
  EXPECT_EQ(preview->moves[0].after.scenario, "stakes");
  EXPECT_EQ(segmentOf("MID"), "standard") << "nothing was saved";
  const auto before = businessHash(database());
  ASSERT_TRUE(changeSegments(*m_session, "stakes", wanted).isDone());
  EXPECT_EQ(segmentOf("MID"), "stakes");
  const auto list = segmentList(database());
  const auto stakes = std::ranges::find(*list, "stakes", [](const OwnedSegment& one) { return one.segment.key; });
  EXPECT_EQ(stakes->origin, Origin::own);
  EXPECT_EQ(list->front().origin, Origin::shipped);
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(businessHash(database()), before);
}

TEST_F(Segments, AreAddedMovedRenamedSwitchedAndRemoved) {
  const auto shipped = order();
  ASSERT_TRUE(
      changeSegments(*m_session, "chantiers",
                     {.isNew = true, .names = {{"fr", "Chantiers"}}, .when = largeOnes, .scenario = "watched", .position = 1})
          .isDone());
  EXPECT_EQ(order().front(), "chantiers");
  EXPECT_EQ(segmentOf("LARGE"), "chantiers");
  ASSERT_TRUE(changeSegments(*m_session, "chantiers", {.names = {{"en", "Sites"}}, .isEnabled = false}).isDone());
  EXPECT_EQ(segmentOf("LARGE"), "stakes");
  EXPECT_THAT(book().segments.front().segment.names, ElementsAre(std::pair<std::string, std::string>{"fr", "Chantiers"},
                                                                 std::pair<std::string, std::string>{"en", "Sites"}));
  const auto last = static_cast<int>(shipped.size()) + 1;
  ASSERT_TRUE(changeSegments(*m_session, "chantiers", {.position = last}).isDone());
  EXPECT_EQ(order().back(), "chantiers");
  ASSERT_TRUE(changeSegments(*m_session, "chantiers", {.isRemoved = true}).isDone());
  EXPECT_EQ(order(), shipped);
  ASSERT_TRUE(changeSegments(*m_session, "stakes", {.scenario = ""}).isDone());
  const SegmentBook now = book();
  EXPECT_EQ(std::ranges::find(now.customers, "LARGE", &SegmentedCustomer::code)->scenario, "");
}

TEST_F(Segments, WriteNothingWhenAllIsAsItWas) {
  const auto sequence = m_session->sequence();
  ASSERT_TRUE(changeSegments(*m_session, "stakes", {.scenario = "stakes", .isEnabled = true}).isDone());
  EXPECT_EQ(m_session->sequence(), sequence);
}

TEST_F(Segments, RefuseWhatCannotBeKept) {
  const struct {
    const char* key;
    SegmentChange wanted;
    Refusal refusal;
  } cases[]{
      {"unheard-of", {}, {RefusalReason::unknownSegment, {"unheard-of"}}},
      {"Big Ones", {.isNew = true, .names = {{"fr", "x"}}, .when = largeOnes}, {RefusalReason::badSegment, {"Big Ones", "key"}}},
      {"stakes", {.isNew = true, .names = {{"fr", "x"}}, .when = largeOnes}, {RefusalReason::badSegment, {"stakes", "twice"}}},
      {"mine", {.isNew = true, .when = largeOnes}, {RefusalReason::badSegment, {"mine", "name"}}},
      {"mine", {.isNew = true, .names = {{"fr", "x"}}}, {RefusalReason::badPolicy, {"when", "missing"}}},
      {"stakes", {.names = {{"fr", "two\nlines"}}}, {RefusalReason::badSegment, {"stakes", "name", "fr"}}},
      {"stakes", {.names = {{"en", ""}}}, {RefusalReason::badSegment, {"stakes", "name", "en"}}},
      {"stakes", {.names = {{"en", "GOOD payers"}}}, {RefusalReason::badSegment, {"stakes", "nameTwice", "en"}}},
      {"stakes", {.position = 0}, {RefusalReason::badSegment, {"stakes", "position"}}},
      {"stakes", {.position = 99}, {RefusalReason::badSegment, {"stakes", "position"}}},
      {"stakes", {.scenario = "unheard-of"}, {RefusalReason::unknownScenario, {"unheard-of"}}},
      {"stakes",
       {.when = R"({"all":[{"field":"mood","op":"is","values":["bad"]}]})"},
       {RefusalReason::badPolicy, {".all[0].field", "unknown name"}}},
      {"stakes",
       {.when = R"({"all":[{"field":"overdue","op":"contains","values":[1]}]})"},
       {RefusalReason::badPolicy, {".all[0].op", "does not suit the field"}}},
  };
  const auto sequence = m_session->sequence();
  for (const auto& c : cases) {
    EXPECT_EQ(changeSegments(*m_session, c.key, c.wanted).refusal(), c.refusal) << c.key;
    EXPECT_EQ(previewSegments(database(), c.key, c.wanted, m_today).refusal(), c.refusal) << c.key;
  }
  EXPECT_EQ(m_session->sequence(), sequence);
}

TEST_F(Segments, StandBesideWhomAPersonGaveAScenario) {
  ASSERT_TRUE(assignScenario(*m_session, "LARGE", {"watched", "Trois promesses rompues", day("2026-12-24")}).isDone());
  const SegmentBook now = book();
  ASSERT_EQ(now.assignments.size(), 1U);
  EXPECT_EQ(now.assignments[0].code, "LARGE");
  EXPECT_EQ(now.assignments[0].assignment.scenarioKey, "watched");
  EXPECT_EQ(now.assignments[0].reason, "Trois promesses rompues");
  EXPECT_EQ(now.assignments[0].segment, "stakes");
  EXPECT_TRUE(std::ranges::find(now.customers, "LARGE", &SegmentedCustomer::code)->isAssigned);
  const auto preview = previewSegments(database(), "stakes", {.isEnabled = false}, m_today);
  ASSERT_EQ(preview->moves.size(), 1U) << "another segment";
  EXPECT_EQ(preview->moves[0].after.scenario, "watched") << "and the same scenario";
  m_today = day("2026-12-24");
  EXPECT_TRUE(book().assignments.empty());
  m_today = day("2026-11-24");
  ASSERT_TRUE(endAssignment(*m_session, "LARGE").isDone());
  EXPECT_TRUE(book().assignments.empty());
}

}  // namespace
}  // namespace relance
