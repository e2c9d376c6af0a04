// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is to write, and to be written to, where a step names several roles.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/ledger/contact_event.h"

namespace relance {

/// Of roles parted by commas ("accounting, director") the one whose turn it is after so many times; blanks around them do not
/// count. Empty: none is named.
std::string roleInTurn(std::string_view roles, int times);

/// How often the step was executed with this customer. A cancelled contact does not count.
int timesDone(std::span<const ContactEvent> contacts, std::string_view stepKey);

}  // namespace relance
