// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates of everyone in the order in which one looks at them, and what may be expected before items are handed over.
#include "actions/chased_ledger.h"
#include "actions/placements/enter_partner.h"
#include "actions/placements/place_items.h"
#include "actions/reading/placement_preview.h"
#include "actions/reading/told_placements.h"

namespace relance {
namespace {

class PlacementReading : public ChasedLedger {
 protected:
  PlacementReading() {
    m_today = day("2026-10-01");
    for (const char* code : {"C1", "C2", "C3", "C4", "C5"}) {
      m_customers.push_back(addCustomer(code));
      m_items.push_back(addItem(m_customers.back(), std::string("F-") + code, "2026-08-01", "2026-08-31", 200000));
    }
  }

  void enter(const char* name, PartnerKind kind, std::optional<int> successBp, std::vector<std::string> countries = {}) {
    Partner partner;
    partner.name = name;
    partner.kind = kind;
    partner.successBp = successBp;
    partner.countries = std::move(countries);
    partner.fees = {{0, 1000}};
    ASSERT_TRUE(enterPartner(*m_session, partner).isDone());
  }

  PlacementId place(const char* code, std::optional<Date> review) {
    const auto placed = placeItems(*m_session, code, {.items = {std::string("F-") + code}, .review = review});
    EXPECT_TRUE(placed.isDone());
    return placed.value();
  }

  std::vector<CustomerId> m_customers;
  std::vector<ItemId> m_items;
};

TEST_F(PlacementReading, ReviewsThatAreDueStandFirstAndWhatCameBackLast) {
  place("C1", std::nullopt);
  place("C2", day("2026-12-01"));
  place("C3", day("2026-11-01"));
  const auto early = place("C4", day("2026-11-02"));
  const auto late = place("C5", std::nullopt);
  m_today = day("2026-11-10");
  ASSERT_TRUE(returnPlacement(*m_session, "C4", early, PlacementOutcome::paid).isDone());
  m_today = day("2026-11-12");
  ASSERT_TRUE(returnPlacement(*m_session, "C5", late, PlacementOutcome::takenBack).isDone());

  const auto all = allPlacements(database(), day("2026-11-20"));
  std::vector<std::string> codes;
  for (const ToldPlacement& told : all) codes.push_back(told.customerCode);
  EXPECT_EQ(codes, (std::vector<std::string>{"C3", "C2", "C1", "C5", "C4"}));
  EXPECT_EQ(all[0].customerName, "Client C3");
  EXPECT_TRUE(all[0].isReviewDue(day("2026-11-20")));
  EXPECT_FALSE(all[1].isReviewDue(day("2026-11-20")));
  EXPECT_FALSE(all[2].isReviewDue(day("2026-11-20")));
  EXPECT_FALSE(all[4].isReviewDue(day("2026-11-20"))) << "it came back";
}

TEST_F(PlacementReading, PartnersOfTheCountryAndOfTheGreatestValueAreOfferedFirst) {
  enter("Abroad", PartnerKind::agency, 9000, {"BE"});
  enter("Better", PartnerKind::agency, 7000, {"FR"});
  enter("Good", PartnerKind::lawyer, 5000);
  enter("Unknown", PartnerKind::mediator, std::nullopt, {"FR"});
  Partner gone;
  gone.name = "Gone";
  gone.archived = m_today;
  ASSERT_TRUE(enterPartner(*m_session, gone).isDone());

  const auto preview = previewPlacement(database(), std::vector{m_items[0]}, 5000, m_today);
  EXPECT_EQ(preview.claimedMinor, 200000);
  EXPECT_EQ(preview.daysLate, 31);
  ASSERT_EQ(preview.partners.size(), 4U);
  EXPECT_EQ(preview.partners[0].partner.name, "Better");
  EXPECT_EQ(preview.partners[0].value->expectedMinor, 121000);
  EXPECT_EQ(preview.partners[1].partner.name, "Good");
  EXPECT_EQ(preview.partners[2].partner.name, "Unknown");
  EXPECT_FALSE(preview.partners[2].value);
  EXPECT_EQ(preview.partners[3].partner.name, "Abroad");
  EXPECT_FALSE(preview.partners[3].worksThere);
}

TEST_F(PlacementReading, OtherRoutesStandBesideWithTheFiguresOfThoseWhoWorkThere) {
  enter("Better", PartnerKind::agency, 7000, {"FR"});
  const auto preview = previewPlacement(database(), std::vector{m_items[0]}, 0, m_today);
  ASSERT_EQ(preview.routes.size(), 4U);
  EXPECT_EQ(preview.routes[1].route, RecoveryRoute::agency);
  EXPECT_EQ(preview.routes[1].partner, "Better");
  EXPECT_EQ(preview.routes[3].route, RecoveryRoute::writeOff);
  EXPECT_EQ(preview.routes[3].expectedMinor, 0);
  const auto old = previewPlacement(database(), std::vector{m_items[0]}, 0, day("2031-09-30"));
  ASSERT_EQ(old.routes.size(), 2U) << "after five years nobody can be sued for it";
}

}  // namespace
}  // namespace relance
