// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_sheet.h"

#include <gtest/gtest.h>

#include "desktop/balance/balance_columns.h"
#include "desktop/balance/customer_search.h"
#include "desktop/balance/sample_state.h"
#include "desktop/generated_ledger.h"
#include "storage/portfolio/portfolio_loader.h"

namespace relance {
namespace {

Currency currency(const char* code) { return *parseCurrency(code); }

BalanceSheet sheetOf(const DeskState& state, const SheetQuestion& question) {
  return relance::sheetOf(state, state.portfolio, segmentsToday(state), state.nameRank, question);
}

std::int64_t sumOf(const BalanceSheet& sheet, const std::vector<ItemIndex>& items) {
  std::int64_t sum = 0;
  for (const ItemIndex item : items) {
    sum += sheet.portfolio->items.isDebit(item) ? sheet.portfolio->items.open[item] : -sheet.portfolio->items.open[item];
  }
  return sum;
}

/// Every part of every row is the sum of the items behind it, and all rows together are the balance.
void expectEveryAmountIsItsItems(const BalanceSheet& sheet) {
  EXPECT_TRUE(sheet.balance.isSound());
  AgedAmounts all;
  for (const BalanceGroup& group : sheet.groups) {
    all.add(group.sums);
    for (int column = 0; column < balance::columnCount(sheet.limits); ++column) {
      const auto part = balance::partOfColumn(sheet.limits, column);
      if (!part) continue;
      EXPECT_EQ(sumOf(sheet, itemsBehind(sheet, group.rows, *part)), amountOf(group.sums, *part));
      for (const std::uint32_t row : group.rows) {
        EXPECT_EQ(sumOf(sheet, itemsBehind(sheet, {&row, 1}, *part)), amountOf(sheet.balance.rows[row].amounts, *part));
      }
    }
  }
  EXPECT_EQ(all.total, sheet.balance.ledgerBalance);
}

TEST(BalanceSheet, IsMadeOfItemsWhateverTheQuestion) {
  const GeneratedLedger ledger(150);
  const auto state = deskStateOf(ledger.path());
  for (const AgeingBase base : {AgeingBase::due, AgeingBase::issue}) {
    for (const bool isGrouped : {true, false}) {
      expectEveryAmountIsItsItems(sheetOf(*state, {.currency = currency("EUR"), .base = base, .isGrouped = isGrouped}));
    }
  }
}

TEST(BalanceSheet, GroupsCustomersByTheSegmentOfTheirVerdict) {
  const SmallLedger ledger;
  const auto state = deskStateOf(ledger.path());
  const BalanceSheet sheet = sheetOf(*state, {.currency = currency("EUR")});
  std::size_t customers = 0;
  for (const BalanceGroup& group : sheet.groups) {
    customers += group.rows.size();
    for (const std::uint32_t row : group.rows) {
      const auto account = state->findAccount(sheet.balance.rows[row].customer, sheet.balance.currency);
      ASSERT_TRUE(account);
      EXPECT_EQ(state->policy.segments[group.segment].key, state->verdictOf(*account)->segment);
    }
  }
  EXPECT_EQ(customers, 5U);
  EXPECT_EQ(sheet.items, 11U);
}

TEST(BalanceSheet, CountsWhatIsToBeDoneInEachGroup) {
  const SmallLedger ledger;
  const auto state = deskStateOf(ledger.path());
  std::size_t actions = 0;
  for (const BalanceGroup& group : sheetOf(*state, {.currency = currency("EUR")}).groups) actions += group.actions;
  std::size_t proposed = 0;
  for (const Proposal& proposal : state->run.proposals) {
    if (state->portfolio.accounts[proposal.account].currency == currency("EUR")) ++proposed;
  }
  EXPECT_GT(proposed, 0U);
  EXPECT_EQ(actions, proposed);
}

TEST(BalanceSheet, ShowsAnotherCurrencyByItself) {
  const SmallLedger ledger;
  const auto state = deskStateOf(ledger.path());
  const BalanceSheet sheet = sheetOf(*state, {.currency = currency("CHF")});
  ASSERT_EQ(sheet.balance.rows.size(), 1U);
  EXPECT_EQ(sheet.balance.total.total, 77000);
  EXPECT_EQ(sheet.balance.otherCurrencies, std::vector{currency("EUR")});
}

TEST(BalanceSheet, OfAPastDayIsThatDaysBalance) {
  const SmallLedger ledger;
  const auto state = deskStateOf(ledger.path());
  Database database = Database::open(ledger.path(), {.mode = OpenMode::readOnly});
  const Date day = *parseIsoDate("2026-10-31");
  const BalanceGround ground = groundOf(loadPortfolio(database, day, PortfolioDepth::chasing, state->policy.settings),
                                        state->policy, state->calendars, Language::fr);
  const BalanceSheet sheet =
      relance::sheetOf(*state, ground.portfolio, ground.segmentOf, ground.nameRank, {.currency = currency("EUR")});
  EXPECT_FALSE(sheet.isToday);
  // F-0201, F-1042, F-1067, F-1080, F-1050 and F-1060; nothing issued in November, and no credit.
  EXPECT_EQ(sheet.balance.total.total, 3196410 + 520000 + 428000 + 300000 + 960400 + 12050);
  expectEveryAmountIsItsItems(sheet);
}

TEST(BalanceSheet, StandsACustomerWhoIsPaidForInHisPayersSegment) {
  SmallLedger ledger;
  ledger.execute("UPDATE customer SET payer_id = 5 WHERE id = 3");
  const auto state = deskStateOf(ledger.path());
  const auto segments = segmentsToday(*state);
  EXPECT_EQ(segments[*state->findCustomer({3})], segments[*state->findCustomer({5})]);
  expectEveryAmountIsItsItems(sheetOf(*state, {.currency = currency("EUR")}));
}

TEST(CustomerSearch, FindsByNameWithoutAccentsByCodeAndTheNextOne) {
  const SmallLedger ledger;
  const auto state = deskStateOf(ledger.path());
  const BalanceSheet sheet = sheetOf(*state, {.currency = currency("EUR")});
  const auto nameOf = [&](const CustomerSearch& search) {
    const auto found = findInBalance(sheet, search);
    return found ? state->portfolio.customers[*found].name : std::string{};
  };
  EXPECT_EQ(nameOf({.typed = "eco f"}), "Éco Fonderie");
  EXPECT_EQ(nameOf({.typed = "c00417"}), "Duvallon SARL");
  EXPECT_EQ(nameOf({.typed = "uhren"}), "");  // owes in another currency
  EXPECT_EQ(nameOf({.typed = "  "}), "");
  const auto first = findInBalance(sheet, {.typed = "c00"});
  ASSERT_TRUE(first);
  EXPECT_EQ(state->portfolio.customers[*first].code, "C00102");
  EXPECT_EQ(nameOf({.typed = "c00", .from = first, .isNext = true, .folded = state->foldedNames}), "Éco Fonderie");
}

}  // namespace
}  // namespace relance
