// SPDX-License-Identifier: GPL-3.0-or-later
// The day's ledger with partners, and mandates of which some are to be reviewed and one came back.
#pragma once

#include "desktop/open_desk.h"

namespace relance {

/// Into a ledger that nobody has open: an agency, a lawyer, a bailiff and a mediator; figures are known of the first two.
void enterPartners(const std::filesystem::path& ledger);

/// The same partners; with agency and lawyer C00518, to be reviewed since 18 November, and
/// C00230, later; C00844 came back.
void placeSome(const std::filesystem::path& ledger);

class PlacedDay : public OpenDesk {
 protected:
  void SetUp() override {
    placeSome(ledger.path());
    OpenDesk::SetUp();
  }
};

}  // namespace relance
