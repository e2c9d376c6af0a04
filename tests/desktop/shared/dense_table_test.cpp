// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/dense_table.h"

#include <gtest/gtest.h>

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <set>

namespace relance {
namespace {

/// A long list that notes which rows it was asked for.
class LongList final : public QAbstractTableModel {
 public:
  explicit LongList(int rows) : m_rows(rows) {}

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
  QVariant headerData(int section, Qt::Orientation, int role) const override {
    return role == Qt::DisplayRole ? QVariant(QStringLiteral("Column %1").arg(section)) : QVariant();
  }
  QVariant data(const QModelIndex& index, int role) const override {
    asked.insert(index.row());
    if (role == Qt::DisplayRole) return QStringLiteral("%1/%2").arg(index.row()).arg(index.column());
    if (role != cellRole || index.column() != 1) return {};
    const bool wide = index.row() == 500;
    return QVariant::fromValue(
        TableCell{.text = wide ? QString(90, QLatin1Char('m')) : QStringLiteral("reason"), .secondary = {}});
  }
  void resize(int rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
  }

  mutable std::set<int> asked;

 private:
  int m_rows;
};

QList<TableColumn> threeColumns() {
  return {{.id = QStringLiteral("name"), .width = 220, .least = 100, .yields = 1},
          {.id = QStringLiteral("reason"),
           .kind = ColumnKind::words,
           .width = 200,
           .least = 120,
           .takesRest = true,
           .neverCut = true},
          {.id = QStringLiteral("amount"), .kind = ColumnKind::number, .width = 100, .least = 90}};
}

class DenseTableTest : public testing::Test {
 protected:
  void show(QSize size = {700, 400}) {
    table.setModel(&list);
    table.resize(size);
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    QCoreApplication::processEvents();
  }
  int shownWidth() const { return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2); }

