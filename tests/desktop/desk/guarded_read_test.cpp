// SPDX-License-Identifier: GPL-3.0-or-later
// Reads on the window's thread while the machine fails: it is told, and the program goes on.
#include "desktop/desk/guarded_read.h"

#include <QSignalSpy>

#include "actions/reading/placement_preview.h"
#include "desktop/decisions/decision_day.h"

namespace relance {
namespace {

class FailingReads : public DecisionDay {};

TEST_F(FailingReads, AreToldAndAnswerNothing) {
  QSignalSpy failed(&desk, &LedgerDesk::failed);
  const auto read =
      guardedRead(desk, [](Database&) -> int { throw FileError(MachineFault::cannotRead, "a.relance", "input/output error"); });
  EXPECT_EQ(read, std::nullopt);
  ASSERT_EQ(failed.count(), 1);
  EXPECT_FALSE(failed[0][0].toString().isEmpty());
  EXPECT_EQ(guardedRead(desk, [](Database&) { return 3; }), 3);
}

TEST_F(FailingReads, AClaimWhoseItemsHaveGoneIsOfferedToNobody) {
  const std::vector<ItemId> gone{ItemId{987654}};
  const PlacementPreview preview = previewPlacement(desk.reader(), gone, 0, dayOfWork);
  EXPECT_EQ(preview.claimedMinor, 0);
  EXPECT_TRUE(preview.partners.empty());
}

}  // namespace
}  // namespace relance
