// SPDX-License-Identifier: GPL-3.0-or-later
// Works on the next version of a scenario: a draft that changes nothing until it is published.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/chasing/policy/scenario_finding.h"

namespace relance {

struct DraftReport {
  std::string key;
  int version{1};          // that it will be
  bool isNew{false};       // no version was ever published
  bool isReplaced{false};  // another draft stood there
  std::vector<ScenarioFinding> findings;
};

/// Keeps what the file says, in the form of docs/ledger_format.md, as the draft of the scenario that it names, in place of the
/// one there was; its `version` is not looked at. A draft may still have findings. Nothing is written when it is as it was.
/// Refused: badPolicy (where, what), also without a key.
Outcome<DraftReport> draftScenario(LedgerSession& session, std::string_view json, const PerformOptions& options = {});

/// Refused: unknownScenario; noDraft.
Outcome<Done> discardDraft(LedgerSession& session, std::string_view key, const PerformOptions& options = {});

}  // namespace relance
