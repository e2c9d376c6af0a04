// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/heat.h"

namespace relance {
namespace {

struct Pair {
  ColourRole ink;
  ColourRole ground;
  double least;
};

constexpr double words = 4.5;
constexpr double shapes = 3.0;

std::vector<Pair> pairsThatMustBeSeen() {
  std::vector<Pair> pairs;
  const auto grounds = {ColourRole::window, ColourRole::surface, ColourRole::hover, ColourRole::tint};
  for (const ColourRole ground : grounds) {
    for (const ColourRole ink : {ColourRole::text, ColourRole::secondary, ColourRole::accent, ColourRole::ok,
                                 ColourRole::attention, ColourRole::danger}) {
      pairs.push_back({ink, ground, words});
    }
    pairs.push_back({ColourRole::outline, ground, shapes});
  }
  for (const ColourRole ground : {ColourRole::window, ColourRole::surface}) pairs.push_back({ColourRole::data, ground, shapes});
  for (const ColourRole heat : {ColourRole::heat1To30, ColourRole::heat31To60, ColourRole::heat61To90, ColourRole::heatOver90}) {
    pairs.push_back({ColourRole::text, heat, words});
  }
  for (const ColourRole ramp :
       {ColourRole::rampNotDue, ColourRole::ramp1To30, ColourRole::ramp31To60, ColourRole::ramp61To90, ColourRole::rampOver90}) {
    pairs.push_back({ramp, ColourRole::surface, shapes});
  }
  pairs.push_back({ColourRole::onAccent, ColourRole::accent, words});
  // The undo toast is inked the other way round.
  pairs.push_back({ColourRole::surface, ColourRole::text, words});
  return pairs;
}

TEST(Theme, EveryInkIsSeenOnEveryGroundItStandsOn) {
  for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
    for (const Pair& pair : pairsThatMustBeSeen()) {
      EXPECT_GE(contrastRatio((*palette)[pair.ink], (*palette)[pair.ground]), pair.least)
          << (palette == &darkPalette() ? "dark " : "light ") << static_cast<int>(pair.ink) << " on "
          << static_cast<int>(pair.ground);
    }
  }
}

TEST(Theme, ContrastIsReckonedAsTheStandardSays) {
  EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.001);
  EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
  EXPECT_NEAR(contrastRatio(darkPalette()[ColourRole::secondary], darkPalette()[ColourRole::tint]), 4.93, 0.01);
  EXPECT_NEAR(contrastRatio(lightPalette()[ColourRole::attention], lightPalette()[ColourRole::tint]), 4.99, 0.01);
}

TEST(Theme, LightHeatKeepsItsTextReadableToo) {
  for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
    for (const HeatBand band : {HeatBand::days1To30, HeatBand::days31To60, HeatBand::days61To90, HeatBand::over90}) {
      EXPECT_GE(contrastRatio((*palette)[ColourRole::text], heatGround(*palette, {band, false})), words);
    }
  }
}

TEST(Theme, HeatBeginsAtFivePercentAndIsFullFromTwenty) {
  struct Case {
    std::int64_t part, gross;
    int expected;  // 0 none, 1 light, 2 full
  };
  for (const Case& c : {Case{0, 100, 0},
                        {4, 100, 0},
                        {5, 100, 1},
                        {19, 100, 1},
                        {20, 100, 2},
                        {100, 100, 2},
                        {-50, 100, 0},
                        {1, 0, 0},
                        {1, -4, 0},
                        {20, 101, 1},
                        {21, 101, 2},
                        {6, 101, 1},
                        {5, 101, 0},
                        {2'000'000'000'000'000'000, 9'000'000'000'000'000'000, 2}}) {
    const auto heat = heatOf(HeatBand::over90, c.part, c.gross);
    EXPECT_EQ(heat ? (heat->isFull ? 2 : 1) : 0, c.expected) << c.part << " of " << c.gross;
  }
}

TEST(Theme, StandardWidgetsGetEveryRoleAlsoWhenDisabled) {
  for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
    const QPalette qt = fusionPalette(*palette);
    EXPECT_EQ(qt.color(QPalette::Active, QPalette::Link), (*palette)[ColourRole::accent]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
      EXPECT_NE(qt.color(QPalette::Disabled, role), qt.color(QPalette::Active, role));
      EXPECT_GE(contrastRatio(qt.color(QPalette::Disabled, role), (*palette)[ColourRole::surface]), 2.5);
    }
    EXPECT_EQ(&paletteOf(qt), palette);
  }
}

TEST(Theme, ChangesWhatIsShownWhileTheProgramRuns) {
  Theme theme(*qApp);
  QLabel plain(QStringLiteral("plain"));
  RoleLabel danger(QStringLiteral("danger"), ColourRole::danger);
  const QSignalSpy changed(&theme, &Theme::changed);
  for (const ThemeChoice choice : {ThemeChoice::dark, ThemeChoice::light}) {
    theme.choose(choice);
    QCoreApplication::processEvents();
    const Palette& palette = choice == ThemeChoice::dark ? darkPalette() : lightPalette();
    EXPECT_EQ(theme.isDark(), choice == ThemeChoice::dark);
    EXPECT_EQ(plain.palette().color(QPalette::WindowText), palette[ColourRole::text]);
    EXPECT_EQ(danger.palette().color(QPalette::WindowText), palette[ColourRole::danger]);
  }
  EXPECT_EQ(changed.count(), 2);
}

TEST(Theme, FollowsTheDesktopOnlyWhenToldTo) {
  bool desktopIsDark = true;
  Theme theme(*qApp, [&] { return desktopIsDark; });
  EXPECT_FALSE(theme.isDark());
  theme.choose(ThemeChoice::asDesktop);
  EXPECT_TRUE(theme.isDark());

  desktopIsDark = false;
  QLabel window;
  QEvent desktopChanged(QEvent::ThemeChange);
  QApplication::sendEvent(&window, &desktopChanged);
  EXPECT_FALSE(theme.isDark());

  theme.choose(ThemeChoice::light);
  desktopIsDark = true;
  QApplication::sendEvent(&window, &desktopChanged);
  EXPECT_FALSE(theme.isDark());
}

TEST(Theme, WithoutADesktopTheFontIsOneWithDigitsOfOneWidth) {
  const QFontMetrics font{programFont()};
  for (const char digit : std::string("023456789")) {
    EXPECT_EQ(font.horizontalAdvance(QLatin1Char(digit)), font.horizontalAdvance(QLatin1Char('1'))) << digit;
  }
  EXPECT_GE(programFont().pointSizeF(), 9);
}

}  // namespace
}  // namespace relance
