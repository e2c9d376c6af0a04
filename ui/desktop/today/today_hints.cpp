// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_hints.h"

#include "desktop/today/today_page.h"

namespace relance {

namespace {

void add(QList<KeyHint>& hints, Qt::Key key, const QString& words) { hints << KeyHint{QKeySequence(key), words}; }

/// Whether Enter opens the file of the row under the cursor.
bool isForFile(const TodayWays& ways) { return !ways.task || ways.task == TodayKind::check; }

void addEnter(QList<KeyHint>& hints, const TodayWays& ways) {
  if (ways.task == TodayKind::decision) return add(hints, Qt::Key_Return, TodayPage::tr("decide"));
  if (isForFile(ways)) {
    if (ways.canOpenFile) add(hints, Qt::Key_Return, TodayPage::tr("open the file"));
  } else if (ways.canCall) {
    add(hints, Qt::Key_Return, TodayPage::tr("call"));
  }
}

void addAnswers(QList<KeyHint>& hints, OpenKind kind) {
  if (kind == OpenKind::reply) add(hints, Qt::Key_V, TodayPage::tr("read", "a reply was read"));
  if (kind == OpenKind::word) add(hints, Qt::Key_V, TodayPage::tr("done", "our word was kept"));
  if (kind == OpenKind::doubtful) {
    add(hints, Qt::Key_E, TodayPage::tr("it went"));
    add(hints, Qt::Key_R, TodayPage::tr("it did not"));
  }
}

}  // namespace

QList<KeyHint> todayHints(const TodayWays& ways) {
  QList<KeyHint> hints;
  addEnter(hints, ways);
  if (ways.open) addAnswers(hints, *ways.open);
  if (ways.canCall) add(hints, Qt::Key_T, TodayPage::tr("dial"));
  add(hints, Qt::Key_S, TodayPage::tr("put off"));
  add(hints, Qt::Key_N, TodayPage::tr("note"));
  if (ways.canCall) {
    add(hints, Qt::Key_P, TodayPage::tr("promise"));
    add(hints, Qt::Key_L, TodayPage::tr("dispute"));
  }
  if (ways.hasOpen) add(hints, Qt::Key_A, TodayPage::tr("also waiting"));
  add(hints, Qt::Key_Space, TodayPage::tr("details"));
  add(hints, Qt::Key_J, TodayPage::tr("next"));
  add(hints, Qt::Key_K, TodayPage::tr("previous"));
  if (ways.canOpenFile && !isForFile(ways)) add(hints, Qt::Key_O, TodayPage::tr("open the file"));
  if (ways.task != TodayKind::decision) add(hints, Qt::Key_D, TodayPage::tr("decide"));
  add(hints, Qt::Key_F, TodayPage::tr("find"));
  if (ways.hasOwn) add(hints, Qt::Key_M, TodayPage::tr("mine alone"));
  return hints;
}

}  // namespace relance
