// SPDX-License-Identifier: GPL-3.0-or-later
// Easter Sunday, from which most movable holidays are counted.
#pragma once

#include "domain/basics/date.h"

namespace relance {

/// Easter Sunday of the Gregorian calendar (the churches of western Europe), for any accepted year.
Date easterSunday(int year);

}  // namespace relance
