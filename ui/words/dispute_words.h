// SPDX-License-Identifier: GPL-3.0-or-later
// Disputes and reasons of lateness, in words.
#pragma once

#include <QString>
#include <string_view>

#include "domain/ledger/cause.h"
#include "text/language.h"

namespace relance {

/// "Founded"
QString disputeEndWord(DisputeEnd end);

/// "Our fault"
QString disputeFaultWord(DisputeFault fault);

/// "Order desk"
QString causeOwnerWord(CauseOwner owner);

/// "Late, not disputed"
QString causeKindWord(CauseKind kind);

/// As the house calls it in that language, else in another, else its key.
QString causeName(const Cause& cause, Language language);

/// What does not fit of a reason, as a badCause says it: key, kind, name, days; empty for anything else.
QString causeFaultPhrase(std::string_view what);

}  // namespace relance
