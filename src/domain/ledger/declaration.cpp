// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/declaration.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> kindNames{"insurance", "insolvency", "goods"};

}  // namespace

std::string_view declarationKindName(DeclarationKind kind) { return nameIn(kindNames, kind); }
std::optional<DeclarationKind> parseDeclarationKind(std::string_view name) { return valueIn<DeclarationKind>(kindNames, name); }

}  // namespace relance
