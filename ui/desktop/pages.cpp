// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages.h"

#include <QCoreApplication>

#include "desktop/balance/balance_page.h"
#include "desktop/call/call_page.h"
#include "desktop/campaigns/campaigns_page.h"
#include "desktop/cleaning/cleaning_page.h"
#include "desktop/client/clients_page.h"
#include "desktop/deadlines/deadlines_page.h"
#include "desktop/decisions/decisions_page.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/importing/import_page.h"
#include "desktop/outbox/outbox_page.h"
#include "desktop/placements/placements_page.h"
#include "desktop/scenarios/scenarios_page.h"
#include "desktop/segments/segments_page.h"
#include "desktop/settings/settings_page.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Section)
};

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

struct SectionMaker {
  const char* key;
  QString word;
  MakePage make;
};

Page* sectioned(Place place, const QList<SectionMaker>& makers, LedgerDesk& desk, QSettings& settings) {
  QList<PageSection> sections;
  for (const SectionMaker& maker : makers) {
    sections << PageSection{QString::fromLatin1(maker.key), maker.word, maker.make(desk, settings)};
  }
  return new SectionedPage(place, sections);
}

// A new section is a line of one of these two lists; a place without sections is not shown.
QList<SectionMaker> scenarioSections() {
  return {{"scenarios", Words::tr("Scenarios"), make<ScenariosPage>},
          {"segments", Words::tr("Segments"), make<SegmentsPage>},
          {"campaigns", Words::tr("Campaigns"), make<CampaignsPage>}};
}

QList<SectionMaker> boardSections() {
  return {{"deadlines", DeadlinesPage::tr("Deadlines"), make<DeadlinesPage>},
          {"decisions", Words::tr("Decisions"), make<DecisionsPage>},
          {"placements", Words::tr("Placements"), make<PlacementsPage>},
          {"cleaning", CleaningPage::tr("Cleaning"), make<CleaningPage>}};
}

Page* makeScenarios(LedgerDesk& desk, QSettings& settings) {
  return sectioned(Place::scenarios, scenarioSections(), desk, settings);
}

Page* makeBoards(LedgerDesk& desk, QSettings& settings) { return sectioned(Place::boards, boardSections(), desk, settings); }

}  // namespace

QList<PageMaker> allPages() {
  QList<PageMaker> pages{{Place::today, make<TodayPage>},
                         {Place::calls, make<CallPage>},
                         {Place::balance, make<BalancePage>},
                         {Place::clients, make<ClientsPage>}};
  if (!boardSections().isEmpty()) pages << PageMaker{Place::boards, makeBoards};
  if (!scenarioSections().isEmpty()) pages << PageMaker{Place::scenarios, makeScenarios};
  return pages << PageMaker{Place::outbox, make<OutboxPage>} << PageMaker{Place::importing, make<ImportPage>}
               << PageMaker{Place::settings, make<SettingsPage>};
}

}  // namespace relance
