// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what can be done about a debtor under his file, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLineEdit>

#include "desktop/client/clients_page.h"
#include "desktop/client/debtor/debtor_day.h"
#include "desktop/client/debtor/waive_form.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class DebtorPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    fillDebtors(ledger.path());
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
  }

  ClientFileView& show(const char* code) {
    const auto& customers = open.desk().state()->portfolio.customers;
    open.window().view()->go(
        {.place = Place::clients, .customer = std::ranges::find(customers, code, &PortfolioCustomer::code)->id});
    open.settle();
    return static_cast<ClientsPage&>(open.page()).file();
  }

  void keep(const char* page) {
    open.settle();
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(page), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(DebtorPictures, OfTheThreeForms) {
  ClientFileView& file = show("C00417");
  open.press(Qt::Key_R, Qt::ControlModifier);
  ASSERT_NE(file.strip().form(), nullptr);
  static_cast<WaiveForm*>(file.strip().form())->costs().setChecked(true);
  keep("debtor-waive");
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !file.strip().form()->isBusy(); }, patience));
  keep("debtor-waive-refused");
  static_cast<WaiveForm*>(file.strip().form())->reason().setFocus();
  open.type(QStringLiteral("Bon client"));
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return file.strip().form() == nullptr; }, patience));
  open.settle();
  open.press(Qt::Key_R, Qt::ControlModifier);
  keep("debtor-waived");
  open.press(Qt::Key_B, Qt::ControlModifier);
  open.type(QStringLiteral("Livraison signee sans reserve"));
  keep("debtor-bad-faith");
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return file.strip().form() == nullptr; }, patience));
  open.settle();
  open.press(Qt::Key_B, Qt::ControlModifier);
  keep("debtor-bad-faith-ends");
  show("C00518");
  keep("debtor-late-again");
  open.press(Qt::Key_T, Qt::ControlModifier);
  keep("debtor-firm");
}

INSTANTIATE_TEST_SUITE_P(Looks, DebtorPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1600, 1000}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1280, 800}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1280, 800}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1600, 1000}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
