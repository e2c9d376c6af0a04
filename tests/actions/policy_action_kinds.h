// SPDX-License-Identifier: GPL-3.0-or-later
// What every_policy_action_test tries, for the test that asks whether all actions are tried.
#pragma once

#include <array>

#include "domain/ledger/event.h"

namespace relance {

inline constexpr std::array policyActionKinds{EventKind::scenarioDrafted, EventKind::scenarioPublished, EventKind::draftDiscarded,
                                              EventKind::segmentsChanged};

}  // namespace relance
