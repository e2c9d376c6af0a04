// SPDX-License-Identifier: GPL-3.0-or-later
// A person waives interest of items, and the lump sum for costs if chosen, as long as a promise or a plan is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/ledger/waiver.h"

namespace relance {

struct WaiverRequest {
  std::optional<AgreementId> agreement{};  // none: the promise or plan made last of those that run
  std::vector<std::string> items{};        // numbers, of the agreement's currency; empty: those of the agreement
  bool costs{false};                       // the lump sum too
  std::string reason{};                    // required
};

/// Our word, given from today: history tells it as a commitment. It lapses by itself when the agreement is not kept. Refused:
/// unknownCustomer; unknownAgreement (no promise or plan of the account with that id runs; without one the customer's code, in
/// nothingToEnd); unknownItem; itemCurrencyDiffers; reasonRequired ("waive").
Outcome<WaiverId> waiveCharges(LedgerSession& session, std::string_view customerCode, const WaiverRequest& request,
                               const PerformOptions& options = {});

/// From today all of it is claimed again, even where the agreement was kept. Refused: unknownCustomer; nothingToEnd (no such
/// waiver of the account stands or is final).
Outcome<Done> endWaiver(LedgerSession& session, std::string_view customerCode, WaiverId waiver,
                        const PerformOptions& options = {});

}  // namespace relance
