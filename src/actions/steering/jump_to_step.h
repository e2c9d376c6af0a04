// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the step that comes next for some items, up or down, without a contact.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actions/chasing/chased_account.h"
#include "actions/ledger_session.h"

namespace relance {

struct JumpRequest {
  std::vector<std::string> items{};  // numbers; empty: all of the account that may be chased
  std::string step{};                // key in the account's scenario; empty: from the beginning
  std::string reason{};              // required
};

/// Answers for how many items. Refused: unknownCustomer; unknownItem; unknownStep (step, scenario; empty when none fits);
/// reasonRequired; nothingOpen (customer code) when none is named and nothing may be chased; badPolicy.
Outcome<int> jumpToStep(LedgerSession& session, std::string_view customerCode, const JumpRequest& request,
                        const PerformOptions& options = {});

/// The same inside a change, for the account as of today. Refused: unknownItem; unknownStep; nothingOpen.
Outcome<int> setLevels(Change& change, const ChasedAccount& account, const JumpRequest& request);

}  // namespace relance
