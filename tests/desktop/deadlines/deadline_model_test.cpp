// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadline_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "desktop/deadlines/dated_ledger.h"
#include "storage/database.h"

namespace relance {
namespace {

class DeadlineRows : public testing::Test {
 protected:
  DeadlineRows() { show(60); }

  void show(int days) {
    Database database = Database::open(ledger.path());
    model.setWall(deadlineWall(database, dayOfWork, plusDays(dayOfWork, days)), dayOfWork, *parseCurrency("EUR"), Language::en);
  }
  /// With plain spaces where a date's are not to be broken.
  QString shown(int row, DeadlineModel::Column column) {
    return model.index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
  }
  QStringList headings() {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
      if (model.at(row) == nullptr) all << shown(row, DeadlineModel::what);
    }
    return all;
  }

  DatedLedger ledger;
  DeadlineModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(DeadlineRows, StandNearestFirstUnderTheirWeek) {
  std::optional<Date> before;
  for (int row = 0; row < model.rowCount(); ++row) {
    const ToldDeadline* told = model.at(row);
    if (told == nullptr) continue;
    EXPECT_TRUE(!before || *before <= told->deadline.day);
    before = told->deadline.day;
    EXPECT_FALSE(shown(row, DeadlineModel::ground).isEmpty());
    EXPECT_FALSE(shown(row, DeadlineModel::left).isEmpty());
  }
  const QStringList weeks = headings();
  EXPECT_EQ(weeks.mid(0, 3), QStringList({QStringLiteral("Past"), QStringLiteral("This week"), QStringLiteral("Next week")}));
  EXPECT_EQ(weeks.at(3), QStringLiteral("Week of 14 Dec 2026"));
}

TEST_F(DeadlineRows, HaveTheirLawAndTheDayItRunsFrom) {
  ASSERT_NE(model.at(1), nullptr);
  EXPECT_EQ(model.at(1)->deadline.kind, DeadlineKind::prescription);
  EXPECT_EQ(shown(1, DeadlineModel::ground), QStringLiteral("Code de commerce, L110-4, from 5 Nov 2021 (due date)"));
  EXPECT_EQ(shown(1, DeadlineModel::left), QStringLiteral("18 d past"));
}

TEST_F(DeadlineRows, StandUnderTheirKindToo) {
  const int dates = model.count();
  model.choose({.isByKind = true, .one = {}, .text = {}});
  const QStringList kinds = headings();
  EXPECT_EQ(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size()) << "each kind once";
  EXPECT_EQ(model.rowCount(), dates + kinds.size());
}

TEST_F(DeadlineRows, AreChosenByClassAndText) {
  for (int i = 0; i < deadlineClassCount; ++i) {
    const auto one = static_cast<DeadlineClass>(i);
    if (one == DeadlineClass::demands) continue;
    EXPECT_GT(model.countOf(one), 0) << i;
    model.choose({.isByKind = false, .one = one, .text = {}});
    int rows = 0;
    for (int row = 0; row < model.rowCount(); ++row) rows += model.at(row) == nullptr ? 0 : 1;
    EXPECT_EQ(rows, model.countOf(one));
  }
  model.choose({.isByKind = false, .one = {}, .text = QStringLiteral("kerivel")});
  EXPECT_EQ(model.rowCount(), 2) << "a heading and his promise";
  model.choose({.isByKind = false, .one = {}, .text = QStringLiteral("f-1012")});
  EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(DeadlineRows, AreFoundAgainWhenTheWallIsReadAnew) {
  const int row = model.rowCount() - 1;
  const DeadlineKey key = keyOf(*model.at(row));
  show(365);
  const int again = model.rowOf(key);
  ASSERT_GE(again, 0);
  EXPECT_EQ(keyOf(*model.at(again)), key);
  EXPECT_EQ(model.nearestTo(0), 1) << "headings are passed over";
  show(-4000);
  EXPECT_EQ(model.nearestTo(5), -1);
  EXPECT_EQ(model.rowOf(key), -1);
}

}  // namespace
}  // namespace relance
