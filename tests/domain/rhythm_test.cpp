// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/rhythm.h"

#include <gtest/gtest.h>

#include "domain/day.h"

namespace relance {
namespace {

MetContact met(const char* iso, Channel channel = Channel::email, std::string wording = "courteous/a") {
  return {day(iso), channel, std::move(wording), "standard", "courteous"};
}

std::vector<RhythmKind> kindsOf(const std::vector<MetContact>& contacts) {
  std::vector<RhythmKind> kinds;
  for (const Rhythm& rhythm : rhythmsOf(contacts)) kinds.push_back(rhythm.kind);
  return kinds;
}

using Kinds = std::vector<RhythmKind>;

TEST(Rhythms, NeedThreeEqualGapsRunning) {
  std::vector<MetContact> contacts{met("2026-10-01", Channel::call, ""), met("2026-10-08"), met("2026-10-15", Channel::call, "")};
  EXPECT_EQ(kindsOf(contacts), Kinds{}) << "two gaps";
  contacts.push_back(met("2026-10-22"));
  const auto rhythms = rhythmsOf(contacts);
  ASSERT_EQ(rhythms.size(), 1U);
  EXPECT_EQ(rhythms[0], (Rhythm{RhythmKind::gap, 3, 7, {}, {}, day("2026-10-01"), day("2026-10-22")}));
  contacts.push_back(met("2026-10-30", Channel::call, ""));
  EXPECT_EQ(kindsOf(contacts), Kinds{}) << "the last gap is another";
}

TEST(Rhythms, CountTwoContactsOfOneDayAsOne) {
  const std::vector<MetContact> contacts{met("2026-10-01"), met("2026-10-01", Channel::call, ""),
                                         met("2026-10-04"), met("2026-10-04", Channel::call, ""),
                                         met("2026-10-07"), met("2026-10-10", Channel::call, "")};
  EXPECT_EQ(kindsOf(contacts), (Kinds{RhythmKind::gap, RhythmKind::wording}));
}

TEST(Rhythms, AreOfTheLastContactsByOneChannel) {
  const std::vector<MetContact> contacts{met("2026-10-01"), met("2026-10-03", Channel::call, ""),
                                         met("2026-10-11", Channel::call, ""), met("2026-10-12", Channel::call, "")};
  const auto rhythms = rhythmsOf(contacts);
  ASSERT_EQ(rhythms.size(), 1U);
  EXPECT_EQ(rhythms[0], (Rhythm{RhythmKind::channel, 3, 0, Channel::call, {}, day("2026-10-03"), day("2026-10-12")}));
}

TEST(Rhythms, AreOfTheSameWordsWhateverIsSaidBetweenThem) {
  const std::vector<MetContact> contacts{met("2026-10-01"), met("2026-10-03", Channel::call, ""), met("2026-10-11"),
                                         met("2026-10-12", Channel::call, ""), met("2026-10-20")};
  const auto rhythms = rhythmsOf(contacts);
  ASSERT_EQ(rhythms.size(), 1U);
  EXPECT_EQ(rhythms[0], (Rhythm{RhythmKind::wording, 3, 0, Channel::email, "courteous/a", day("2026-10-01"), day("2026-10-20")}));
  std::vector<MetContact> varied = contacts;
  varied[2].wording = "courteous/b";
  EXPECT_EQ(kindsOf(varied), Kinds{});
  EXPECT_EQ(kindsOf({}), Kinds{});
}

TEST(Rhythms, AreBrokenByWhatTheStepStillLacks) {
  Step step;
  EXPECT_EQ(remedyFor(RhythmKind::gap, &step), RhythmRemedy::letDaysVary);
  EXPECT_EQ(remedyFor(RhythmKind::wording, &step), RhythmRemedy::addText);
  step.jitter = 2;
  step.texts = {"a", "b"};
  EXPECT_EQ(remedyFor(RhythmKind::gap, &step), RhythmRemedy::callOnAnotherDay);
  EXPECT_EQ(remedyFor(RhythmKind::wording, &step), RhythmRemedy::writeAnew);
  EXPECT_EQ(remedyFor(RhythmKind::gap, nullptr), RhythmRemedy::callOnAnotherDay);
  EXPECT_EQ(remedyFor(RhythmKind::wording, nullptr), RhythmRemedy::writeAnew);
  EXPECT_EQ(remedyFor(RhythmKind::channel, &step), RhythmRemedy::changeChannel);
}

}  // namespace
}  // namespace relance
