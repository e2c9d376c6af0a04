// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_hints.h"

#include "desktop/today/today_page.h"

namespace relance {

QList<KeyHint> todayHints(bool canCall, bool canOpenFile, bool hasOwn) {
  QList<KeyHint> hints;
  if (canCall) {
    hints << KeyHint{QKeySequence(Qt::Key_Return), TodayPage::tr("call")}
          << KeyHint{QKeySequence(Qt::Key_T), TodayPage::tr("dial")};
  }
  hints << KeyHint{QKeySequence(Qt::Key_S), TodayPage::tr("put off")} << KeyHint{QKeySequence(Qt::Key_N), TodayPage::tr("note")};
  if (canCall) {
    hints << KeyHint{QKeySequence(Qt::Key_P), TodayPage::tr("promise")}
          << KeyHint{QKeySequence(Qt::Key_L), TodayPage::tr("dispute")};
  }
  hints << KeyHint{QKeySequence(Qt::Key_Space), TodayPage::tr("details")}
        << KeyHint{QKeySequence(Qt::Key_J), TodayPage::tr("next")} << KeyHint{QKeySequence(Qt::Key_K), TodayPage::tr("previous")};
  if (canOpenFile) hints << KeyHint{QKeySequence(Qt::Key_O), TodayPage::tr("open the file")};
  hints << KeyHint{QKeySequence(Qt::Key_D), TodayPage::tr("decide")} << KeyHint{QKeySequence(Qt::Key_F), TodayPage::tr("find")};
  if (hasOwn) hints << KeyHint{QKeySequence(Qt::Key_M), TodayPage::tr("mine alone")};
  return hints;
}

}  // namespace relance
