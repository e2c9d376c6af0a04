// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the outbox, in both languages and colours, for the eye.
#include <gtest/gtest.h>

#include "desktop/open_window.h"
#include "desktop/outbox/outbox_model.h"
#include "desktop/outbox/outbox_page.h"
#include "desktop/outbox/prepared_day.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class OutboxPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    prepareOutbox(ledger.path());
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::outbox});
    page = static_cast<OutboxPage*>(&open.page());
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->isUpToDate(); }, 20000));
  }

  void keep(const char* what) {
    QTest::qWait(150);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  void selectFirst(OutboxKind kind) {
    for (int row = 0; row < page->model().rowCount(); ++row) {
      const OutboxRow* found = page->model().rowAt(row);
      if (found != nullptr && found->kind == kind) return page->selectRow(row);
    }
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
  OutboxPage* page{nullptr};
};

TEST_P(OutboxPictures, OfADayOfLetters) {
  keep("outbox");
  selectFirst(OutboxKind::message);
  keep("outbox-message");
  changeSetting(ledger.path(), "bank.iban", "");
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->model().countOf(OutboxFilter::held) > 0; }, 20000));
  selectFirst(OutboxKind::formalDemand);
  keep("outbox-held");
}

INSTANTIATE_TEST_SUITE_P(Looks, OutboxPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
