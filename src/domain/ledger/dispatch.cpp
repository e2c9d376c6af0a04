// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/dispatch.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 8> stateNames{"draft", "toApprove", "waiting",  "sending",
                                                     "sent",  "refused",   "doubtful", "withdrawn"};

}  // namespace

std::string_view dispatchStateName(DispatchState state) { return nameIn(stateNames, state); }
std::optional<DispatchState> parseDispatchState(std::string_view name) { return valueIn<DispatchState>(stateNames, name); }

}  // namespace relance
