// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the placements, in both languages and colours, for the eye.
#include "desktop/board_pictures.h"
#include "desktop/placements/placed_day.h"

namespace relance {
namespace {

class PlacementsPictures : public BoardPictures {
 protected:
  void SetUp() override {
    placeSome(ledger.path());
    show(ledger.path(), QStringLiteral("placements"));
  }

  DayLedger ledger;
};

TEST_P(PlacementsPictures, OfMandatesFormsAndPartners) {
  keep("placements");
  open.press(Qt::Key_Return);
  keep("placements-news");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_R);
  keep("placements-back");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_N);
  keep("placements-whose");
  open.type(QStringLiteral("duva"));
  open.press(Qt::Key_Return);
  keep("placements-new");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_P);
  keep("placements-partners");
  open.press(Qt::Key_Return);
  keep("placements-partner");
}

INSTANTIATE_TEST_SUITE_P(Looks, PlacementsPictures, everyLook, lookName);

}  // namespace
}  // namespace relance
