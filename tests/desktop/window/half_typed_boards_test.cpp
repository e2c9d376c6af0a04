// SPDX-License-Identifier: GPL-3.0-or-later
// What is half typed on the boards, among the segments and in a call is there again when the language has changed.
#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

#include "desktop/call/call_walk.h"
#include "desktop/cleaning/cleaning_page.h"
#include "desktop/cleaning/doubtful_ledger.h"
#include "desktop/deadlines/dated_ledger.h"
#include "desktop/deadlines/deadlines_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/placements/new_mandate_form.h"
#include "desktop/placements/new_mandate_view.h"
#include "desktop/placements/placed_day.h"
#include "desktop/placements/placements_page.h"
#include "desktop/predicates/customer_field.h"
#include "desktop/segments/assignments_view.h"
#include "desktop/segments/segments_page.h"
#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/chip.h"

namespace relance {
namespace {

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

/// One page in a window of its own.
template <class Made, class Ledger = DayLedger>
class OnePage {
 public:
  void start() {
    open.open(ledger.path());
    open.window().view()->go({.place = page().place()});
    open.settle();
  }
  Made& page() { return *static_cast<Made*>(open.window().view()->current()); }
  void speak(Language language) {
    open.window().speak(language);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->language == language; }, 30000));
    open.settle();
  }
  bool isTyped(const QString& words) {
    return QTest::qWaitFor(
        [&] {
          const auto lines = page().template findChildren<QLineEdit*>();
          return std::ranges::any_of(lines, [&](const QLineEdit* line) { return line->isVisible() && line->text() == words; });
        },
        patience);
  }

  Ledger ledger;
  OpenWindow open;

  explicit OnePage(Place place) : open(Language::fr, {{place, make<Made>}}) {}
};

class HalfTypedPlacements : public testing::Test, public OnePage<PlacementsPage> {
 protected:
  HalfTypedPlacements() : OnePage(Place::boards) {}
  void SetUp() override {
    placeSome(ledger.path());
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page().mandates().empty(); }, patience));
  }
};

TEST_F(HalfTypedPlacements, NewsOfAMandateMeanTheSameAmount) {
  open.press(Qt::Key_Return);
  open.type(QStringLiteral("1234,50"));
  speak(Language::en);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().form() != nullptr; }, patience));
  auto* recovered = page().form()->findChild<AmountField*>();
  ASSERT_TRUE(recovered->value());
  EXPECT_EQ(recovered->value()->minor, 123450) << recovered->text().toStdString();
}

TEST_F(HalfTypedPlacements, APartnerIsTypedOn) {
  open.press(Qt::Key_P);
  open.press(Qt::Key_N);
  open.type(QStringLiteral("Etude Bellor"));
  speak(Language::en);
  EXPECT_TRUE(isTyped(QStringLiteral("Etude Bellor")));
  ASSERT_NE(page().form(), nullptr);
  EXPECT_EQ(page().shown(), PlacementsPage::Shown::partners);
}

TEST_F(HalfTypedPlacements, ANewMandateKeepsItsTicksAndItsReason) {
  open.press(Qt::Key_N);
  open.type(QStringLiteral("duvallon"));
  open.press(Qt::Key_Return);
  ASSERT_NE(page().newMandate().form(), nullptr);
  auto& items = page().newMandate().itemsTable();
  const auto ticked = [&] {
    QList<bool> ticks;
    for (int row = 0; row < page().newMandate().itemsTable().model()->rowCount(); ++row) {
      const auto cell = page().newMandate().itemsTable().model()->index(row, 0).data(cellRole).value<TableCell>();
      ticks << cell.isTicked.value_or(false);
    }
    return ticks;
  };
  items.setFocus();
  items.selectRow(0);
  open.press(Qt::Key_X);
  const QList<bool> before = ticked();
  ASSERT_TRUE(before.contains(true) && !before.first());
  auto* partner = page().newMandate().form()->findChild<QComboBox*>();
  partner->setFocus();
  QTest::keyClick(partner, Qt::Key_Down);
  const QString chosen = partner->currentData().toString();
  page().newMandate().form()->findChildren<QLineEdit*>().last()->setText(QStringLiteral("Ne répond plus"));
  speak(Language::en);
  ASSERT_NE(page().newMandate().form(), nullptr);
  EXPECT_TRUE(isTyped(QStringLiteral("Ne répond plus")));
  EXPECT_EQ(ticked(), before);
  EXPECT_EQ(page().newMandate().form()->findChild<QComboBox*>()->currentData().toString(), chosen);
}

class HalfTypedSegments : public testing::Test, public OnePage<SegmentsPage> {
 protected:
  HalfTypedSegments() : OnePage(Place::scenarios) {}
};