  LongList list{100'000};
  DenseTable table{QStringLiteral("A long list"), threeColumns()};
};

TEST_F(DenseTableTest, OfAHundredThousandRowsOnlyTheVisibleAreAskedFor) {
  show();
  table.grab();
  EXPECT_LE(list.asked.size(), 20U);
  list.asked.clear();
  table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
  table.grab();
  QCoreApplication::processEvents();
  EXPECT_LE(list.asked.size(), 40U);
  EXPECT_GT(*list.asked.begin(), 40'000);
}

TEST_F(DenseTableTest, RowsAndHeaderHaveTheHeightOfTheDesign) {
  show();
  EXPECT_EQ(table.rowHeight(0), 30);
  EXPECT_EQ(table.rowHeight(99'999), 30);
  EXPECT_EQ(table.horizontalHeader()->height(), 28);
}

TEST_F(DenseTableTest, ColumnsFillTheWidthAndTheReasonGetsWhatIsLeft) {
  show();
  EXPECT_EQ(shownWidth(), table.viewport()->width());
  EXPECT_EQ(table.columnWidth(0), 220);
  EXPECT_EQ(table.columnWidth(2), 100);
  table.resize(900, 400);
  EXPECT_EQ(shownWidth(), table.viewport()->width());
  EXPECT_EQ(table.columnWidth(0), 220);
}

TEST_F(DenseTableTest, WhenRoomIsShortTheReasonStaysWholeAndTheNameGivesWay) {
  show({450, 400});
  EXPECT_LT(table.columnWidth(0), 220);
  EXPECT_GE(table.columnWidth(1), 200);
  EXPECT_EQ(table.columnWidth(2), 100);
}

TEST_F(DenseTableTest, AReasonWiderThanItsColumnWidensItOnceSeen) {
  show();
  const int before = table.columnWidth(1);
  table.scrollTo(list.index(500, 0));
  QCoreApplication::processEvents();
  EXPECT_GT(table.columnWidth(1), before);
  EXPECT_GE(table.columnWidth(1), QFontMetrics(table.font()).horizontalAdvance(QString(90, QLatin1Char('m'))));
}

TEST_F(DenseTableTest, TotalsStayBelowTheRowsAndTheLastRowCanStillBeReached) {
  table.setTotals(
      {{{.text = QStringLiteral("Total"), .secondary = {}}, {}, {.text = QStringLiteral("1 204 880,00"), .secondary = {}}}});
  show();
  const auto* strip = table.findChild<TotalsStrip*>();
  ASSERT_NE(strip, nullptr);
  EXPECT_TRUE(strip->isVisible());
  EXPECT_EQ(strip->geometry().top(), table.viewport()->geometry().bottom() + 1);
  table.scrollToBottom();
  EXPECT_EQ(table.rowViewportPosition(99'999) + table.rowHeight(99'999), table.viewport()->height());
  table.setTotals({});
  EXPECT_FALSE(strip->isVisible());
  table.scrollToBottom();
  EXPECT_EQ(table.rowViewportPosition(99'999) + table.rowHeight(99'999), table.viewport()->height());
}

TEST_F(DenseTableTest, ATotalWiderThanItsRowsWidensTheColumn) {
  show();
  TotalsRow total(3);
  total[2] = {.text = QStringLiteral("123 456 789 012,00"), .secondary = {}, .isStrong = true};
  table.setTotals({total});
  QCoreApplication::processEvents();
  EXPECT_GT(table.columnWidth(2), 110);
}

TEST_F(DenseTableTest, SeveralSelectedCellsAreToldFromTheCursorAlone) {
  table.setCellCursor(true);
  show();
  table.setFocus();
  table.setCurrentIndex(list.index(3, 1));
  EXPECT_FALSE(table.hasSeveralCells());
  const QImage one = table.grab().toImage();
  QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
  QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
  EXPECT_TRUE(table.hasSeveralCells());
  EXPECT_NE(table.grab().toImage(), one);
}

TEST_F(DenseTableTest, AWidthDrawnByTheUserIsRemembered) {
  const QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat);
  table.rememberWidths(settings, QStringLiteral("columns/long"));
  show();
  EXPECT_TRUE(settings.allKeys().isEmpty());
  table.horizontalHeader()->resizeSection(0, 161);
  EXPECT_EQ(settings.value(QStringLiteral("columns/long/name")).toInt(), 161);

  DenseTable again(QStringLiteral("Again"), threeColumns());
  again.setModel(&list);
  again.rememberWidths(settings, QStringLiteral("columns/long"));
  again.resize(700, 400);
  again.show();
  EXPECT_EQ(again.columnWidth(0), 161);
}

TEST_F(DenseTableTest, LettersDoNotMoveTheSelectionUnlessAskedFor) {
  show();
  table.setCurrentIndex(list.index(0, 0));
  table.keyboardSearch(QStringLiteral("7"));
  EXPECT_EQ(table.currentIndex().row(), 0);
  table.setTypeAhead(true);
  table.keyboardSearch(QStringLiteral("7"));
  EXPECT_EQ(table.currentIndex().row(), 7);
}

TEST_F(DenseTableTest, ThePointerTintsTheWholeRow) {
  show();
  QTest::mouseMove(table.viewport(), QPoint(40, 75));
  EXPECT_EQ(table.hoveredRow(), 2);
  QEvent left(QEvent::Leave);
  QCoreApplication::sendEvent(table.viewport(), &left);
  EXPECT_EQ(table.hoveredRow(), -1);
}

TEST_F(DenseTableTest, WithACellCursorItsRowIsLit) {
  table.setCellCursor(true);
  show();
  table.setCurrentIndex(list.index(3, 2));
  EXPECT_TRUE(table.isRowLit(3));
  EXPECT_FALSE(table.isRowLit(4));
  QTest::keyClick(&table, Qt::Key_Down);
  EXPECT_TRUE(table.isRowLit(4));
  EXPECT_EQ(table.currentIndex().column(), 2);
}

TEST_F(DenseTableTest, AnEmptyListSaysSoInsteadOfShowingNothing) {
  auto* empty = new QWidget;
  table.setEmptyState(empty);
  show();
  EXPECT_FALSE(empty->isVisible());
  list.resize(0);
  EXPECT_TRUE(empty->isVisible());
  EXPECT_EQ(empty->geometry(), table.viewport()->rect());
  list.resize(5);
  EXPECT_FALSE(empty->isVisible());
}

TEST(SharedWidths, ShareTheRoomInTheOrderTheColumnsGiveWay) {
  const QList<TableColumn> columns{{.id = QStringLiteral("a"), .least = 50, .yields = 2},
                                   {.id = QStringLiteral("b"), .least = 60, .yields = 1},
                                   {.id = QStringLiteral("c"), .least = 100, .takesRest = true}};
  struct Case {
    int room;
    QList<int> expected;
  };
  for (const Case& c : {Case{500, {100, 100, 300}},
                        {320, {100, 100, 120}},
                        {300, {100, 80, 120}},
                        {280, {100, 60, 120}},
                        {250, {70, 60, 120}},
                        {100, {50, 60, 120}}}) {
    EXPECT_EQ(sharedWidths(columns, {100, 100, 120}, c.room), c.expected) << c.room;
  }
}

}  // namespace
}  // namespace relance
