// SPDX-License-Identifier: GPL-3.0-or-later
// A working day's ledger with lines that are doubtful in every way, for the tests of the cleaning desk.
#pragma once

#include "desktop/day_ledger.h"

namespace relance {

class DoubtfulLedger : public DayLedger {
 public:
  DoubtfulLedger();
};

}  // namespace relance
