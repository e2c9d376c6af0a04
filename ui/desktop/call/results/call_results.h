// SPDX-License-Identifier: GPL-3.0-or-later
// The results a call can have, each with its letter and what it asks for.
#pragma once

#include <QString>
#include <Qt>
#include <optional>
#include <span>

#include "domain/ledger/contact_event.h"

namespace relance {

struct CallResult {
  CallOutcome outcome{CallOutcome::noAnswer};
  Qt::Key letter{Qt::Key_A};
  bool asksDate{false};
  bool needsDate{false};
  bool takesPast{false};              // a day before today is understood too
  bool takesFuture{true};             // a day after today
  std::optional<int> proposedDays{};  // the day proposed: the first working day from today + so many; none: no proposal
  bool asksTime{false};
  bool asksAmount{false};
  bool asksParts{false};  // of a plan: how many, how often
  bool asksCause{false};  // of a dispute: why, and who answers it
  bool asksAdministrator{false};
  bool asksLateCause{false};  // why he is late
  bool asksContact{false};    // to whom we were sent
  bool needsItems{false};     // of those ticked, and they are spoken of by it
  bool endsCall{true};        // the next customer follows; else more results of the same call may
};

/// In the order in which they are shown.
std::span<const CallResult> callResults();
const CallResult& callResult(CallOutcome outcome);

/// Short, on a button: "Callback".
QString resultName(CallOutcome outcome);

}  // namespace relance
