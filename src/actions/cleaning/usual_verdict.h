// SPDX-License-Identifier: GPL-3.0-or-later
// What a verdict takes where a person says no more than its name: one key is enough for a line.
#pragma once

#include "actions/cleaning/cleaning_queue.h"
#include "actions/cleaning/give_verdict.h"

namespace relance {

/// With what was proposed for the line where that verdict was. Else: an offset with the oldest on the other side, a dispute as
/// invoiced twice or still to be found out, a hand-over to the partner of the better of the two routes (none: not said yet), left
/// for 30 days. A write-off still needs its reason.
VerdictRequest usualRequest(const CleaningLine& line, CleaningVerdict verdict, Date today);

}  // namespace relance
