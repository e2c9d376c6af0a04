// SPDX-License-Identifier: GPL-3.0-or-later
// Who of us looks after which customer.
#pragma once

#include <map>
#include <string>

#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

/// The login of the collector, else the account manager as he was imported; customers without either are left out.
std::map<CustomerId, std::string> collectors(Database& database);

}  // namespace relance
