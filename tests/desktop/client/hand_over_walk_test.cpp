// SPDX-License-Identifier: GPL-3.0-or-later
// From a customer's file to a mandate on what he owes, by keys and by the mouse.
#include <gtest/gtest.h>

#include <QAbstractButton>

#include "desktop/client/clients_page.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/placements/new_mandate_form.h"
#include "desktop/placements/new_mandate_view.h"
#include "desktop/placements/placed_day.h"
#include "desktop/placements/placements_page.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class HandOverWalk : public testing::Test {
 protected:
  void SetUp() override {
    enterPartners(ledger.path());
    open.open(ledger.path());
    const auto& customers = open.desk().state()->portfolio.customers;
    const auto found = std::ranges::find(customers, "C00417", &PortfolioCustomer::code);
    open.window().view()->go({.place = Place::clients, .customer = found->id});
    open.settle();
  }

  PlacementsPage& placements() { return static_cast<PlacementsPage&>(static_cast<SectionedPage&>(open.page()).current()); }
  std::size_t ticked() {
    const QAbstractItemModel& items = *placements().newMandate().itemsTable().model();
    std::size_t count = 0;
    for (int row = 0; row < items.rowCount(); ++row) {
      if (items.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked) ++count;
    }
    return count;
  }

  DayLedger ledger;
  OpenWindow open{Language::fr};
};

TEST_F(HandOverWalk, TwoKeysHandOverWhatIsOverdueAndEscComesBackToTheFile) {
  open.press(Qt::Key_M, Qt::ControlModifier);
  ASSERT_EQ(open.page().place(), Place::boards);
  ASSERT_TRUE(placements().newMandate().isCustomerChosen());
  EXPECT_GE(ticked(), 1U);
  open.press(Qt::Key_Escape);
  ASSERT_EQ(open.page().place(), Place::clients);
  EXPECT_TRUE(static_cast<ClientsPage&>(open.page()).isShowingFile());

  open.press(Qt::Key_M, Qt::ControlModifier);
  ASSERT_NE(placements().newMandate().form()->partner(), nullptr);
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return placements().mandates().size() == 1; }, patience));
  EXPECT_EQ(placements().mandates()[0].customerCode, "C00417");
  EXPECT_EQ(placements().mandates()[0].partner, "Cabinet Lorne");
  open.press(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(QTest::qWaitFor([&] { return placements().mandates().empty(); }, patience));
}

TEST_F(HandOverWalk, TheButtonOfTheFileLeadsThereToo) {
  auto* button = open.page().findChild<QAbstractButton*>(QStringLiteral("handOver"));
  ASSERT_NE(button, nullptr);
  ASSERT_TRUE(button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  ASSERT_EQ(open.page().place(), Place::boards);
  EXPECT_TRUE(placements().newMandate().isCustomerChosen());
}

}  // namespace
}  // namespace relance
