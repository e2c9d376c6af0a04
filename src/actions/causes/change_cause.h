// SPDX-License-Identifier: GPL-3.0-or-later
// Changes, adds or disables a reason of lateness or dispute.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/ledger/cause.h"

namespace relance {

/// What is not set stays as it is.
struct CauseChange {
  std::optional<CauseKind> kind{};                           // of a new one: required; of a known one it cannot change
  std::vector<std::pair<std::string, std::string>> names{};  // language, name: only those that change; a new one needs one
  std::optional<CauseOwner> owner{};
  std::optional<int> days{};  // 0 to 366
  std::optional<DisputeFault> fault{};
  std::optional<bool> isEnabled{};
};

/// A shipped reason becomes the house's own by it, and a newer release no longer changes it. Nothing is written when all is as
/// it was. Answers the reason as it is now. Refused: unknownCause for a new key without kind; badCause.
Outcome<Cause> changeCause(LedgerSession& session, std::string_view key, const CauseChange& wanted,
                           const PerformOptions& options = {});

}  // namespace relance
