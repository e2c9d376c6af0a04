// SPDX-License-Identifier: GPL-3.0-or-later
// The day's ledger with partners, two small amounts that wait for the monthly batch, and a write-off that waits for an answer.
#pragma once

#include "desktop/open_desk.h"

namespace relance {

/// Into a ledger that nobody has open: partners as placeSome(); P0001 and P0002 owe 42.00 and 61.50 since August; of C00518 a
/// write-off is proposed.
void fillDecisions(const std::filesystem::path& ledger);

class DecisionDay : public OpenDesk {
 protected:
  void SetUp() override {
    fillDecisions(ledger.path());
    OpenDesk::SetUp();
  }
};

}  // namespace relance
