// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/role_choice.h"

#include <algorithm>
#include <vector>

#include "domain/chasing/account/contact_rules.h"

namespace relance {

std::string roleInTurn(std::string_view roles, int times) {
  std::vector<std::string_view> named;
  while (!roles.empty()) {
    const auto comma = std::min(roles.find(','), roles.size());
    std::string_view role = roles.substr(0, comma);
    roles.remove_prefix(std::min(comma + 1, roles.size()));
    while (role.starts_with(' ')) role.remove_prefix(1);
    while (role.ends_with(' ')) role.remove_suffix(1);
    if (!role.empty()) named.push_back(role);
  }
  return named.empty() ? std::string() : std::string(named[static_cast<std::size_t>(times) % named.size()]);
}

int timesDone(std::span<const ContactEvent> contacts, std::string_view stepKey) {
  return static_cast<int>(std::ranges::count_if(
      contacts, [&](const ContactEvent& contact) { return isExecuted(contact) && contact.stepKey == stepKey; }));
}

}  // namespace relance
