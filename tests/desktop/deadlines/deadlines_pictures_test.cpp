// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the deadline wall, in both languages and colours, wide and narrow, for the eye.
#include "desktop/board_pictures.h"
#include "desktop/deadlines/dated_ledger.h"
#include "desktop/deadlines/deadlines_page.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/patience.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class DeadlinePictures : public BoardPictures {
 protected:
  void SetUp() override { show(ledger.path(), QStringLiteral("deadlines")); }
  DeadlinesPage& page() { return static_cast<DeadlinesPage&>(static_cast<SectionedPage&>(open.page()).current()); }

  DatedLedger ledger;
};

TEST_P(DeadlinePictures, OfTheWallADutyAndTheKinds) {
  ASSERT_TRUE(QTest::qWaitFor([this] { return page().model().rowCount() > 0; }, patience));
  keep("deadlines");
  for (int row = 0; row < page().model().rowCount(); ++row) {
    const ToldDeadline* told = page().model().at(row);
    if (told != nullptr && told->deadline.kind == DeadlineKind::claimDeclaration) page().table().selectRow(row);
  }
  keep("deadlines-duty");
  open.press(Qt::Key_R);
  keep("deadlines-kinds");
  EXPECT_TRUE(page().model().choice().isByKind);
}

INSTANTIATE_TEST_SUITE_P(Looks, DeadlinePictures, everyLook, lookName);

}  // namespace
}  // namespace relance
