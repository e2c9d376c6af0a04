// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the cleaning desk, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include "desktop/cleaning/cleaning_head.h"
#include "desktop/cleaning/cleaning_page.h"
#include "desktop/cleaning/doubtful_ledger.h"
#include "desktop/client/clients_page.h"
#include "desktop/open_window.h"
#include "desktop/shared/controls/chip.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

class CleaningPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::boards});
  }

  CleaningPage& page() { return *static_cast<CleaningPage*>(&open.page()); }
  void keep(const char* what) {
    QTest::qWait(250);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DoubtfulLedger ledger;
  OpenWindow open{GetParam().language, {{Place::clients, make<ClientsPage>}, {Place::boards, make<CleaningPage>}}};
};

TEST_P(CleaningPictures, OfTheQueueTheFormAndTheProposals) {
  ASSERT_TRUE(QTest::qWaitFor([this] { return page().model().rowCount() > 0; }));
  keep("cleaning");
  open.press(Qt::Key_J);
  open.press(Qt::Key_E);
  keep("cleaning-form");
  open.press(Qt::Key_Escape);
  page().head().chip(std::nullopt, true).click();
  keep("cleaning-waiting");
  EXPECT_EQ(page().model().rowCount(), 1);
}

INSTANTIATE_TEST_SUITE_P(Looks, CleaningPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
