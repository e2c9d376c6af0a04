// SPDX-License-Identifier: GPL-3.0-or-later
// Works on the next version of a scenario: a draft that changes nothing until it is published.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/chasing/policy/scenario_finding.h"

namespace relance {

/// What of a scenario stood in the ledger when somebody opened it to work on it.
struct SeenDraft {
  int published{0};  // the newest version in force; 0: none
  std::optional<Scenario> draft{};

  bool operator==(const SeenDraft&) const = default;
};

SeenDraft seenDraft(Database& database, std::string_view key);

/// changedSince (key, "draft") unless what stands there now is what was opened; none was opened: nothing is asked.
std::optional<Refusal> draftChanged(Database& database, std::string_view key, const std::optional<SeenDraft>& opened);

struct DraftReport {
  std::string key;
  int version{1};          // that it will be
  bool isNew{false};       // no version was ever published
  bool isReplaced{false};  // another draft stood there
  std::vector<ScenarioFinding> findings;
};

/// Keeps what the file says, in the form of docs/ledger_format.md, as the draft of the scenario that it names, in place of the
/// one there was; its `version` is not looked at. A draft may still have findings. Nothing is written when it is as it was.
/// `opened`: what its author had before him; none: it is meant to replace whatever stands there.
/// Refused: badPolicy (where, what), also without a key; changedSince (key, "draft"), when the ledger's draft is no longer the
/// one that was opened, or was published or thrown away.
Outcome<DraftReport> draftScenario(LedgerSession& session, std::string_view json, const std::optional<SeenDraft>& opened = {},
                                   const PerformOptions& options = {});

/// Refused: unknownScenario; noDraft.
Outcome<Done> discardDraft(LedgerSession& session, std::string_view key, const PerformOptions& options = {});

}  // namespace relance
