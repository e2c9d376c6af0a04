// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages.h"

#include "desktop/balance/balance_page.h"

namespace relance {
namespace {

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

}  // namespace

QList<PageMaker> allPages() { return {{Place::balance, make<BalancePage>}}; }

}  // namespace relance
