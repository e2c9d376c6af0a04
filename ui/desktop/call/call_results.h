// SPDX-License-Identifier: GPL-3.0-or-later
// The results a call can have, each with its letter, what it asks for, and what it does.
#pragma once

#include <QString>
#include <Qt>
#include <span>

#include "actions/chasing/preview_call.h"
#include "desktop/desk/desk_state.h"

namespace relance {

struct CallResult {
  CallOutcome outcome{CallOutcome::noAnswer};
  Qt::Key letter{Qt::Key_A};
  bool asksDate{false};
  bool needsDate{false};
  int proposedDays{0};  // the day proposed: the first working day from today + so many; 0: none
  bool asksTime{false};
  bool asksAmount{false};
  bool endsCall{true};  // the next customer follows; else more results of the same call may
};

/// In the order in which they are shown.
std::span<const CallResult> callResults();
const CallResult& callResult(CallOutcome outcome);

/// Short, on a button: "Callback".
QString resultName(CallOutcome outcome);

/// What it does to the scenario, in a sentence or two.
QString effectWords(CallOutcome outcome);

/// "Counts as the firm call. Next: firm e-mail, 30/11/2026."
QString previewWords(const CallPreview& preview, const DeskState& state);

}  // namespace relance
