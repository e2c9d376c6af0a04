// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of history in words.
#pragma once

#include <QString>
#include <string_view>

#include "domain/ledger/event.h"

namespace relance {

/// What was done: "Call or message recorded".
QString eventWord(EventKind kind);

/// "contactRecorded 17, promise_item 1" as words with their numbers; what is neither event nor row stands for itself.
QString eventList(std::string_view names);

}  // namespace relance
