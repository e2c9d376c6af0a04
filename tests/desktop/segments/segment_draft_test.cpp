// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segment_draft.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

std::vector<OwnedSegment> threeSegments() {
  std::vector<OwnedSegment> segments;
  for (const char* key : {"public", "stakes", "rest"}) {
    segments.push_back({{key, {{"en", key}, {"fr", key}}, {}, "standard", true}, Origin::shipped});
  }
  return segments;
}

TEST(SegmentDrafts, ChangeNothingWhileTheyAreAsInForce) {
  const auto segments = threeSegments();
  for (std::size_t place = 0; place < segments.size(); ++place) EXPECT_FALSE(changeOf(draftOf(segments, place), segments));
}

TEST(SegmentDrafts, TellOnlyWhatDiffers) {
  const auto segments = threeSegments();
  SegmentDraft draft = draftOf(segments, 1);
  setNameIn(draft.segment, Language::fr, "Enjeux");
  draft.segment.isEnabled = false;
  draft.segment.when.conditions.push_back({Field::overdue, Op::greaterOrEqual, {std::int64_t{500000}}});
  draft.position = 2;
  const auto change = changeOf(draft, segments);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->names, (std::vector<std::pair<std::string, std::string>>{{"fr", "Enjeux"}}));
  EXPECT_EQ(change->isEnabled, false);
  EXPECT_EQ(change->when, R"({"all":[{"field":"overdue","op":">=","values":[500000]}]})");
  EXPECT_FALSE(change->scenario);
  EXPECT_FALSE(change->position);
  draft.position = 1;
  EXPECT_EQ(changeOf(draft, segments)->position, 1);
}

TEST(SegmentDrafts, OfANewOneBringAllOfItAndStandBeforeTheOneShown) {
  const auto segments = threeSegments();
  const SegmentDraft draft = newDraft(segments, 1, QStringLiteral("Région Nord"), Language::fr);
  EXPECT_EQ(draft.segment.key, "region-nord");
  const auto change = changeOf(draft, segments);
  ASSERT_TRUE(change);
  EXPECT_TRUE(change->isNew);
  EXPECT_EQ(change->position, 2);
  EXPECT_TRUE(change->when);
}

TEST(SegmentDrafts, GetAKeyThatTheActionTakes) {
  const auto segments = threeSegments();
  EXPECT_EQ(keyFor(QStringLiteral("Stakes"), segments), "stakes-2");
  EXPECT_EQ(keyFor(QStringLiteral("  Œuvres & Cie !"), segments), "oeuvres-cie");
  EXPECT_EQ(keyFor(QStringLiteral("…"), segments), "segment");
  EXPECT_LE(keyFor(QString(200, QLatin1Char('a')), segments).size(), 40U);
}

TEST(SegmentDrafts, FollowWhatAColleagueChangedAndKeepWhatDiffers) {
  auto segments = threeSegments();
  SegmentDraft draft = draftOf(segments, 1);
  setNameIn(draft.segment, Language::fr, "Enjeux");
  segments[1].segment.scenario = "gentle";
  segments[1].segment.isEnabled = false;
  setNameIn(segments[1].segment, Language::en, "High stakes");
  segments[1].segment.when.conditions.push_back({Field::isNew, Op::is, {true}});
  const auto recalled = recalledDraft(memoryOf(draft));
  ASSERT_TRUE(recalled);
  const auto change = changeOf(rebased(*recalled, segments[1].segment), segments);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->names, (std::vector<std::pair<std::string, std::string>>{{"fr", "Enjeux"}}));
  EXPECT_FALSE(change->scenario);
  EXPECT_FALSE(change->isEnabled);
  EXPECT_FALSE(change->when);
}

TEST(SegmentDrafts, OutliveAChangeOfLanguage) {
  const auto segments = threeSegments();
  SegmentDraft draft = draftOf(segments, 2);
  draft.segment.when.conditions.push_back({Field::isNew, Op::is, {true}});
  draft.segment.scenario.clear();
  draft.position = 1;
  EXPECT_EQ(recalledDraft(memoryOf(draft)), draft);
  draft.isRemoved = true;
  draft.position.reset();
  EXPECT_EQ(recalledDraft(memoryOf(draft)), draft);
  EXPECT_FALSE(recalledDraft({}));
}

}  // namespace
}  // namespace relance
