// SPDX-License-Identifier: GPL-3.0-or-later
// What the bar of an import says: its button, what stands in the way, what happens next.
#pragma once

#include <QList>
#include <QString>

#include "actions/importing/preview_import.h"
#include "desktop/importing/trial_panel.h"
#include "desktop/shared/frame/commit_bar.h"
#include "text/language.h"

namespace relance {

struct BarWords {
  QString button;
  QList<Guard> guards;
  QString note;
};

/// The columns or the way to read them are not known yet: not a matter of single lines.
bool isQuestionOpen(const ImportReport& report);

/// Beside the columns of the file.
BarWords columnsBar(const ImportReport* report, bool isBusy);
/// Beside the dry run.
struct TrialBarFacts {
  TotalVerdict total{TotalVerdict::notAsked};
  bool isDayUnreadable{false};  // up to which payments are known
  bool isBusy{false};
  bool isWide{true};  // there is room for more than the shortest note
  QString trouble;    // what was not done, and why; empty: nothing
};
BarWords trialBar(const ImportReport& report, const TrialBarFacts& facts, Language language);

/// After the import.
BarWords doneBar();

}  // namespace relance
