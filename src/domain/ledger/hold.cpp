// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/hold.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> kindNames{"hold", "leniency", "writeOff"};

}  // namespace

std::string_view holdKindName(HoldKind kind) { return nameIn(kindNames, kind); }
std::optional<HoldKind> parseHoldKind(std::string_view name) { return valueIn<HoldKind>(kindNames, name); }

}  // namespace relance
