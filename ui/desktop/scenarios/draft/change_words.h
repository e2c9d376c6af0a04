// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft changes, in words: in the scenario itself, and the next step of a customer before and after.
#pragma once

#include <QStringList>

#include "actions/policy/next_step_changes.h"
#include "domain/chasing/policy/scenario_difference.h"
#include "text/language.h"

namespace relance {

struct ChangeLine {
  QString subject;  // the step, or the scenario as a whole
  QString words;    // "days: 16 → 18"
};

/// A line for each field, step added, removed or moved.
QList<ChangeLine> changeLines(const Scenario& before, const Scenario& after, Currency base, Language language);

/// "Firm e-mail · 30 Nov 2026", or why there is none.
QString nextStepWords(const NextStep& step, const Scenario* scenario, Language language);

}  // namespace relance
