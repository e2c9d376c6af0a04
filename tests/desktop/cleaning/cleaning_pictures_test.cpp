// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the cleaning desk, in both languages and colours, wide and narrow, for the eye.
#include "desktop/board_pictures.h"
#include "desktop/cleaning/cleaning_head.h"
#include "desktop/cleaning/cleaning_page.h"
#include "desktop/cleaning/doubtful_ledger.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/chip.h"

namespace relance {
namespace {

class CleaningPictures : public BoardPictures {
 protected:
  void SetUp() override { show(ledger.path(), QStringLiteral("cleaning")); }
  CleaningPage& page() { return static_cast<CleaningPage&>(static_cast<SectionedPage&>(open.page()).current()); }

  DoubtfulLedger ledger;
};

TEST_P(CleaningPictures, OfTheQueueTheFormAndTheProposals) {
  ASSERT_TRUE(QTest::qWaitFor([this] { return page().model().rowCount() > 0; }, patience));
  keep("cleaning");
  open.press(Qt::Key_J);
  open.press(Qt::Key_E);
  keep("cleaning-form");
  open.press(Qt::Key_Escape);
  page().head().chip(std::nullopt, true).click();
  keep("cleaning-waiting");
  EXPECT_EQ(page().model().rowCount(), 1);
}

INSTANTIATE_TEST_SUITE_P(Looks, CleaningPictures, everyLook, lookName);

}  // namespace
}  // namespace relance
