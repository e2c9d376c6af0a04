// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/placed_day.h"

#include "actions/placements/enter_partner.h"
#include "actions/placements/place_items.h"

namespace relance {
namespace {

void enter(LedgerSession& session, const char* name, PartnerKind kind, std::optional<int> successBp, std::vector<FeeBand> fees,
           std::vector<std::string> countries) {
  Partner partner;
  partner.name = name;
  partner.kind = kind;
  partner.successBp = successBp;
  partner.fees = std::move(fees);
  partner.countries = std::move(countries);
  partner.languages = {"fr"};
  EXPECT_TRUE(enterPartner(session, partner).isDone());
}

}  // namespace

void enterPartners(const std::filesystem::path& ledger) {
  auto session = LedgerSession::open(ledger, {[] { return isoText(dayOfWork) + "T06:00:00.000Z"; }, [] { return dayOfWork; }});
  enter(session, "Cabinet Lorne", PartnerKind::agency, 6000, {{0, 1500}, {1000000, 900}}, {"FR", "BE", "LU"});
  enter(session, "Maître Vaucanson", PartnerKind::lawyer, 5500, {{0, 1000}}, {"FR"});
  enter(session, "Étude Prévalier", PartnerKind::bailiff, std::nullopt, {}, {"FR"});
  enter(session, "Médiation du Haut-Morvent", PartnerKind::mediator, std::nullopt, {}, {});
}

void placeSome(const std::filesystem::path& ledger) {
  enterPartners(ledger);
  Date today = plusDays(dayOfWork, -40);
  auto session = LedgerSession::open(ledger, {[&] { return isoText(today) + "T16:00:00.000Z"; }, [&] { return today; }});
  const auto place = [&](const char* code, PlacementRequest request) {
    const auto placed = placeItems(session, code, request);
    EXPECT_TRUE(placed.isDone());
    return placed.value();
  };
  place("C00518", {.partner = "Cabinet Lorne",
                   .items = {"F-0944"},
                   .review = plusDays(dayOfWork, -5),
                   .reason = "Deux promesses rompues, plus de réponse."});
  const auto back = place("C00844", {.partner = "Cabinet Lorne", .items = {"F-1021"}});
  today = plusDays(dayOfWork, -20);
  place("C00230", {.partner = "Maître Vaucanson", .costMinor = 12000, .review = plusDays(dayOfWork, 15)});
  today = plusDays(dayOfWork, -3);
  EXPECT_TRUE(
      returnPlacement(session, "C00844", back, PlacementOutcome::partlyPaid, {.recoveredMinor = 300000, .feeMinor = 45000})
          .isDone());
}

}  // namespace relance
