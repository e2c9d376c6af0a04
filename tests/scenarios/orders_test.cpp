// SPDX-License-Identifier: GPL-3.0-or-later
// Whose orders should be held, and whose may go out again; who acts for an absent colleague.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/chasing/orders/order_advice.h"
#include "domain/ledger/absence.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

class Orders : public testing::Test {
 protected:
  /// "hold C promisesBroken", one a customer.
  std::vector<std::string> told() {
    story.proposes();
    std::vector<std::string> all;
    for (const OrderAdvice& one :
         orderAdvice(story.portfolio(), story.policy.settings, calendars(), {holds, commitments, limits}, story.today())) {
      all.push_back((one.isRelease ? "release " : "hold ") + story.portfolio().customers[one.customer].code + " " +
                    std::string(orderGroundName(one.ground)));
    }
    return all;
  }
  void hold(const char* code) {
    OrderHold one;
    one.id = {static_cast<std::int64_t>(holds.size()) + 1};
    one.customer = story.customer(code).id;
    one.held = story.today();
    holds.push_back(one);
  }

  Story story;
  std::vector<OrderHold> holds;
  std::vector<Commitment> commitments;
  std::map<CustomerId, std::int64_t> limits;
};

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(Orders, AreHeldForWhatIsLongOverdueUntilItIsPaid) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-09-04", 10000);
  EXPECT_THAT(told(), IsEmpty());
  story.day("2026-11-04");
  EXPECT_THAT(told(), ElementsAre("hold C longOverdue"));
  hold("C");
  EXPECT_THAT(told(), IsEmpty());
  story.pays("F-1", 10000);
  EXPECT_THAT(told(), ElementsAre("release C nothingOverdue"));
  holds[0].released = story.today();
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(Orders, MayGoOutWhenWhatIsOverdueIsPromised) {
  story.day("2026-11-04");
  story.invoice("C", "F-1", "2026-09-04", 10000);
  hold("C");
  story.promises("C", "2026-11-20", 10000);
  EXPECT_THAT(told(), ElementsAre("release C nothingChaseable"));
}

TEST_F(Orders, AreHeldAboveTheLimitOnlyWhenSomethingIsOverdue) {
  story.day("2026-11-04");
  story.invoice("C", "F-1", "2026-11-10", 90000);
  limits[story.customer("C").id] = 80000;
  EXPECT_THAT(told(), IsEmpty());
  story.day("2026-11-12");
  EXPECT_THAT(told(), ElementsAre("hold C aboveLimit"));
  limits[story.customer("C").id] = 90000;
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(Orders, AreHeldAfterAFormalDemandAWordOfOursOrInsolvency) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-01", 10000);
  story.invoice("D", "F-2", "2026-10-01", 20000);
  story.invoice("E", "F-3", "2026-10-01", 30000);
  story.contacts("C", Channel::registered, "formal-demand", {"F-1"});
  Commitment word;
  word.kind = CommitmentKind::consequence;
  word.customer = story.customer("D").id;
  word.made = dayOf("2026-10-20");
  word.due = dayOf("2026-11-03");
  commitments = {word};
  story.customer("E").insolventOn = dayOf("2026-10-30");
  EXPECT_THAT(told(), ElementsAre("hold E insolvent", "hold C demandUnanswered"));
  story.day("2026-11-03");
  EXPECT_THAT(told(), ElementsAre("hold E insolvent", "hold D wordDue", "hold C demandUnanswered"));
}

TEST_F(Orders, AreHeldAfterTwoBrokenPromises) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-20", 10000);
  story.promises("C", "2026-11-03", 10000);
  story.day("2026-11-09");
  EXPECT_THAT(told(), IsEmpty());
  story.promises("C", "2026-11-10", 10000);
  story.day("2026-11-20");
  EXPECT_THAT(told(), ElementsAre("hold C promisesBroken"));
}

TEST_F(Orders, OfConsumersAndPublicBodiesAreNotHeld) {
  story.day("2026-11-04");
  story.invoice("C", "F-1", "2026-08-04", 10000);
  story.customer("C").kind = CustomerKind::consumer;
  EXPECT_THAT(told(), IsEmpty());
  story.customer("C").kind = CustomerKind::publicBody;
  EXPECT_THAT(told(), IsEmpty());
}

TEST(Absences, SendTheWorkToTheDeputyAndHisDeputy) {
  const Date today = dayOf("2026-11-23");
  std::vector<Absence> absences{{{1}, {1}, dayOf("2026-11-20"), dayOf("2026-11-24"), {2}}};
  EXPECT_EQ(whoActsFor({1}, absences, today).value, 2);
  EXPECT_EQ(whoActsFor({1}, absences, dayOf("2026-11-24")).value, 1);
  EXPECT_EQ(whoActsFor({1}, absences, dayOf("2026-11-19")).value, 1);
  EXPECT_EQ(whoActsFor({3}, absences, today).value, 3);
  absences.push_back({{2}, {2}, today, {}, {3}});
  EXPECT_EQ(whoActsFor({1}, absences, today).value, 3);
  absences.push_back({{3}, {3}, today, {}, {1}});
  EXPECT_EQ(whoActsFor({1}, absences, today).value, 1) << "a circle: everybody is away";
  absences.push_back({{4}, {1}, today, {}, {5}});
  EXPECT_EQ(whoActsFor({1}, absences, today).value, 5) << "the last noted counts";
}

}  // namespace
}  // namespace relance::stories
