// SPDX-License-Identifier: GPL-3.0-or-later
// The engine over a large Portfolio, its day carried out in parts by whoever is lent for it.
#pragma once

#include "domain/basics/in_parts.h"
#include "domain/chasing/verdict/engine.h"

namespace relance {

/// What propose() answers, whoever carries out the parts and in whatever order.
RunResult propose(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today,
                  const InParts& inParts);

}  // namespace relance
