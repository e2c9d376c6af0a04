// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages.h"

#include "desktop/balance/balance_page.h"
#include "desktop/call/call_page.h"
#include "desktop/client/clients_page.h"
#include "desktop/importing/import_page.h"
#include "desktop/outbox/outbox_page.h"
#include "desktop/settings/settings_page.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

}  // namespace

QList<PageMaker> allPages() {
  return {{Place::today, make<TodayPage>},      {Place::calls, make<CallPage>},    {Place::balance, make<BalancePage>},
          {Place::clients, make<ClientsPage>},  {Place::outbox, make<OutboxPage>}, {Place::importing, make<ImportPage>},
          {Place::settings, make<SettingsPage>}};
}

}  // namespace relance
