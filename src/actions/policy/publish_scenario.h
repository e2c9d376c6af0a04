// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the draft of a scenario into force.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "actions/policy/draft_scenario.h"

namespace relance {

struct PublishRequest {
  std::string author{};               // login; empty: the person at work
  std::string reason{};               // required for a road longer than four weeks, if the version in force is shorter
  std::optional<SeenDraft> opened{};  // what its author has before him; none: whatever is drafted
};

/// From today on the draft is the version in force, and the scenario the house's own. Tasks that wait are judged by it in the
/// next run. Answers its version. Refused: unknownScenario; noDraft; scenarioUnfit (key, the first finding that bars it);
/// draftIsInForce, when nothing would change; reasonRequired; unknownPerson; changedSince, as
/// draftScenario; badPolicy.
Outcome<int> publishDraft(LedgerSession& session, std::string_view key, const PublishRequest& request,
                          const PerformOptions& options = {});

}  // namespace relance
