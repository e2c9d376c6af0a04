// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the DeskState of a ledger: reads it in one transaction, asks the engine, sorts names. For a thread of its own.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "desktop/desk/desk_state.h"
#include "storage/database.h"

namespace relance {

/// Today at a place, named by its IANA time zone. Called from several threads.
using DayOfZone = std::function<Date(std::string_view zone)>;

/// By which the ledger knows the person at work: the name of the account on this machine.
std::string loginName();

/// Throws MachineError.
std::unique_ptr<DeskState> takeState(Database& database, const DayOfZone& dayOf, Language language);

/// Place of each of the names when they are sorted as the language's readers expect ("Éco" beside "Eco"), digits by value.
std::vector<std::uint32_t> rankByName(const std::vector<PortfolioCustomer>& customers, Language language);

}  // namespace relance
