// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/role_choice.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"

namespace relance {

namespace {

/// Calls `take` with each name of the list in its order, without the spaces around it.
template <class Take>
void forEachRole(std::string_view roles, Take&& take) {
  while (!roles.empty()) {
    const auto comma = std::min(roles.find(','), roles.size());
    std::string_view role = roles.substr(0, comma);
    roles.remove_prefix(std::min(comma + 1, roles.size()));
    while (role.starts_with(' ')) role.remove_prefix(1);
    while (role.ends_with(' ')) role.remove_suffix(1);
    if (!role.empty()) take(role);
  }
}

}  // namespace

std::string roleInTurn(std::string_view roles, int times) {
  int count = 0;
  std::string_view chosen;
  forEachRole(roles, [&](std::string_view role) {
    if (count++ == 0) chosen = role;
  });
  if (count < 2) return std::string(chosen);
  int left = times % count;
  forEachRole(roles, [&](std::string_view role) {
    if (left-- == 0) chosen = role;
  });
  return std::string(chosen);
}

int timesDone(std::span<const ContactEvent> contacts, std::string_view stepKey) {
  return static_cast<int>(std::ranges::count_if(
      contacts, [&](const ContactEvent& contact) { return isExecuted(contact) && contact.stepKey == stepKey; }));
}

}  // namespace relance
