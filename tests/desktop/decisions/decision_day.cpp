// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions/decision_day.h"

#include "actions/chasing/decide.h"
#include "actions/chasing/record_call.h"
#include "desktop/placements/placed_day.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

void addSmall(LedgerSession& session, const char* code, const char* name, std::int64_t minor) {
  const auto done = session.perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer;
    customer.code = code;
    customer.name = name;
    customer.address = {"3, rue Basse", "", "38998", "Montaubry"};
    customer.phone = "04 65 71 00 01";
    customer.email = std::string(code) + "@client.example";
    const CustomerId id = CustomerStore(change.database()).insert(customer);
    change.touch(id);
    Item item;
    item.customer = id;
    item.number = std::string("F-") + code;
    item.amount = {minor, *parseCurrency("EUR")};
    item.issued = item.recorded = *parseIsoDate("2026-08-01");
    item.due = *parseIsoDate("2026-08-31");
    ItemStore(change.database()).insert(item);
    return Done{};
  });
  EXPECT_TRUE(done.isDone());
  EXPECT_TRUE(recordCall(session, code, {.outcome = CallOutcome::noCommitment}).isDone());
}

}  // namespace

void fillDecisions(const std::filesystem::path& ledger) {
  enterPartners(ledger);
  Date today = *parseIsoDate("2026-09-10");
  auto session = LedgerSession::open(ledger, {[&] { return isoText(today) + "T16:00:00.000Z"; }, [&] { return today; }});
  addSmall(session, "P0001", "Fleuriste Aubépin", 4200);
  addSmall(session, "P0002", "Librairie Grandclos", 6150);
  today = plusDays(dayOfWork, -1);
  const auto proposed =
      decide(session, "C00518", {.choice = DecisionChoice::writeOff, .reason = "Société radiée, rien à saisir."});
  EXPECT_TRUE(proposed.isDone());
}

}  // namespace relance
