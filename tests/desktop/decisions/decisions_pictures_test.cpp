// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of decisions, in both languages and colours, for the eye.
#include "desktop/board_pictures.h"
#include "desktop/decisions/decision_day.h"

namespace relance {
namespace {

class DecisionsPictures : public BoardPictures {
 protected:
  void SetUp() override {
    fillDecisions(ledger.path());
    show(ledger.path(), QStringLiteral("decisions"));
  }

  DayLedger ledger;
};

TEST_P(DecisionsPictures, OfEveryChoiceTheBatchAndTheAnswer) {
  keep("decisions");
  open.press(Qt::Key_Return);
  open.press(Qt::Key_E);
  keep("decisions-plan");
  open.press(Qt::Key_C);
  keep("decisions-hand-over");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_V);
  keep("decisions-small");
  open.press(Qt::Key_V);
  open.press(Qt::Key_Return);
  keep("decisions-write-off");
}

INSTANTIATE_TEST_SUITE_P(Looks, DecisionsPictures, everyLook, lookName);

}  // namespace
}  // namespace relance
