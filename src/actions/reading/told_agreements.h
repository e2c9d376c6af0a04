// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer said he would pay and what became of it, as the client file shows it.
#pragma once

#include <string>
#include <vector>

#include "domain/chasing/account/agreement_state.h"
#include "storage/database.h"

namespace relance {

struct ToldAgreement {
  Agreement agreement;
  AgreementStatus status{AgreementStatus::open};
  std::int64_t remainingMinor{0};        // still to come while it runs
  Date due;                              // of the instalment that comes next, is to be verified, or was not kept
  std::optional<Date> brokenOn;          //
  std::string author;                    // empty: nobody in particular
  std::vector<std::string> itemNumbers;  // from the oldest due date on
};

/// Of one paying account as of today, the newest first; those that ended too.
std::vector<ToldAgreement> agreementsOf(Database& database, CustomerId payer, Date today);

}  // namespace relance
