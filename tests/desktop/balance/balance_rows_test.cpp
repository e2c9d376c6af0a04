// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_rows.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "desktop/balance/sample_state.h"
#include "desktop/generated_ledger.h"

namespace relance {
namespace {

class ShownRows : public testing::Test {
 protected:
  void show(bool isGrouped) {
    sheet = sheetOf(*state, state->portfolio, segments, state->nameRank,
                    {.currency = *parseCurrency("EUR"), .base = AgeingBase::due, .isGrouped = isGrouped});
    rows.setSheet(sheet, std::vector<std::uint32_t>(state->portfolio.customers.size(), 0), isGrouped);
  }
  std::uint32_t largest() const {
    const auto found = std::ranges::max_element(sheet.groups, {}, [](const BalanceGroup& group) { return group.rows.size(); });
    return static_cast<std::uint32_t>(found - sheet.groups.begin());
  }
  std::vector<std::int64_t> shownTotals() const {
    std::vector<std::int64_t> totals;
    for (const SheetLine& line : rows.lines()) {
      if (line.kind == SheetLine::Kind::customer) totals.push_back(rows.amountsOf(line).total);
    }
    return totals;
  }

  GeneratedLedger ledger{200};
  std::unique_ptr<DeskState> state = deskStateOf(ledger.path());
  std::vector<std::uint32_t> segments = segmentsToday(*state);
  BalanceSheet sheet;
  BalanceRows rows;
};

TEST_F(ShownRows, AreTheGroupsAloneWhileAllAreClosed) {
  show(true);
  EXPECT_EQ(rows.lines().size(), sheet.groups.size());
}

TEST_F(ShownRows, OfAnOpenGroupAreItsLargestAndTheOthersTogether) {
  show(true);
  const std::uint32_t group = largest();
  rows.setOpen(group, true);
  const auto totals = shownTotals();
  ASSERT_EQ(totals.size(), BalanceRows::largestShown);
  EXPECT_TRUE(std::ranges::is_sorted(totals, std::greater{}));
  const int place = rows.placeOf({SheetLine::Kind::others, group, 0});
  ASSERT_GE(place, 0);
  const SheetLine others = rows.lines()[static_cast<std::size_t>(place)];
  EXPECT_EQ(rows.rowsOf(others).size() + totals.size(), sheet.groups[group].rows.size());
  for (const std::uint32_t row : rows.rowsOf(others)) EXPECT_LE(sheet.balance.rows[row].amounts.total, totals.back());
}

TEST_F(ShownRows, AddUpToTheirGroup) {
  show(true);
  const std::uint32_t group = largest();
  rows.setOpen(group, true);
  AgedAmounts sum;
  for (const SheetLine& line : rows.lines()) {
    if (line.group == group && line.kind != SheetLine::Kind::group) sum.add(rows.amountsOf(line));
  }
  EXPECT_TRUE(sum.addsUp());
  EXPECT_EQ(sum.total, sheet.groups[group].sums.total);
  EXPECT_EQ(sum.notDue, sheet.groups[group].sums.notDue);
  EXPECT_EQ(sum.buckets, sheet.groups[group].sums.buckets);
  EXPECT_EQ(sum.unapplied, sheet.groups[group].sums.unapplied);
}

TEST_F(ShownRows, ShowAllOfAGroupWhenAskedAndForgetItWhenItIsClosed) {
  show(true);
  const std::uint32_t group = largest();
  rows.setOpen(group, true);
  rows.showAll(group);
  EXPECT_EQ(shownTotals().size(), sheet.groups[group].rows.size());
  rows.setOpen(group, false);
  rows.setOpen(group, true);
  EXPECT_EQ(shownTotals().size(), BalanceRows::largestShown);
}

TEST_F(ShownRows, FollowTheOrderAskedFor) {
  show(false);
  rows.sort({BalanceOrder::Key::name, {}, false});
  std::vector<std::uint32_t> ranks;
  for (const SheetLine& line : rows.lines()) ranks.push_back(state->nameRank[sheet.balance.rows[line.row].customer]);
  EXPECT_EQ(ranks.size(), sheet.balance.rows.size());
  EXPECT_TRUE(std::ranges::is_sorted(ranks));
  rows.sort({BalanceOrder::Key::amount, {.kind = BalancePart::Kind::unapplied}, false});
  std::int64_t before = rows.amountsOf(rows.lines().front()).unapplied;
  for (const SheetLine& line : rows.lines()) {
    EXPECT_LE(rows.amountsOf(line).unapplied, before);
    before = rows.amountsOf(line).unapplied;
  }
}

TEST_F(ShownRows, KeepGroupsOpenByTheirSegment) {
  show(true);
  rows.setOpen(largest(), true);
  const std::size_t lines = rows.lines().size();
  show(true);
  EXPECT_EQ(rows.lines().size(), lines);
}

}  // namespace
}  // namespace relance
