// SPDX-License-Identifier: GPL-3.0-or-later
// The pages there are: the one list that a new page is added to.
#pragma once

#include <QList>

#include "desktop/desk/page.h"

class QSettings;

namespace relance {

class LedgerDesk;

/// The desk is open when pages are made. Column widths and the like go into `settings`.
using MakePage = Page* (*)(LedgerDesk& desk, QSettings& settings);

struct PageMaker {
  Place place;
  MakePage make;
};

/// In the rail's order. A place without a page is not shown.
QList<PageMaker> allPages();

}  // namespace relance
