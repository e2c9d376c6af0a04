// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "desktop/balance/items_model.h"
#include "desktop/balance/sample_state.h"
#include "desktop/generated_ledger.h"

namespace relance {
namespace {

class ShownBalance : public testing::Test {
 protected:
  explicit ShownBalance(Language language = Language::fr) : state(deskStateOf(ledger.path(), language)) {}

  void show(bool isGrouped = true, const char* currency = "EUR") {
    model.clear();
    sheet = sheetOf(*state, state->portfolio, segments, state->nameRank,
                    {.currency = *parseCurrency(currency), .base = AgeingBase::due, .isGrouped = isGrouped});
    model.setSheet(*state, sheet, isGrouped);
  }
  int rowOf(const char* code) const {
    for (int row = 0; row < model.rowCount(); ++row) {
      const auto customer = model.customerAt(row);
      if (customer && state->portfolio.customers[*customer].code == code) return row;
    }
    return -1;
  }
  std::string textAt(int row, int column) const { return model.index(row, column).data().toString().toStdString(); }
  TableCell cellAt(int row, int column) const { return model.index(row, column).data(cellRole).value<TableCell>(); }

  SmallLedger ledger;
  std::unique_ptr<DeskState> state;
  std::vector<std::uint32_t> segments = segmentsToday(*state);
  BalanceSheet sheet;
  BalanceModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ShownBalance, PutsEachAmountIntoItsColumnAndADashForNone) {
  show(false);
  const int row = rowOf("C00417");
  ASSERT_GE(row, 0);
  const char* expected[] = {"Duvallon SARL", "17\u202F000,00", "4\u202F820,00", "3\u202F000,00", "9\u202F480,00", "–", "–",
                            "\u2212300,00"};
  for (int column = 0; column < 8; ++column) EXPECT_EQ(textAt(row, column), expected[column]) << column;
  EXPECT_EQ(model.index(row, 4).data(plainTextRole).toString().toStdString(), "9480,00");
  EXPECT_EQ(model.index(row, 7).data(plainTextRole).toString().toStdString(), "-300,00");
}

TEST_F(ShownBalance, HeatsABucketByItsShareOfTheRow) {
  show(false);
  const int row = rowOf("C00417");
  ASSERT_TRUE(cellAt(row, 4).heat);  // 9,480 of 17,300
  EXPECT_TRUE(cellAt(row, 4).heat->isFull);
  EXPECT_EQ(cellAt(row, 4).heat->band, HeatBand::days31To60);
  ASSERT_TRUE(cellAt(row, 3).heat);  // 3,000 of 17,300
  EXPECT_FALSE(cellAt(row, 3).heat->isFull);
  EXPECT_FALSE(cellAt(row, 2).heat);
  EXPECT_FALSE(cellAt(row, 7).heat);
}

TEST_F(ShownBalance, SaysWhatIsNextAndWhyNothingIs) {
  show(false);
  const TableCell late = cellAt(rowOf("C00417"), 8);
  EXPECT_TRUE(late.icon);
  EXPECT_FALSE(late.text.isEmpty());
  const TableCell credit = cellAt(rowOf("C00890"), 8);
  EXPECT_FALSE(credit.icon);
  EXPECT_EQ(credit.textRole, ColourRole::secondary);
  EXPECT_FALSE(credit.text.isEmpty());
}

TEST_F(ShownBalance, OpensAndClosesGroupsInPlace) {
  show();
  const int closed = model.rowCount();
  for (int row = model.rowCount() - 1; row >= 0; --row) model.setOpen(row, true);
  EXPECT_EQ(model.rowCount(), closed + 5);
  EXPECT_TRUE(*cellAt(0, 0).isOpen);
  EXPECT_EQ(cellAt(1, 0).indent, 1);
  for (int row = model.rowCount() - 1; row >= 0; --row) {
    if (model.line(row).kind == SheetLine::Kind::group) model.setOpen(row, false);
  }
  EXPECT_EQ(model.rowCount(), closed);
}

TEST_F(ShownBalance, KeepsTheCursorOnItsCustomerWhenSorted) {
  show(false);
  const QPersistentModelIndex cursor = model.index(rowOf("C00890"), 1);
  model.sortBy({BalanceOrder::Key::amount, {}, false});
  EXPECT_EQ(cursor.row(), 0);
  EXPECT_EQ(textAt(cursor.row(), 0), "Scierie du Haut-Morvent");
  model.sortBy({BalanceOrder::Key::amount, {}, true});
  EXPECT_EQ(cursor.row(), model.rowCount() - 1);
}

TEST_F(ShownBalance, ProvesInItsTotalThatItIsTheLedger) {
  show();
  const QList<TotalsRow> totals = model.totals();
  ASSERT_EQ(totals.size(), 2);
  EXPECT_EQ(totals[0][1].text.toStdString(), "89\u202F968,60");
  EXPECT_EQ(totals[0].last().textRole, ColourRole::ok);
  sheet.balance.ledgerBalance += 100;
  EXPECT_EQ(model.totals()[0].last().textRole, ColourRole::danger);
  EXPECT_TRUE(model.totals()[0].last().text.contains(QStringLiteral("\u22121,00")))
      << model.totals()[0].last().text.toStdString();
}

TEST_F(ShownBalance, SharesOfTheBucketsAreOfWhatIsOwed) {
  show();
  const TotalsRow shares = model.totals()[1];
  EXPECT_TRUE(shares[1].text.isEmpty());
  EXPECT_EQ(shares[2].text.toStdString(), "41,2\u00A0%");  // 37,960 of 92,128.60
  EXPECT_TRUE(shares[7].text.isEmpty());
}

TEST_F(ShownBalance, AddsUpASelectionWithoutCountingAGroupTwice) {
  show();
  model.setOpen(0, true);
  const QItemSelection own(model.index(0, 1), model.index(1, 1));
  EXPECT_EQ(model.sumOf(own).minor, *model.amountAt(1, 1));
  EXPECT_EQ(model.sumOf(own).cells, 1);
  const QItemSelection whole(model.index(0, 0), model.index(model.rowCount() - 1, 1));
  EXPECT_EQ(model.sumOf(whole).minor, sheet.balance.total.total);
}

TEST_F(ShownBalance, ShowsAnotherCurrencyUnderItsName) {
  show(true, "CHF");
  EXPECT_EQ(model.rowCount(), 1);
  EXPECT_TRUE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains(QStringLiteral("CHF")));
}

TEST(LargeBalance, StaysAWellFormedModelThroughAllThatCanBeDoneToIt) {
  const GeneratedLedger ledger(120);
  const auto state = deskStateOf(ledger.path());
  const auto segments = segmentsToday(*state);
  const BalanceSheet sheet = sheetOf(*state, state->portfolio, segments, state->nameRank, {.currency = *parseCurrency("EUR")});
  BalanceModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setSheet(*state, sheet, true);
  for (int row = model.rowCount() - 1; row >= 0; --row) model.setOpen(row, true);
  for (int column = 0; column < model.columnCount(); ++column) model.sortBy(model.orderOf(column));
  for (CustomerIndex customer = 0; customer < state->portfolio.customers.size(); ++customer) {
    const int row = model.revealCustomer(customer);
    if (row < 0) continue;
    EXPECT_EQ(model.customerAt(row), customer);
  }
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.line(row).kind == SheetLine::Kind::others) model.showAll(row);
  }
  model.setSheet(*state, sheet, false);
  EXPECT_EQ(model.rowCount(), static_cast<int>(sheet.balance.rows.size()));
  model.clear();
  EXPECT_EQ(model.rowCount(), 0);
}

