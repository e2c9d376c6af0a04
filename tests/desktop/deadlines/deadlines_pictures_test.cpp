// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the deadline wall, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include "desktop/client/clients_page.h"
#include "desktop/deadlines/dated_ledger.h"
#include "desktop/deadlines/deadlines_page.h"
#include "desktop/open_window.h"
#include "desktop/shared/table/dense_table.h"

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

class DeadlinePictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::boards});
  }

  DeadlinesPage& page() { return *static_cast<DeadlinesPage*>(&open.page()); }
  void keep(const char* what) {
    QTest::qWait(250);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DatedLedger ledger;
  OpenWindow open{GetParam().language, {{Place::clients, make<ClientsPage>}, {Place::boards, make<DeadlinesPage>}}};
};

TEST_P(DeadlinePictures, OfTheWallADutyAndTheKinds) {
  ASSERT_TRUE(QTest::qWaitFor([this] { return page().model().rowCount() > 0; }));
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

INSTANTIATE_TEST_SUITE_P(Looks, DeadlinePictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
