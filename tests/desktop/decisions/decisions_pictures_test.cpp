// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of decisions, in both languages and colours, for the eye.
#include "desktop/decisions/decision_day.h"
#include "desktop/open_window.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class DecisionsPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    fillDecisions(ledger.path());
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::boards, .section = QStringLiteral("decisions")});
    ASSERT_EQ(open.page().place(), Place::boards);
  }

  void keep(const char* what) {
    QTest::qWait(200);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
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

INSTANTIATE_TEST_SUITE_P(Looks, DecisionsPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
