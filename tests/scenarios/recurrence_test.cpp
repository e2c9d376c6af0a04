// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: the third episode beyond 15 days late, each with a contact, in 12 months.
#include "domain/chasing/account/recurrence.h"

#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// Invoices of 200.00, each late on its own.
class Recurrence : public testing::Test {
 protected:
  /// Due and paid on those days, contacted on the 10th day late unless nobody calls.
  void episode(const char* number, const char* due, const char* paid, bool isCalled = true) {
    story.invoice("C1", number, due, 20000);
    if (isCalled) {
      story.day(isoText(plusDays(dayOf(due), 10)));
      story.contacts("C1", Channel::call, "", {number});
    }
    story.day(paid).pays(number, 20000, std::string("P-") + number);
  }

  std::vector<LateEpisode> episodes() {
    story.proposes();
    const Portfolio& portfolio = story.portfolio();
    if (portfolio.accounts.empty()) return {};
    const AccountView view{portfolio, portfolio.accounts.front(), story.policy.settings, calendars().of("FR", ""), story.today()};
    return lateEpisodes(view);
  }

  Story story;
};

TEST_F(Recurrence, CountsEpisodesBeyondFifteenDays) {
  episode("F-1", "2026-01-31", "2026-02-15");  // 15 days late on its last day
  episode("F-2", "2026-03-31", "2026-04-17");  // 16 days late on the 16th
  episode("F-3", "2026-05-31", "2026-07-01");
  story.invoice("C1", "F-4", "2026-08-31", 20000);
  story.day("2026-09-10").contacts("C1", Channel::call);
  EXPECT_EQ(story.day("2026-09-15").today(), dayOf("2026-09-15"));
  EXPECT_EQ(episodes().size(), 2U) << "the third is 15 days late";
  story.day("2026-09-16");
  const auto found = episodes();
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0], (LateEpisode{dayOf("2026-04-01"), dayOf("2026-04-17"), 16, dayOf("2026-04-16")}));
  EXPECT_EQ(found[1], (LateEpisode{dayOf("2026-06-01"), dayOf("2026-07-01"), 30, dayOf("2026-06-16")}));
  EXPECT_EQ(found[2], (LateEpisode{dayOf("2026-09-01"), std::nullopt, 16, dayOf("2026-09-16")}));
}

TEST_F(Recurrence, LeavesOutAnEpisodeWithoutAContact) {
  episode("F-1", "2026-03-31", "2026-05-15", false);
  episode("F-2", "2026-05-31", "2026-07-01");
  ASSERT_EQ(episodes().size(), 1U);
  EXPECT_EQ(episodes()[0].first, dayOf("2026-06-01"));
}

TEST_F(Recurrence, TakesOverlappingInvoicesForOneEpisode) {
  story.invoice("C1", "F-1", "2026-03-31", 20000);
  story.invoice("C1", "F-2", "2026-04-10", 20000);
  story.day("2026-04-08").contacts("C1", Channel::call);
  story.day("2026-04-20").pays("F-1", 20000, "P-1");
  story.day("2026-05-04").pays("F-2", 20000, "P-2");
  ASSERT_EQ(episodes().size(), 1U);
  EXPECT_EQ(episodes()[0], (LateEpisode{dayOf("2026-04-01"), dayOf("2026-05-04"), 23, dayOf("2026-04-16")}));
}

TEST_F(Recurrence, ForgetsWhatIsOlderThanTwelveMonths) {
  episode("F-1", "2026-01-10", "2026-03-02");  // 16 days late on 26 January
  episode("F-2", "2026-05-31", "2026-07-01");
  story.day("2027-01-25");
  EXPECT_EQ(episodes().size(), 2U);
  story.day("2027-01-26");
  EXPECT_EQ(episodes().size(), 1U);
}

TEST_F(Recurrence, DoesNotCountAPreventiveContact) {
  story.invoice("C1", "F-1", "2026-03-31", 20000);
  story.day("2026-04-02").contacts("C1", Channel::email, "", {"F-1"}, ContactResult::done, "EUR", ContactEventKind::preDue);
  story.day("2026-04-20");
  EXPECT_TRUE(episodes().empty());
  story.contacts("C1", Channel::call);
  EXPECT_EQ(episodes().size(), 1U);
}

}  // namespace
}  // namespace relance::stories
