// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/timeline_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "desktop/open_desk.h"

namespace relance {
namespace {

class Timeline : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    file = readClientFile(desk.reader(), "C00102", dayOfWork).value();
    model.setFile(*desk.state(), file);
  }

  int entries() {
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row) count += model.at(row).isDay ? 0 : 1;
    return count;
  }

  ClientFile file;
  TimelineModel model;
};

TEST_F(Timeline, StandsByDayTheNewestFirst) {
  ASSERT_GT(model.rowCount(), 4);
  EXPECT_TRUE(model.at(0).isDay);
  EXPECT_EQ(model.at(0).time.toStdString(), "Monday 16\u00A0Nov\u00A02026");
  EXPECT_EQ(model.at(0).ago.toStdString(), "7 days ago");
  EXPECT_EQ(model.at(1).words.title.toStdString(), "Call · No commitment");
  EXPECT_EQ(model.at(1).items.toStdString(), "F-1003, F-1090");
  EXPECT_EQ(entries(), model.countOf(std::nullopt));
}

TEST_F(Timeline, ShowsOneKindAlone) {
  int sum = 0;
  for (const TimelineKind kind :
       {TimelineKind::calls, TimelineKind::messages, TimelineKind::decisions, TimelineKind::agreements, TimelineKind::payments}) {
    model.choose({.kind = kind, .text = {}});
    EXPECT_EQ(entries(), model.countOf(kind));
    sum += entries();
  }
  EXPECT_EQ(sum, model.countOf(std::nullopt));
  model.choose({.kind = TimelineKind::calls, .text = {}});
  EXPECT_EQ(entries(), 3);
}

TEST_F(Timeline, FindsWordsOfNotesAndItemNumbersWithoutAccents) {
  model.choose({.kind = {}, .text = QStringLiteral("RETROUVEE")});
  EXPECT_EQ(entries(), 1);
  EXPECT_TRUE(model.at(0).isDay);
  model.choose({.kind = {}, .text = QStringLiteral("f-1090")});
  EXPECT_EQ(entries(), 3);
  model.choose({.kind = {}, .text = QStringLiteral("not in this file")});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Timeline, TellsAReaderEverythingOfAnEntry) {
  const std::string told = model.index(3, 0).data(Qt::AccessibleTextRole).toString().toStdString();
  EXPECT_NE(told.find("Call · Promise"), std::string::npos) << told;
  EXPECT_NE(told.find("Virement au plus tard vendredi"), std::string::npos) << told;
}

TEST_F(Timeline, KeepsModelRulesThroughEveryChoice) {
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.choose({.kind = TimelineKind::calls, .text = QStringLiteral("f-10")});
  model.setFile(*desk.state(), file);
  model.clear();
  EXPECT_EQ(model.rowCount(), 0);
  EXPECT_EQ(model.countOf(std::nullopt), 0);
}

}  // namespace
}  // namespace relance
