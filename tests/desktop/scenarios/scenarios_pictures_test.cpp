// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the scenarios, in both languages and colours, for the eye.
#include <gtest/gtest.h>

#include <QListView>

#include "actions/policy/draft_scenario.h"
#include "desktop/day_ledger.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/scenarios/draft/changes_panel.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/forms/step_form.h"
#include "desktop/scenarios/scenarios_page.h"
#include "desktop/scenarios/simulation/simulation_panel.h"
#include "exchange/policy/scenario_json.h"

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
  stand(1);
  page().stepForm().focusCondition();
  keep("condition");
  page().list().setFocus();
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
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().simulation().runs() != nullptr; }, patience));
  keep("simulation");
  draft.steps[3].tone = Tone::courteous;
  draft.steps[2].approval = Approval::automatic;
  page().work().change(draft);
  keep("faults");
  stand(0);
  keep("whole");
}

TEST_P(ScenariosPictures, OfADraftThatSomebodyElseChanged) {
  Scenario theirs = page().work().scenario();
  theirs.steps[3].days = 19;
  Scenario own = theirs;
  own.steps[3].days = 17;
  stand(4);
  page().work().change(own);
  LedgerSession other =
      LedgerSession::open(ledger.path(), {[] { return std::string("2026-11-23T09:00:00.000Z"); }, [] { return dayOfWork; }});
  ASSERT_TRUE(draftScenario(other, writeScenario(theirs)).isDone());
  page().work().flush();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().work().isOvertaken(); }, 30000));
  keep("overtaken");
  page().work().lookAtOther();
  keep("other");
}

INSTANTIATE_TEST_SUITE_P(Looks, ScenariosPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"},
                                         Look{Language::fr, ThemeChoice::light, {960, 600}, "frnarrow"},
                                         Look{Language::en, ThemeChoice::dark, {960, 600}, "ennarrow"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
