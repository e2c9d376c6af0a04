// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the settings, in both languages and colours, for the eye.
#include <gtest/gtest.h>

#include <QLineEdit>

#include "desktop/day_ledger.h"
#include "desktop/open_window.h"
#include "desktop/settings/setting_field.h"
#include "desktop/settings/settings_form.h"
#include "desktop/settings/settings_page.h"
#include "desktop/shared/controls/search_field.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class SettingsPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
  }

  void keep(const char* what) {
    QTest::qWait(80);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(SettingsPictures, OfAGroupARefusalAndASearch) {
  open.press(Qt::Key_Comma, Qt::ControlModifier);
  ASSERT_EQ(open.page().place(), Place::settings);
  auto& page = static_cast<SettingsPage&>(open.page());
  keep("settings");
  open.window().view()->go({.place = Place::settings, .setting = QStringLiteral("bank.iban")});
  open.type(QStringLiteral("FR14 2004 1010 0505 0001 3M02 607"));
  open.press(Qt::Key_Return);
  EXPECT_FALSE(page.form().field("bank.iban")->error().isEmpty());
  keep("settings-refused");
  page.search().setText(GetParam().language == Language::fr ? QStringLiteral("jours") : QStringLiteral("days"));
  keep("settings-search");
}

INSTANTIATE_TEST_SUITE_P(Looks, SettingsPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