TEST_F(HalfTypedSegments, AScenarioThatIsBeingGivenIsThereAgain) {
  start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().book() != nullptr; }, 20000));
  QTest::mouseClick(&page().assignmentsChip(), Qt::LeftButton);
  page().assignments().customer().setCode("C00417");
  page().assignments().scenario().setCurrentIndex(page().assignments().scenario().findData(QStringLiteral("key-accounts")));
  page().assignments().reason().setText(QStringLiteral("Nouveau contrat"));
  speak(Language::en);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().assignments().customer().code() == "C00417"; }, patience));
  EXPECT_EQ(page().assignments().scenario().currentData().toString(), QStringLiteral("key-accounts"));
  EXPECT_EQ(page().assignments().reason().text(), QStringLiteral("Nouveau contrat"));
}

class HalfTypedCleaning : public testing::Test, public OnePage<CleaningPage, DoubtfulLedger> {
 protected:
  HalfTypedCleaning() : OnePage(Place::boards) {}
};

TEST_F(HalfTypedCleaning, TheReasonOfAVerdictIsThereAgainOnItsLine) {
  start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().model().rowCount() > 1; }, patience));
  page().table().selectRow(1);
  const ItemId judged = page().model().itemAt(1);
  open.press(Qt::Key_E);
  page().form().findChildren<QLineEdit*>().last()->setText(QStringLiteral("Vu au téléphone"));
  speak(Language::en);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().model().rowCount() > 1; }, patience));
  EXPECT_TRUE(isTyped(QStringLiteral("Vu au téléphone")));
  EXPECT_EQ(page().model().itemAt(page().table().currentIndex().row()), judged);
  EXPECT_EQ(page().form().reason(), "Vu au téléphone");
}

class HalfTypedDeadlines : public testing::Test, public OnePage<DeadlinesPage, DatedLedger> {
 protected:
  HalfTypedDeadlines() : OnePage(Place::boards) {}
};

TEST_F(HalfTypedDeadlines, AReferenceIsThereAgainOnItsDeadline) {
  start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().model().rowCount() > 0; }, patience));
  int row = 0;
  for (; row < page().model().rowCount(); ++row) {
    page().table().selectRow(row);
    if (page().form().isVisible()) break;
  }
  ASSERT_LT(row, page().model().rowCount());
  open.press(Qt::Key_E);
  open.type(QStringLiteral("SIN-42"));
  speak(Language::en);
  EXPECT_TRUE(isTyped(QStringLiteral("SIN-42")));
  EXPECT_EQ(page().table().currentIndex().row(), row);
}

class HalfTypedCall : public CallWalk {
 protected:
  void speak(Language language) {
    open.window().speak(language);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->language == language; }, 30000));
    open.settle();
  }
};

TEST_F(HalfTypedCall, AResultKeepsItsDayItsAmountAndTheTicks) {
  startCalls();
  auto& items = calls().facts().itemsModel();
  ASSERT_GT(items.ticked(), 0);
  items.toggle(0);
  const auto ticked = items.tickedItems();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  for (auto* amount : calls().bar().findChildren<AmountField*>()) {
    if (amount->isVisible()) amount->setText(QStringLiteral("1 500,25"));
  }
  for (auto* day : calls().bar().findChildren<DateField*>()) {
    if (day->isVisible()) day->setText(QStringLiteral("ven"));
  }
  ASSERT_EQ(calls().bar().date(), plusDays(dayOfWork, 4));
  speak(Language::en);
  ASSERT_EQ(calls().customer(), first);
  EXPECT_EQ(calls().bar().chosen(), CallOutcome::promise);
  EXPECT_EQ(calls().bar().amount(), 150025);
  EXPECT_EQ(calls().bar().date(), plusDays(dayOfWork, 4));
  EXPECT_EQ(calls().facts().itemsModel().tickedItems(), ticked);
}

TEST_F(HalfTypedCall, AScriptChosenStaysUntilTheNextCall) {
  startCalls();
  const ScriptKind usual = calls().speak().kind();
  const ScriptKind other = usual == ScriptKind::firm ? ScriptKind::courteous : ScriptKind::firm;
  calls().speak().choose(other);
  calls().refresh(*open.desk().state());
  EXPECT_EQ(calls().speak().kind(), other) << "a new state is no reason";
  speak(Language::en);
  EXPECT_EQ(calls().speak().kind(), other);
  open.press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_FALSE(calls().speak().chosen());
}

TEST_F(HalfTypedCall, TheKeyF7SaysWhetherItIsConfirmedByEMail) {
  startCalls();
  press(Qt::Key_F7);
  const bool before = calls().bar().confirms();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  press(Qt::Key_F7);
  EXPECT_NE(calls().bar().confirms(), before);
  press(Qt::Key_F7);
  EXPECT_EQ(calls().bar().confirms(), before);
}

}  // namespace
}  // namespace relance
