// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the campaigns, in both languages and colours, for the eye.
#include <gtest/gtest.h>

#include <QLineEdit>

#include "actions/campaigns/run_campaign.h"
#include "desktop/campaigns/campaign_form.h"
#include "desktop/campaigns/campaign_start.h"
#include "desktop/campaigns/campaigns_model.h"
#include "desktop/campaigns/campaigns_page.h"
#include "desktop/campaigns/members_pane.h"
#include "desktop/day_ledger.h"
#include "desktop/open_window.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/predicates/value_field.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

Page* makeCampaigns(LedgerDesk& desk, QSettings& settings) { return new CampaignsPage(desk, settings); }

class CampaignsPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    run();
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
  }

  /// One that is over, one that was ended, one that runs with two contacts.
  void run() {
    Date day = plusDays(dayOfWork, -30);
    auto session =
        LedgerSession::open(ledger.path(), {[] { return std::string("2026-11-23T09:00:00.000Z"); }, [&] { return day; }});
    const auto make = [&](const char* name, std::vector<std::string> codes, Channel channel, int days) {
      CampaignRequest request;
      request.name = name;
      request.choice.codes = std::move(codes);
      request.channel = channel;
      request.textKey = "courteous";
      request.until = plusDays(day, days);
      const auto made = makeCampaign(session, request);
      EXPECT_TRUE(made.isDone());
      return made.value();
    };
    make("Factures d’été", {"C00417", "C00230", "C00518"}, Channel::call, 7);
    EXPECT_TRUE(recordCampaignContact(session, "C00417", {}).isDone());
    day = plusDays(dayOfWork, -14);
    const CampaignId ended = make("Gros comptes", {"C00102", "C00771"}, Channel::email, 10);
    day = plusDays(dayOfWork, -11);
    EXPECT_TRUE(endCampaign(session, ended).isDone());
    day = plusDays(dayOfWork, -3);
    make("Région Nord avant clôture", {"C00844", "C00655", "C00701", "C00802"}, Channel::call, 17);
    EXPECT_TRUE(recordCampaignContact(session, "C00844", {.note = "Rappellera."}).isDone());
    EXPECT_TRUE(recordCampaignContact(session, "C00701", {.result = ContactResult::noAnswer}).isDone());
  }

  CampaignsPage& page() { return static_cast<CampaignsPage&>(open.page()); }
  void keep(const char* what) {
    QTest::qWait(200);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language, {{Place::scenarios, makeCampaigns}}};
};

TEST_P(CampaignsPictures, OfTheListAndANewOne) {
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return page().model().rowCount() == 3 && page().model().entryAt(2)->result.has_value(); }, 30000));
  keep("campaigns");
  page().members().focusFirst();
  open.press(Qt::Key_Down);
  QTest::qWait(300);
  keep("campaigns-customer");
  page().goBack();
  page().startNew();
  keep("campaigns-new");
  CampaignForm& form = page().start().form();
  form.name().setText(QStringLiteral("Fin d’année"));
  form.editor().rows().first()->typed().setText(QStringLiteral("2k"));
  form.editor().rows().first()->commit();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().start().bar().button().isEnabled(); }, 20000));
  keep("campaigns-preview");
}

INSTANTIATE_TEST_SUITE_P(Looks, CampaignsPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