class EnglishBalance : public ShownBalance {
 protected:
  EnglishBalance() : ShownBalance(Language::en) {}
};

TEST_F(EnglishBalance, WritesAmountsAndSharesAsEnglishDoes) {
  show(false);
  EXPECT_EQ(textAt(rowOf("C00417"), 1), "17,000.00");
  EXPECT_EQ(model.index(rowOf("C00417"), 1).data(plainTextRole).toString().toStdString(), "17000.00");
  EXPECT_EQ(model.totals()[1][2].text.toStdString(), "41.2%");
}

class ShownItems : public ShownBalance {
 protected:
  void showItems(BalancePart part) {
    show(false);
    const auto row = static_cast<std::uint32_t>(model.line(rowOf("C00417")).row);
    items.setItems(sheet, Language::fr, itemsBehind(sheet, {&row, 1}, part));
  }
  std::string itemText(int row, int column) const { return items.index(row, column).data().toString().toStdString(); }

  ItemsModel items;
  QAbstractItemModelTester itemsTester{&items, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ShownItems, TellNumberDatesLatenessAndAmounts) {
  showItems({.kind = BalancePart::Kind::bucket, .bucket = 1});
  ASSERT_EQ(items.rowCount(), 2);
  EXPECT_EQ(itemText(0, ItemsModel::number), "F-1042");
  EXPECT_EQ(itemText(0, ItemsModel::issued), "07/09/2026");
  EXPECT_EQ(itemText(0, ItemsModel::due), "07/10/2026");
  EXPECT_EQ(itemText(0, ItemsModel::daysLate), "47");
  EXPECT_EQ(itemText(0, ItemsModel::open), "5\u202F200,00");
  EXPECT_EQ(items.sum(), 948000);
  EXPECT_EQ(items.totals()[0][ItemsModel::open].text.toStdString(), "9\u202F480,00");
}

TEST_F(ShownItems, CountCreditsNegativeAndNeverLate) {
  showItems({});
  EXPECT_EQ(items.rowCount(), 5);
  EXPECT_EQ(items.sum(), 1700000);
  items.sortBy(ItemsModel::open, false);
  EXPECT_EQ(itemText(0, ItemsModel::number), "V-77");
  EXPECT_EQ(itemText(0, ItemsModel::open), "\u2212300,00");
  EXPECT_EQ(itemText(0, ItemsModel::daysLate), "–");
}

TEST_F(ShownItems, CanBeSortedByEveryColumn) {
  showItems({});
  for (int column = 0; column < ItemsModel::columns; ++column) {
    for (const bool isDescending : {false, true}) {
      items.sortBy(column, isDescending);
      EXPECT_EQ(items.sum(), 1700000);
    }
  }
  items.sortBy(ItemsModel::due, true);
  EXPECT_EQ(itemText(0, ItemsModel::due), "02/12/2026");
}

}  // namespace
}  // namespace relance
