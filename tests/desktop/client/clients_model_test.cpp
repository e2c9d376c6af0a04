// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/clients_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "desktop/open_desk.h"
#include "desktop/shared/table/table_cell.h"

namespace relance {
namespace {

class Customers : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    model.setState(*desk.state());
  }

  std::string codeAt(int row) {
    const auto place = desk.state()->findCustomer(model.customerAt(row));
    return place ? desk.state()->portfolio.customers[*place].code : std::string();
  }
  std::string textAt(int row, ClientsModel::Column column) { return model.index(row, column).data().toString().toStdString(); }
  void find(const char* text) { model.choose({.kind = ClientsKind::all, .segment = {}, .text = QString::fromUtf8(text)}); }

  ClientsModel model;
};

TEST_F(Customers, StandByNameWithWhatTheyOweAndWhatIsNext) {
  EXPECT_EQ(model.rowCount(), 18);
  EXPECT_EQ(textAt(0, ClientsModel::name), "Atelier Pontmarais");
  EXPECT_EQ(textAt(0, ClientsModel::open), "2,088.00");
  EXPECT_EQ(textAt(0, ClientsModel::late), "8 d");
  EXPECT_EQ(textAt(0, ClientsModel::next), "Contacted today");
  const int duvallon = model.rowOf(desk.state()->portfolio.customers[*desk.state()->findCustomer({1})].id);
  EXPECT_EQ(textAt(duvallon, ClientsModel::open), "17,300.00");
  EXPECT_EQ(textAt(duvallon, ClientsModel::overdue), "12,480.00");
}

TEST_F(Customers, AreFoundByPartOfANameWithoutItsAccentsOrByACode) {
  find("HOTEL");
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(codeAt(0), "C00802");
  find("c00066");
  EXPECT_EQ(codeAt(0), "C00066");
  find("nobody of this name");
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Customers, ACodeTypedWholeComesFirst) {
  find("c004");
  const int matches = model.rowCount();
  ASSERT_EQ(matches, 2);
  find("c00459");
  EXPECT_EQ(codeAt(0), "C00459");
}

TEST_F(Customers, AreFilteredByWhatIsDueAndCountedOverAll) {
  for (const ClientsKind kind :
       {ClientsKind::all, ClientsKind::overdue, ClientsKind::toDo, ClientsKind::quiet, ClientsKind::settled}) {
    model.choose({.kind = kind, .segment = {}, .text = {}});
    EXPECT_EQ(model.rowCount(), model.countOf(kind));
  }
  EXPECT_EQ(model.countOf(ClientsKind::all), 18);
  EXPECT_EQ(model.countOf(ClientsKind::overdue), 17);
  EXPECT_EQ(model.countOf(ClientsKind::settled), 0);
  model.choose({.kind = ClientsKind::quiet, .segment = {}, .text = {}});
  for (int row = 0; row < model.rowCount(); ++row) {
    EXPECT_NE(textAt(row, ClientsModel::overdue), "–");
    EXPECT_FALSE(model.index(row, ClientsModel::next).data(cellRole).value<TableCell>().icon);
  }
}

TEST_F(Customers, AreFilteredBySegment) {
  int sum = 0;
  for (const Segment& segment : desk.state()->policy.segments) {
    model.choose({.kind = ClientsKind::all, .segment = segment.key, .text = {}});
    sum += model.rowCount();
  }
  EXPECT_EQ(sum, 18);
}

TEST_F(Customers, AreSortedByAmountAndStayInOrderOfNamesWhereItIsEqual) {
  model.sortBy(ClientsModel::open, true);
  EXPECT_EQ(textAt(0, ClientsModel::open), "48,200.00");
  model.sortBy(ClientsModel::late, false);
  EXPECT_EQ(codeAt(0), "C00066");
  model.sortBy(ClientsModel::name, true);
  EXPECT_EQ(codeAt(0), "C00066");
}

TEST_F(Customers, KeepModelRulesThroughEveryChoice) {
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  find("val");
  model.sortBy(ClientsModel::overdue, true);
  model.choose({.kind = ClientsKind::toDo, .segment = {}, .text = {}});
  model.setState(*desk.state());
  find("");
  EXPECT_EQ(model.rowCount(), 18);
}

}  // namespace
}  // namespace relance
