// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the placements, in both languages and colours, for the eye.
#include "desktop/open_window.h"
#include "desktop/placements/placed_day.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class PlacementsPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    placeSome(ledger.path());
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::boards, .section = QStringLiteral("placements")});
    ASSERT_EQ(open.page().place(), Place::boards);
  }

  void keep(const char* what) {
    QTest::qWait(200);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
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

INSTANTIATE_TEST_SUITE_P(Looks, PlacementsPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
