// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the scenarios, in both languages and colours, for the eye.
#include <gtest/gtest.h>

#include <QListView>

#include "desktop/day_ledger.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/open_window.h"
#include "desktop/scenarios/draft/changes_panel.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/scenarios_page.h"
#include "desktop/scenarios/simulation/simulation_panel.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class ScenariosPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::scenarios});
  }

  ScenariosPage& page() {
    auto& place = static_cast<SectionedPage&>(*open.window().view()->page(Place::scenarios));
    return *static_cast<ScenariosPage*>(place.section(QStringLiteral("scenarios")));
  }
  void stand(int line) { page().list().setCurrentIndex(page().list().model()->index(line, 0)); }
  void keep(const char* what) {
    QTest::qWait(80);
    open.keepPicture(QStringLiteral("scenarios-%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(ScenariosPictures, OfWhatIsInForceADraftItsFaultsAndItsSimulation) {
  stand(4);
  keep("force");
  Scenario draft = page().work().scenario();
  draft.steps[2].days = 11;
  draft.steps[3].days = 19;
  draft.steps[3].approval = Approval::confirm;
  draft.minimumMinor = 50000;
  page().work().change(draft);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().changes().changes().has_value(); }, 30000));
  EXPECT_FALSE(page().publishBar().isHidden());
  keep("draft");
  open.press(Qt::Key_F5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().simulation().runs() != nullptr; }, 60000));
  keep("simulation");
  draft.steps[3].tone = Tone::courteous;
  draft.steps[2].approval = Approval::automatic;
  page().work().change(draft);
  keep("faults");
  stand(0);
  keep("whole");
}

INSTANTIATE_TEST_SUITE_P(Looks, ScenariosPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
