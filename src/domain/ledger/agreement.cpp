// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/agreement.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> kindNames{"promise", "plan", "announced"};
constexpr std::array<std::string_view, 3> endNames{"replaced", "answered", "withdrawn"};

}  // namespace

std::string_view agreementKindName(AgreementKind kind) { return nameIn(kindNames, kind); }
std::optional<AgreementKind> parseAgreementKind(std::string_view name) { return valueIn<AgreementKind>(kindNames, name); }

std::string_view agreementEndName(AgreementEnd end) { return nameIn(endNames, end); }
std::optional<AgreementEnd> parseAgreementEnd(std::string_view name) { return valueIn<AgreementEnd>(endNames, name); }

}  // namespace relance
