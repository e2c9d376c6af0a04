// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "desktop/cleaning/doubtful_ledger.h"
#include "desktop/shared/format.h"
#include "storage/database.h"
#include "words/cleaning_words.h"

namespace relance {
namespace {

class CleaningList : public testing::Test {
 protected:
  CleaningList() {
    Database database = Database::open(ledger.path());
    model.setDesk(cleaningDesk(database, dayOfWork), *parseCurrency("EUR"), Language::en);
  }

  QString shown(int row, CleaningModel::Column column) { return model.index(row, column).data().toString(); }
  int rowOf(const char* number) {
    for (int row = 0; row < model.rowCount(); ++row) {
      if (shown(row, CleaningModel::item) == QLatin1String(number)) return row;
    }
    return -1;
  }

  DoubtfulLedger ledger;
  CleaningModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CleaningList, NamesEveryKindOfDoubtAndAProposalForEachLine) {
  for (const Doubt doubt :
       {Doubt::nearPrescription, Doubt::veryOld, Doubt::duplicate, Doubt::unappliedCredit, Doubt::residue, Doubt::notContacted}) {
    EXPECT_GT(model.countOf(doubt), 0) << doubtName(doubt);
  }
  for (int row = 0; row < model.rowCount(); ++row) {
    EXPECT_FALSE(shown(row, CleaningModel::why).isEmpty());
    EXPECT_FALSE(shown(row, CleaningModel::proposal).isEmpty());
  }
  EXPECT_EQ(shown(0, CleaningModel::item), QStringLiteral("F-0190")) << "the last day to claim is nearest, or past";
}

TEST_F(CleaningList, ShowsCreditsBelowZeroAndNeverLate) {
  const int credit = rowOf("V-0471");
  ASSERT_GE(credit, 0);
  EXPECT_EQ(shown(credit, CleaningModel::open), QStringLiteral("−215.00"));
  EXPECT_EQ(shown(credit, CleaningModel::late), QStringLiteral("–"));
}

TEST_F(CleaningList, ShowsOneDoubtOrPartOfANameOnly) {
  const int all = model.rowCount();
  EXPECT_EQ(all, model.countLines());
  for (int i = 0; i < doubtCount; ++i) {
    model.choose({.doubt = static_cast<Doubt>(i), .text = {}});
    EXPECT_EQ(model.rowCount(), model.countOf(static_cast<Doubt>(i)));
    for (int row = 0; row < model.rowCount(); ++row) {
      EXPECT_TRUE(shown(row, CleaningModel::why).contains(doubtWord(static_cast<Doubt>(i))));
    }
  }
  model.choose({.doubt = {}, .text = QStringLiteral("valdômbre")});
  EXPECT_EQ(model.rowCount(), 1);
  model.choose({.doubt = {}, .text = QStringLiteral("v-0471")});
  EXPECT_EQ(model.rowCount(), 1);
  model.choose({.doubt = {}, .text = QStringLiteral("zzz")});
  EXPECT_EQ(model.rowCount(), 0);
  model.choose({});
  EXPECT_EQ(model.rowCount(), all);
}

TEST_F(CleaningList, KeepsWhatIsJudgedAwayUntilItIsPutBack) {
  const int all = model.countLines();
  const ItemId first = model.itemAt(0);
  model.takeAway(first, false);
  EXPECT_EQ(model.countLines(), all - 1);
  EXPECT_EQ(model.rowOf(first), -1);
  EXPECT_TRUE(model.hasLine(first));
  model.takeAway(first, true);
  model.putBack(first, false);
  EXPECT_EQ(model.rowOf(first), 0) << "an answer to a proposal says nothing of the line";
}

TEST_F(CleaningList, ListsProposedWriteOffsWithTheirReason) {
  model.choose({.isWaiting = true, .doubt = {}, .text = {}});
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(model.countWaiting(), 1);
  EXPECT_EQ(shown(0, CleaningModel::item), QStringLiteral("F-0702"));
  EXPECT_TRUE(shown(0, CleaningModel::why).startsWith(QStringLiteral("Société partie sans adresse")));
  EXPECT_TRUE(shown(0, CleaningModel::why).endsWith(QStringLiteral("…")));
  EXPECT_EQ(model.lineAt(0), nullptr);
  ASSERT_NE(model.waitingAt(0), nullptr);
  EXPECT_EQ(model.waitingAt(0)->openMinor, 94500);
}

}  // namespace
}  // namespace relance
