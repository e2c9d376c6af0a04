// SPDX-License-Identifier: GPL-3.0-or-later
// Why a scenario that breaks a rule is not used.
#pragma once

#include "domain/basics/outcome.h"
#include "domain/chasing/policy/scenario_finding.h"

namespace relance {

/// badPolicy: where, the rule's name, its step, the other step, its days.
inline Refusal badPolicyOf(const ScenarioFinding& finding) {
  return {
      RefusalReason::badPolicy,
      {finding.where, std::string(scenarioRuleName(finding.rule)), finding.step, finding.other, std::to_string(finding.days)}};
}

}  // namespace relance
