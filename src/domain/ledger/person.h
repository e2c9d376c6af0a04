// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/enum_names.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class PersonRole : std::uint8_t { controller, manager, readOnly, admin };

inline constexpr std::array<std::string_view, 4> personRoleNames{"controller", "manager", "readOnly", "admin"};
inline std::string_view personRoleName(PersonRole role) { return nameIn(personRoleNames, role); }
inline std::optional<PersonRole> parsePersonRole(std::string_view name) { return valueIn<PersonRole>(personRoleNames, name); }

struct Person {
  PersonId id;
  std::string login;
  std::string name;
  PersonRole role{PersonRole::controller};
  std::string email;
  std::string phone;
  bool archived{false};

  bool operator==(const Person&) const = default;
};

}  // namespace relance
