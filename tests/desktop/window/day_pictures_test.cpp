// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages of a working day, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include "desktop/day_ledger.h"
#include "desktop/open_window.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class DayPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
  }

  void keep(const char* page) {
    QTest::qWait(150);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(page), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(DayPictures, OfToday) {
  keep("today");
  open.press(Qt::Key_F5);
  QTest::qWait(400);
  keep("today-run");
  open.press(Qt::Key_J);
  open.press(Qt::Key_Return);
  keep("today-decision");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_F);
  open.type(QStringLiteral("at"));
  keep("today-why-not");
}

INSTANTIATE_TEST_SUITE_P(Looks, DayPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1100, 700}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
