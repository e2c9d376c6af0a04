// SPDX-License-Identifier: GPL-3.0-or-later
// To whom the sample's people speak: contacts by role, each with its own line and address.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/sample/world/dice.h"
#include "actions/sample/world/names.h"
#include "domain/ledger/contact.h"
#include "domain/ledger/customer.h"

namespace relance::sample {

/// One to three, accounts department first; the person himself for consumers and sole traders. `domain` as in "x.example".
std::vector<Contact> drawContacts(const Customer& customer, const Town& town, std::string_view domain,
                                  const std::optional<PersonName>& owner, Dice& dice);

}  // namespace relance::sample
