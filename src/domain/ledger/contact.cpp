// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/contact.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 11> roleNames{"accounting",    "approver",    "buyer",         "finance",
                                                     "director",      "payingAgent", "publicService", "publicAccountant",
                                                     "administrator", "debtor",      "other"};

}  // namespace

std::string_view roleName(ContactRole role) { return nameIn(roleNames, role); }
std::optional<ContactRole> parseContactRole(std::string_view name) { return valueIn<ContactRole>(roleNames, name); }

}  // namespace relance
