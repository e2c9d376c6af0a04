// SPDX-License-Identifier: GPL-3.0-or-later
// What was done and what came out of it, in words: kinds of contact, results, outcomes of calls.
#pragma once

#include <QString>

#include "domain/ledger/contact_event.h"

namespace relance {

QString outcomeWord(CallOutcome outcome);
QString resultWord(ContactResult result);
QString contactKindWord(ContactEventKind kind);

}  // namespace relance
