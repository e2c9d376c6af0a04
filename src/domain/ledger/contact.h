// SPDX-License-Identifier: GPL-3.0-or-later
// A contact: the person at a customer's to whom we speak.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class ContactRole : std::uint8_t {
  accounting,
  approver,
  buyer,
  finance,
  director,
  payingAgent,
  publicService,
  publicAccountant,
  administrator,
  debtor,
  other
};

std::string_view roleName(ContactRole role);
std::optional<ContactRole> parseContactRole(std::string_view name);

struct Contact {
  ContactId id;
  CustomerId customer;
  std::string name;
  std::string salutation;  // "Madame", "Mr" …: printed as it stands
  ContactRole role{ContactRole::accounting};
  std::string email;
  std::string phone;
  std::string mobile;
  std::string language;  // empty: the customer's
  int position{0};       // order of preference, 0 first
  std::optional<Date> phoneDeadOn;
  std::optional<Date> emailDeadOn;
  std::optional<Date> opposedOn;  // asked not to be contacted
  std::optional<Date> archivedOn;

  bool operator==(const Contact&) const = default;
};

}  // namespace relance
