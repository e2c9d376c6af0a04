// SPDX-License-Identifier: GPL-3.0-or-later
// A working day's ledger with something for every kind of deadline, for the tests of the wall.
#pragma once

#include "desktop/cleaning/doubtful_ledger.h"

namespace relance {

class DatedLedger : public DoubtfulLedger {
 public:
  DatedLedger();
};

}  // namespace relance
