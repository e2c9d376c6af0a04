// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/decision.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 6> choiceNames{"formalDemand", "plan", "leniency", "handOver", "writeOff", "chase"};

}  // namespace

std::string_view decisionChoiceName(DecisionChoice choice) { return nameIn(choiceNames, choice); }
std::optional<DecisionChoice> parseDecisionChoice(std::string_view name) { return valueIn<DecisionChoice>(choiceNames, name); }

}  // namespace relance
