// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a call, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include "actions/chasing/record_call.h"
#include "desktop/call/call_head.h"
#include "desktop/call/call_page.h"
#include "desktop/call/results/result_bar.h"
#include "desktop/call/seven_invoices.h"
#include "desktop/day_ledger.h"
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

class CallPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    addSevenInvoices(ledger.path());
    // A promise made twice already: the third is flagged.
    LedgerSession session = sessionOfTheDay(ledger.path());
    for (int i = 0; i < 2; ++i) {
      const CallReport promise{.outcome = CallOutcome::promise, .agreedOn = plusDays(dayOfWork, 2)};
      EXPECT_TRUE(recordCall(session, sevenInvoicesCode, promise).isDone());
    }
    open.open(ledger.path());
  }

  void keep(const char* page) {
    QTest::qWait(400);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(page), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(CallPictures, OfACallFromDialToResult) {
  open.window().view()->go({.place = Place::calls});
  QTest::qWait(150);
  open.press(Qt::Key_PageDown, Qt::ControlModifier);
  static_cast<CallPage&>(open.page()).head().setOpener([](const QUrl&) {});
  keep("call");
  open.press(Qt::Key_B, Qt::ControlModifier);
  keep("call-bad-faith");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_F9);
  open.type(QStringLiteral("Virement bloque le 17 : la directrice signe seule, elle revient vendredi matin."));
  open.press(Qt::Key_Return, Qt::ControlModifier);
  keep("call-results");
  open.press(Qt::Key_P);
  keep("call-promise");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_R);
  keep("call-callback");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_F8);
  open.press(Qt::Key_Down);
  keep("call-objections");
  open.press(Qt::Key_Return);
  open.press(Qt::Key_Return);
  keep("call-recorded");
}

TEST_P(CallPictures, OfWhatIsAgreedInACall) {
  const CustomerId called = [&] {
    for (const PortfolioCustomer& customer : open.desk().state()->portfolio.customers) {
      if (customer.code == sevenInvoicesCode) return customer.id;
    }
    return CustomerId{};
  }();
  open.window().view()->go({.place = Place::calls, .customer = called});
  auto& calls = static_cast<CallPage&>(open.page());
  calls.drafts().setOpener([](const QString&) { return true; });
  QTest::qWait(150);
  open.press(Qt::Key_F6);
  open.press(Qt::Key_A);
  for (int i = 0; i < 3; ++i) open.press(Qt::Key_X);
  open.press(Qt::Key_Return, Qt::ControlModifier);
  open.press(Qt::Key_E);
  keep("agreed-plan");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_P);
  keep("agreed-promise");
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !calls.bar().chosen(); }, patience));
  open.press(Qt::Key_Space);
  open.press(Qt::Key_L);
  keep("agreed-dispute");
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !calls.bar().chosen(); }, patience));
  keep("agreed-recorded");
  open.press(Qt::Key_K);
  keep("agreed-insolvency");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_J);
  keep("agreed-document");
}

TEST_P(CallPictures, OfWhatIsDoneFromTheList) {
  open.window().view()->go({.place = Place::today});
  QTest::qWait(150);
  open.press(Qt::Key_S);
  keep("list-putoff");
  open.press(Qt::Key_Escape);
  open.press(Qt::Key_N);
  open.type(QStringLiteral("Le commercial passe jeudi."));
  keep("list-note");
}

INSTANTIATE_TEST_SUITE_P(Looks, CallPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1600, 1000}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1280, 800}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1280, 800}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1600, 1000}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
