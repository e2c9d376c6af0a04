// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of history in words.
#pragma once

#include <QString>
#include <string_view>

#include "domain/ledger/event.h"

namespace relance {

/// What was done: "Call or message recorded".
QString eventWord(EventKind kind);

/// "contactRecorded 17, decisionTaken 18" as words with their numbers; what is no event stands for itself.
QString eventList(std::string_view names);

}  // namespace relance
