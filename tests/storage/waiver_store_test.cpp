// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers of interest as rows, and the tag of debtors found in bad faith.
#include "storage/stores/waiver_store.h"

#include <gmock/gmock.h>

#include "storage/ledger_fixture.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/bad_faith_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/promise_store.h"

namespace relance {
namespace {

using testing::ElementsAre;

class WaiverStores : public LedgerFixture {
 protected:
  AgreementId promise() {
    Agreement agreement;
    agreement.customer = customer;
    agreement.made = day("2026-03-10");
    agreement.items = {{first, 100, 100}};
    agreement.dues = {{day("2026-03-20"), 100, {}}};
    return PromiseStore(database).insert(agreement);
  }
  bool isInBadFaithOn(const char* iso) {
    const Portfolio portfolio = loadPortfolio(database, day(iso), PortfolioDepth::balances);
    return isInBadFaith(portfolio.customers.front());
  }

  CustomerId customer = addCustomer("C1");
  ItemId first = addInvoice(customer, "F-1", 100, "2026-02-01");
  ItemId second = addInvoice(customer, "F-2", 100, "2026-02-01");
  PrivateTextId reason = PrivateTextStore(database).insert("Achat d'une machine", customer);
};

TEST_F(WaiverStores, KeepWaiversWithTheirItems) {
  WaiverStore store(database);
  Waiver waiver{{}, customer, promise(), true, day("2026-03-10"), {}, reason, {}, {first, second}};
  waiver.id = store.insert(waiver);
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(waiver));
  store.end(waiver.id, day("2026-03-12"));
  waiver.ended = day("2026-03-12");
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(waiver));
  EXPECT_TRUE(store.ofCustomer(addCustomer("C2")).empty());
}

TEST_F(WaiverStores, AFindingOfBadFaithGivesTheTagWhileItStands) {
  BadFaithStore store(database);
  BadFaith found{{}, customer, day("2026-03-08"), day("2026-03-10"), {}, reason, {}};
  found.id = store.insert(found);
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(found));
  EXPECT_FALSE(isInBadFaithOn("2026-03-09"));
  EXPECT_TRUE(isInBadFaithOn("2026-03-10"));
  store.end(found.id, day("2026-03-20"));
  EXPECT_TRUE(isInBadFaithOn("2026-03-19"));
  EXPECT_FALSE(isInBadFaithOn("2026-03-20"));
}

}  // namespace
}  // namespace relance
