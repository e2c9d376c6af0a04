// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/clipboard.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>

#include "desktop/shared/table/table_cell.h"

namespace relance {
namespace {

class CopiedSelection : public testing::Test {
 protected:
  CopiedSelection() {
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Amount"), QStringLiteral("Note")});
    const char* names[] = {"Duvallon", "=HYPERLINK(\"x\")", "<b>&co</b>"};
    for (int row = 0; row < 3; ++row) {
      model.setItem(row, 0, new QStandardItem(QString::fromUtf8(names[row])));
      auto* amount = new QStandardItem(QStringLiteral("−1 234,5%1").arg(row));
      amount->setData(QStringLiteral("-1234,5%1").arg(row), plainTextRole);
      model.setItem(row, 1, amount);
      model.setItem(row, 2, new QStandardItem(QStringLiteral("a\tb\nc")));
    }
    table.setModel(&model);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
  }

  void select(int top, int left, int bottom, int right) {
    table.selectionModel()->select(QItemSelection(model.index(top, left), model.index(bottom, right)),
                                   QItemSelectionModel::Select);
  }
  static std::string text() { return QGuiApplication::clipboard()->text().toStdString(); }

  QStandardItemModel model;
  QTableView table;
};

TEST_F(CopiedSelection, IsTabSeparatedUnderItsTitles) {
  select(0, 0, 0, 1);
  copySelection(table);
  EXPECT_EQ(text(), "Name\tAmount\nDuvallon\t-1234,50\n");
}

TEST_F(CopiedSelection, OfOneCellIsItsValueAlone) {
  select(2, 1, 2, 1);
  copySelection(table);
  EXPECT_EQ(text(), "-1234,52\n");
}

TEST_F(CopiedSelection, HoldsNoFormulaAndBreaksNoCell) {
  select(1, 0, 1, 2);
  copySelection(table);
  EXPECT_EQ(text(), "Name\tAmount\tNote\n'=HYPERLINK(\"x\")\t-1234,51\ta b c\n");
}

TEST_F(CopiedSelection, IsAlsoATableForThoseWhoReadHtml) {
  select(2, 0, 2, 1);
  copySelection(table);
  const QString html = QGuiApplication::clipboard()->mimeData()->html();
  EXPECT_TRUE(html.contains(QStringLiteral("<td>&lt;b&gt;&amp;co&lt;/b&gt;</td><td>-1234,52</td>"))) << html.toStdString();
}

TEST_F(CopiedSelection, LeavesEmptyWhatWasNotSelectedBetween) {
  select(0, 0, 0, 0);
  select(2, 1, 2, 1);
  copySelection(table);
  EXPECT_EQ(text(), "Name\tAmount\nDuvallon\t\n\t-1234,52\n");
}

TEST_F(CopiedSelection, LeavesOutHiddenColumnsAndFollowsTheOrderShown) {
  table.horizontalHeader()->moveSection(2, 0);
  table.setColumnHidden(1, true);
  select(0, 0, 0, 2);
  copySelection(table);
  EXPECT_EQ(text(), "Note\tName\na b c\tDuvallon\n");
}

TEST_F(CopiedSelection, OfNothingLeavesTheClipboardAlone) {
  copySelection(table);
  EXPECT_EQ(text(), "before");
}

}  // namespace
}  // namespace relance
