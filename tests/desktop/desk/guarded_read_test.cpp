// SPDX-License-Identifier: GPL-3.0-or-later
// Reads on the window's thread while the machine fails: it is told, and the program goes on.
#include "desktop/desk/guarded_read.h"

#include <QSignalSpy>

#include "actions/reading/placement_preview.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/write_off_panel.h"
#include "desktop/decisions/decision_day.h"
#include "desktop/shared/controls/letter_choice.h"

namespace relance {
namespace {

class FailingReads : public DecisionDay {
 protected:
  /// Whoever reads it from now on fails.
  void loseTable(const std::string& name) {
    Database::open(ledger.path()).executeScript("ALTER TABLE " + name + " RENAME TO lost_" + name);
  }
  CustomerId customer(const std::string& code) {
    return std::ranges::find(desk.state()->portfolio.customers, code, &PortfolioCustomer::code)->id;
  }
  const Currency euro = *parseCurrency("EUR");
};

TEST_F(FailingReads, AreToldAndAnswerNothing) {
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  const auto read =
      guardedRead(desk, [](Database&) -> int { throw FileError(MachineFault::cannotRead, "a.relance", "input/output error"); });
  EXPECT_EQ(read, std::nullopt);
  ASSERT_EQ(failed.count(), 1);
  EXPECT_FALSE(failed[0][0].toString().isEmpty());
  EXPECT_EQ(guardedRead(desk, [](Database&) { return 3; }), 3);
}

TEST_F(FailingReads, LeaveTheAnswerToAWriteOffStanding) {
  loseTable("private_text");
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  const WriteOffPanel panel(desk, customer("C00518"), euro, true);
  EXPECT_EQ(failed.count(), 1);
}

TEST_F(FailingReads, LeaveADecisionStanding) {
  loseTable("partner");
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  DecisionPanel panel(desk, customer("P0002"), euro, DecisionPanel::Cause::due, true);
  ASSERT_NE(panel.choices(), nullptr);
  constexpr int handOver = 3;
  panel.choices()->choose(handOver);
  EXPECT_GE(failed.count(), 1);
}

TEST_F(FailingReads, AClaimWhoseItemsHaveGoneIsOfferedToNobody) {
  const std::vector<ItemId> gone{ItemId{987654}};
  const PlacementPreview preview = previewPlacement(desk.reader(), gone, 0, dayOfWork);
  EXPECT_EQ(preview.claimedMinor, 0);
  EXPECT_TRUE(preview.partners.empty());
}

}  // namespace
}  // namespace relance
