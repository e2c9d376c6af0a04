// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the list of customers and of a client file, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include "desktop/client/client_file_view.h"
#include "desktop/client/clients_page.h"
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

class ClientPictures : public testing::TestWithParam<Look> {
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

TEST_P(ClientPictures, OfTheListAndAFile) {
  open.window().view()->go({.place = Place::clients});
  keep("clients");
  open.press(Qt::Key_F);
  open.type(QStringLiteral("val"));
  keep("clients-found");
  open.type(QStringLiteral("lon"));
  open.press(Qt::Key_Return);
  QTest::qWait(150);
  auto& file = static_cast<ClientsPage&>(open.page()).file();
  open.press(Qt::Key_Down);
  keep("client");
  for (const auto& [tab, name] : {std::pair{ClientFileView::items, "client-items"},
                                  {ClientFileView::people, "client-people"},
                                  {ClientFileView::agreements, "client-agreements"},
                                  {ClientFileView::why, "client-why"}}) {
    file.chooseTab(tab);
    keep(name);
  }
}

INSTANTIATE_TEST_SUITE_P(Looks, ClientPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1600, 1000}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1280, 800}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1280, 800}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1600, 1000}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
