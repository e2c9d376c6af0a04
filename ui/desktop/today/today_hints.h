// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of Today as they are told under its list.
#pragma once

#include <QList>

#include "desktop/shared/controls/key_cap.h"
#include "desktop/today/open_rows.h"
#include "desktop/today/today_rows.h"

namespace relance {

/// What can be done from here.
struct TodayWays {
  bool canCall{false};              // there is a place to call from
  bool canOpenFile{false};          // there is a place for client files
  bool hasOwn{false};               // own work beside that of others
  bool hasOpen{false};              // something waits beside the tasks
  std::optional<TodayKind> task{};  // under the cursor
  std::optional<OpenKind> open{};   // under the cursor
};
QList<KeyHint> todayHints(const TodayWays& ways);

}  // namespace relance
